package org.clientele.ui.customers;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.clientele.customer.Moves;
import org.clientele.customer.Moves.Day;
import org.clientele.customer.Moves.Standing;
import org.clientele.report.PortraitText;

/// Where a customer, or those who are in a segment now, stood on earlier days.
record MovesCard(Moves moves, PortraitText text) {

    VBox ofCustomer() {
        var card = Cards.card(said("portrait.moves"), "");
        moves.days().forEach(day -> {
            var where = day.standings().stream()
                    .findFirst()
                    .map(s -> text.segment(s.segment()))
                    .orElseGet(() -> said("portrait.moves.before"));
            card.getChildren()
                    .add(Cards.line(
                            Cards.label(date(day), "small", "muted"),
                            Cards.label(where, "body", day.standings().isEmpty() ? "missing" : "data")));
        });
        return card;
    }

    VBox ofGroup() {
        var card = Cards.card(said("portrait.moves.group"), "");
        moves.days().stream().limit(Math.max(0, moves.days().size() - 1L)).forEach(day -> card.getChildren()
                .add(new VBox(
                        Cards.wrapped(date(day), "small", "muted"), Cards.wrapped(standings(day), "body", "data"))));
        return card;
    }

    private String standings(Day day) {
        var known = day.standings().stream().map(s -> standing(s, day)).collect(Collectors.joining(" · "));
        var fresh = day.unknown() == 0 ? "" : said("portrait.moves.new", share(day.unknown(), day));
        return known.isEmpty() ? fresh : fresh.isEmpty() ? known : known + " · " + fresh;
    }

    private String standing(Standing standing, Day day) {
        return said("portrait.moves.share", text.segment(standing.segment()), share(standing.customers(), day));
    }

    private String share(int part, Day day) {
        return text.words().percent((double) part / Math.max(1, day.customers()), 0);
    }

    private String date(Day day) {
        return text.words().date(day.day());
    }

    private String said(String key, Object... args) {
        return text.words().text(key, args);
    }
}
