package org.clientele.ui.customers;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Moves;
import org.clientele.report.PortraitText;
import org.clientele.ui.Knowable;

/// The page of a segment as nodes: size, means beside everyone's, what they buy, who spent most.
record GroupView(GroupPage page, Optional<Moves> moves, PortraitText text, Consumer<String> open, Knowable known) {

    VBox view() {
        var title = Cards.wrapped(text.segment(page.value()), "page-title", "data");
        title.setId("group-name");
        var facts = Cards.wrapped(text.facts(page), "body", "muted");
        var cards = new FlowPane(products(), examples());
        moves.ifPresent(m -> {
            var card = new MovesCard(m, text).ofGroup();
            card.getStyleClass().add("portrait-card");
            cards.getChildren().add(card);
        });
        cards.getStyleClass().add("portrait-cards");
        var view = new VBox(new VBox(title, facts), figures(), cards);
        view.getStyleClass().add("stage-content");
        return view;
    }

    private Node figures() {
        var strip = new FlowPane();
        strip.getStyleClass().addAll("card", "figure-strip");
        page.figures().forEach(figure -> {
            var value = Cards.label(text.number(figure.name(), figure.members()), "data", "strip-figure");
            known.figure(value, "group", text.figureName(figure.name()), value::getText);
            var cell = new VBox(
                    Cards.wrapped(text.figureName(figure.name()), "small", "muted"),
                    value,
                    Cards.wrapped(
                            text.words().text("portrait.average", text.number(figure.name(), figure.everyone())),
                            "caption",
                            "muted"));
            cell.getStyleClass().add("figure-cell");
            strip.getChildren().add(cell);
        });
        return strip;
    }

    private Node products() {
        var card = Cards.card(
                text.words().text("portrait.group.products"), text.words().text("portrait.group.products.how"));
        page.products().forEach(product -> {
            var line = new VBox(
                    Cards.wrapped(product.product(), "body"), Cards.wrapped(text.share(product), "small", "muted"));
            card.getChildren().add(line);
        });
        card.getStyleClass().add("portrait-card");
        return card;
    }

    private Node examples() {
        var card = Cards.card(text.words().text("portrait.group.examples"), "");
        page.examples().forEach(example -> {
            var link = new Button(text.example(example));
            link.getStyleClass().addAll("flat", "link", "data");
            link.setOnAction(_ -> open.accept(example.customer()));
            card.getChildren().add(link);
        });
        card.getStyleClass().add("portrait-card");
        return card;
    }
}
