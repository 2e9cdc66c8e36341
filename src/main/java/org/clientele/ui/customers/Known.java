package org.clientele.ui.customers;

import java.util.List;
import java.util.Optional;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.workbook.Portraits;

/// What the current workbook tells of customers, as questions.
record Known(Portraits portraits) {

    static Optional<Known> of(Session session) {
        return Portraits.of(session.book(), session.outlook()).map(Known::new);
    }

    Question everyone() {
        return new Question(portraits.list(), Portraits.LIST);
    }

    /// Returns the nodes of the tables that tell of customers.
    List<String> tables() {
        return portraits.inputs();
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
