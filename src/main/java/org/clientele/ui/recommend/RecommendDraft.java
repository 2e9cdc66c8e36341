package org.clientele.ui.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.analysis.recommend.Cut;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Neighbourhood;
import org.clientele.analysis.recommend.RecommendCheck;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.Part;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Portraits;
import org.clientele.workbook.Workbook;

/// Recommendations as they might be made of a table.
///
/// @param date the column by which they are judged; none: they cannot be
/// @param from the day from which the lines are foretold; none: the last fifth of each customer's
/// @param liked the least rating that counts as liked when they are judged; none: every rating does
record RecommendDraft(
        String table,
        Liking liking,
        Neighbourhood neighbourhood,
        Optional<String> date,
        Optional<LocalDate> from,
        Optional<Double> liked,
        int count) {

    private static final String TRIAL = "recommend-trial";
    private static final double LAST = 0.2;

    /// What recommendations are made with, and the list of them.
    private static final String MODEL = "alike";

    private static final String LIST = "recommendations";

    /// Asks how good they would have been.
    Optional<Question> check(Workbook book) {
        return date.map(column -> {
            Cut cut = from.<Cut>map(Cut.ByDay::new).orElseGet(() -> new Cut.LastPart(LAST));
            var spec = new RecommendCheck(liking, neighbourhood, column, cut, liked, count);
            return new Question(book.with(Node.of(TRIAL, TRIAL, spec, table)), TRIAL);
        });
    }

    /// Asks for the list itself.
    Question list(Session session, Words words) {
        var book = proposal(session, words);
        return new Question(book, listId(book));
    }

    /// Returns what stands against it; nothing where it can be done.
    Optional<Problem> problem(Session session, Words words) {
        var trial = proposal(session, words);
        var outlook = Outlook.of(trial, session.deposits());
        return Stream.of(modelId(trial), listId(trial))
                .map(outlook::get)
                .filter(Outlook.Wrong.class::isInstance)
                .map(look -> ((Outlook.Wrong) look).problem())
                .findFirst();
    }

    /// Returns the workbook with them, in the place of those there are.
    Workbook proposal(Session session, Words words) {
        var book = session.book();
        var everyone = everyone(session);
        var model = modelId(book);
        var list = listId(book);
        var inputs = Stream.concat(Stream.of(model, table), everyone.stream().map(Everyone::node));
        var spec = new Recommendations(count, everyone.map(Everyone::column));
        return book.with(List.of(
                Node.of(model, words.text("recommend.model"), new ItemSimilarity(liking, neighbourhood), table),
                Node.of(list, words.text("recommend.list"), spec).from(inputs.toList())));
    }

    private static String modelId(Workbook book) {
        return id(book, book.nodes(ItemSimilarity.class), MODEL);
    }

    private static String listId(Workbook book) {
        return id(book, book.nodes(Recommendations.class), LIST);
    }

    private static String id(Workbook book, List<Node> those, String base) {
        return those.stream().map(Node::id).findFirst().orElseGet(() -> book.freshId(base));
    }

    private record Everyone(String node, String column) {}

    /// The first table of people whose ids are of the same type.
    private Optional<Everyone> everyone(Session session) {
        var outlook = session.outlook();
        if (!(outlook.get(table) instanceof Outlook.Fine(Schema lines))) {
            return Optional.empty();
        }
        var type = lines.find(liking.customer()).map(field -> field.type());
        return Portraits.of(session.book(), outlook).flatMap(p -> java.util.stream.IntStream.range(
                        0, p.parts().size())
                .filter(i -> p.parts().get(i) instanceof Part.People)
                .mapToObj(i -> new Everyone(p.inputs().get(i), p.parts().get(i).customer()))
                .filter(e -> outlook.get(e.node()) instanceof Outlook.Fine(Schema schema)
                        && schema.find(e.column()).map(field -> field.type()).equals(type))
                .findFirst());
    }

    void accept(Session session, Words words) {
        session.accept(proposal(session, words), Label.of("history.recommend", count));
    }
}
