package org.clientele.ui.customers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Portraits;

/// What the current workbook tells of customers, as questions.
record Known(Portraits portraits) {

    static Optional<Known> of(Session session) {
        return Portraits.of(session.book(), session.outlook()).map(Known::new);
    }

    Question everyone() {
        return new Question(portraits.list(), Portraits.LIST);
    }

    /// Returns the columns of all tables that tell of customers, each name once.
    Schema columns(Map<String, Outlook> looks) {
        var columns = new LinkedHashMap<String, Field>();
        for (var table : portraits.list().require(Portraits.LIST).inputs()) {
            if (looks.get(table) instanceof Outlook.Fine(Schema schema)) {
                schema.fields().forEach(field -> columns.merge(field.name(), field, Known::guarded));
            }
        }
        return new Schema(List.copyOf(columns.values()));
    }

    private static Field guarded(Field one, Field other) {
        return one.guarded(one.privacy().and(other.privacy()));
    }

    Question portrait(String customer) {
        return new Question(portraits.portrait(customer), Portraits.PAGE);
    }

    /// Asks who is most like a customer.
    Question alike(String customer) {
        return new Question(portraits.alike(customer), Portraits.ALIKE);
    }

    /// Asks why a model says what it says of a customer, where one does.
    Optional<Question> reasons(String customer) {
        return portraits.reasons(customer).map(book -> new Question(book, Portraits.REASONS));
    }

    /// Asks where a customer stood on earlier days.
    Optional<Question> moves(String customer) {
        return portraits.movesOf(customer).map(book -> new Question(book, Portraits.MOVES));
    }

    /// Asks where those in a segment stood.
    Optional<Question> movesOfSegment(String segment) {
        return portraits.movesOfSegment(segment).map(book -> new Question(book, Portraits.MOVES));
    }

    Question group(String segment) {
        return new Question(portraits.group(segment), Portraits.PAGE);
    }
}
