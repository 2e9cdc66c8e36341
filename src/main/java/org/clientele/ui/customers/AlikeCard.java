package org.clientele.ui.customers;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.clientele.customer.Lookalikes;
import org.clientele.customer.Lookalikes.Lookalike;
import org.clientele.report.PortraitText;
import org.clientele.table.Privacy;
import org.clientele.table.Role;

/// Who is most like the customer, how far, and in what they differ most; a click portrays them.
record AlikeCard(Lookalikes alike, PortraitText text, Consumer<String> open) {

    VBox view() {
        var features = alike.features().stream().map(text::figureName).toList();
        var how = features.isEmpty() ? "" : said("portrait.alike.how", features, alike.compared());
        var card = Cards.card(said("portrait.alike"), "", Cards.wrapped(how, "small", "muted"));
        alike.nearest().forEach(each -> card.getChildren().add(line(each)));
        var foot = alike.nearest().isEmpty() ? "portrait.alike.none" : "portrait.alike.what";
        card.getChildren().add(Cards.wrapped(said(foot), "caption", "muted"));
        card.setId("portrait-alike");
        card.getStyleClass().add("portrait-card");
        return card;
    }

    private VBox line(Lookalike each) {
        var link = new Button(who(each));
        link.getStyleClass().addAll("flat", "link", "data");
        link.setOnAction(_ -> open.accept(each.customer()));
        return new VBox(link, Cards.wrapped(gap(each), "small", "muted"));
    }

    private String who(Lookalike each) {
        var id = text.value(Role.CUSTOMER_ID, each.privacy(), each.customer());
        var name = each.name().map(n -> text.value(Role.NAME, Privacy.PERSONAL, n) + " · " + id);
        return name.orElse(id)
                + each.segment().map(code -> " · " + text.segment(code)).orElse("");
    }

    private String gap(Lookalike each) {
        var distance = text.words().number(each.distance(), 2);
        var widest = each.gaps().getFirst();
        var feature = widest.feature();
        return widest.apart() == 0
                ? said("portrait.alike.same", distance)
                : said(
                        "portrait.alike.gap",
                        distance,
                        text.figureName(feature),
                        text.number(feature, widest.theirs()),
                        text.number(feature, widest.own()));
    }

    private String said(String key, Object... args) {
        return text.words().text(key, args);
    }
}
