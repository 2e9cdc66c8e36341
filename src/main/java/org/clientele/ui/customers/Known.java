package org.clientele.ui.customers;

import java.util.Map;
import java.util.Optional;
import org.clientele.customer.Mask;
import org.clientele.customer.Rfm;
import org.clientele.report.Dashboard;
import org.clientele.report.PortraitText;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Portraits;
import org.clientele.workbook.Workbook;

/// What the current workbook tells of customers, as questions.
record Known(Portraits portraits) {

    static Optional<Known> of(Session session) {
        return Portraits.of(session.book(), session.outlook()).map(Known::new);
    }

    Question everyone() {
        return new Question(portraits.list(), Portraits.LIST);
    }

    Question portrait(String customer) {
        return new Question(portraits.portrait(customer), Portraits.PAGE);
    }

    Question group(String segment) {
        return new Question(portraits.group(segment), Portraits.PAGE);
    }

    /// How what is told is said: in the currency of the dashboards, with the names people gave the segments.
    static PortraitText text(Workbook book, Words words) {
        var currency = book.nodes(Dashboard.class).stream()
                .flatMap(node -> ((Dashboard) node.spec()).currency().stream())
                .findFirst()
                .orElse("");
        var labels = book.nodes(Rfm.class).stream()
                .map(node -> ((Rfm) node.spec()).labels())
                .findFirst()
                .orElse(Map.of());
        return new PortraitText(words, currency, labels, Mask.MASKED);
    }
}
