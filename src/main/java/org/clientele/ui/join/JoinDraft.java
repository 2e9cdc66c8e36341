package org.clientele.ui.join;

import java.util.List;
import java.util.Optional;
import org.clientele.recipe.Join;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.SuggestKeys;
import org.clientele.recipe.Union;
import org.clientele.spec.Problem;
import org.clientele.table.Joins;
import org.clientele.table.KeyPair;
import org.clientele.table.Schema;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// Two tables that may be brought together, and by which columns.
record JoinDraft(How how, String left, String right, Optional<KeyPair> key) {

    private static final String TRIAL = "join-trial";

    /// Asks by which columns the tables could be joined.
    Question suggestions(Workbook book) {
        return new Question(book.with(Node.of(TRIAL, TRIAL, new SuggestKeys(), left, right)), TRIAL);
    }

    /// Asks what the join would do.
    Optional<Question> check(Workbook book) {
        return how.kind()
                .flatMap(_ -> key)
                .map(pair -> new Question(
                        book.with(Node.of(TRIAL, TRIAL, new JoinCheck(List.of(pair)), left, right)), TRIAL));
    }

    /// Asks for the table that would come of it.
    Question trial(Workbook book) {
        return new Question(book.with(node(TRIAL, TRIAL)), TRIAL);
    }

    /// Returns what stands against it; nothing where it can be done.
    Optional<Problem> problem(Session session) {
        if (how.kind().isPresent() && key.isEmpty()) {
            return Optional.of(new Problem("problem.join.keys"));
        }
        var trial = session.book().with(node(TRIAL, TRIAL));
        return Outlook.of(trial, session.deposits()).get(TRIAL) instanceof Outlook.Wrong(var problem)
                ? Optional.of(problem)
                : Optional.empty();
    }

    private Node node(String id, String title) {
        Optional<Joins.Kind> kind = how.kind();
        return kind.isPresent()
                ? Node.of(id, title, Join.of(kind.get(), key.orElseThrow()), left, right)
                : Node.of(id, title, new Union(), left, right);
    }

    /// Proposes the new table.
    void accept(Session session) {
        var book = session.book();
        var title = book.require(left).title() + " + " + book.require(right).title();
        var node = node(book.freshId(left + "-" + right), title);
        session.accept(book.with(node), Label.of("history.join", title));
    }

    /// Returns the columns of a table.
    static List<String> columns(Session session, String table) {
        return session.outlook().get(table) instanceof Outlook.Fine(Schema schema) ? schema.names() : List.of();
    }
}
