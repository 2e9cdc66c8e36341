package org.clientele.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.clientele.analysis.describe.Profile;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.table.Condition;
import org.clientele.ui.Knowable;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Asked;
import org.clientele.workbook.Excerpt;
import org.clientele.workbook.Finding;
import org.clientele.workbook.Node;

/// Lets the counts of the data stop and the figures of a column be asked how they are known.
record DataKnowing(Session session, Viewing viewing, Words words) {

    private static final String SHOWN = "rows-shown";
    private static final String ROWS = "table-rows";
    private static final String PROFILE = "profile-of-column";

    /// Says how many of the rows are shown.
    void rows(Statement statement, Arranged now) {
        boolean all = now.size() == now.sheet().rows();
        new Knowable(session, words, () -> shown(now))
                .say(
                        statement,
                        Spoken.of(
                                words,
                                all ? "data.rows.all" : "data.rows",
                                Mention.of(words, ROWS, now.sheet().rows()),
                                Mention.of(words, SHOWN, now.size())),
                        figure -> figure.kind().equals(SHOWN) || all ? new Excerpt.Own() : Excerpt.ALL);
    }

    /// The rows that the filters let through, as a table of their own.
    private Optional<Question> shown(Arranged now) {
        var filters = now.how().filters();
        return node().map(node -> {
            var spec = filters.isEmpty() ? Recipe.EMPTY : Recipe.of(new FilterRows(new Condition.And(filters)));
            return new Question(session.book().with(Node.of(SHOWN, node.title(), spec, node.id())), SHOWN);
        });
    }

    private Optional<Node> node() {
        return viewing.tableProperty().get().flatMap(session.book()::find);
    }

    /// Lets the number of rows of a table be asked about.
    void rows(Control tab, Node node, Supplier<String> count) {
        new Knowable(session, words, () -> Optional.of(new Question(session.book(), node.id())))
                .asks(
                        tab,
                        () -> Optional.of(new Finding(
                                session.book(),
                                node.id(),
                                ROWS,
                                words.text("figure.table-rows"),
                                count.get(),
                                new Excerpt.Own())));
    }

    /// Lets a figure of the profile of a column be asked about.
    Label figure(Label value, String column, String figure) {
        var title = words.text("page.measure", words.text("data.figure." + figure), column);
        var excerpt = figure.equals("missing") ? Excerpt.Where.missing(List.of(column)) : Excerpt.ALL;
        return profile(column)
                .asks(value, () -> profile(column).finding(kind(figure), title, value.getText(), excerpt));
    }

    private static String kind(String figure) {
        return switch (figure) {
            case "rows" -> ROWS;
            case "earliest" -> "min";
            case "latest" -> "max";
            default -> figure;
        };
    }

    /// Lets it be asked in how many rows a column has a value.
    Label count(Label count, String column, String value) {
        var rows = new Excerpt.Where(List.of(column), new Condition.In(column, List.of(value)));
        return profile(column).asks(count, () -> value(column, count.getText(), rows));
    }

    private Optional<? extends Asked> value(String column, String count, Excerpt rows) {
        return profile(column).finding("value-count", column, count, rows);
    }

    private Knowable profile(String column) {
        return new Knowable(session, words, () -> node().map(node -> new Question(
                session.book().with(Node.of(PROFILE, PROFILE, new Profile(List.of(column)), node.id())), PROFILE)));
    }
}
