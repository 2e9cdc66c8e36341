package org.clientele.ui.customers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Fact;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.customer.Moves;
import org.clientele.report.PortraitText;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.ui.Knowable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A portrait as nodes: who, numbers beside everyone, what happened, what a model says, offers, their own words.
record PortraitPage(
        CustomerPortrait page,
        Optional<ReasonList> why,
        Optional<Moves> moves,
        Optional<AlikeCard> alike,
        PortraitText text,
        Knowable known) {

    private static final int COMMENTS = 4;
    private static final int EVENTS = 12;
    private static final double WIDE = 1000;

    VBox view() {
        var view = new VBox(head(), figures(), history());
        var cards = new FlowPane();
        cards.getStyleClass().add("portrait-cards");
        page.foretold().ifPresent(f -> cards.getChildren().add(foretold(f)));
        moves.map(m -> narrow(new MovesCard(m, text).ofCustomer())).ifPresent(cards.getChildren()::add);
        cards.getChildren().add(offers());
        alike.map(AlikeCard::view).ifPresent(cards.getChildren()::add);
        cards.getChildren().addAll(words(), events());
        view.getChildren().add(cards);
        view.getStyleClass().add("stage-content");
        return view;
    }

    private Node head() {
        var name = Cards.label(text.title(page), "page-title", "data");
        name.setId("portrait-name");
        var first = new FlowPane(name, Cards.label(text.id(page), "muted", "data"));
        text.standing(page).ifPresent(s -> first.getChildren().addAll(standing(s)));
        first.getStyleClass().add("portrait-facts");
        var facts = new FlowPane();
        facts.getStyleClass().add("portrait-facts");
        page.facts().stream().filter(f -> f.role() != Role.NAME).forEach(fact -> facts.getChildren()
                .add(fact(fact)));
        var sign = new Label(text.title(page)
                .codePoints()
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("–"));
        sign.getStyleClass().addAll("portrait-sign", "data");
        first.setPrefWrapLength(WIDE);
        facts.setPrefWrapLength(WIDE);
        var said = new VBox(first, facts);
        said.getStyleClass().add("field");
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(sign, said);
        head.getStyleClass().add("portrait-head");
        return head;
    }

    /// The segment and its scores part where there is no room for both in a line.
    private static List<Node> standing(String said) {
        var parts = List.of(said.split(" · ", 2));
        var segment = Cards.label(parts.getFirst(), "chip", "role", "data");
        return parts.size() == 1
                ? List.of(segment)
                : List.of(segment, Cards.label(parts.getLast(), "small", "muted", "data"));
    }

    private Node fact(Fact fact) {
        var name = Cards.label(text.label(page, fact), "small", "muted", "data");
        var value = Cards.label(text.value(fact), "small", "data", fact.value().isPresent() ? "body" : "missing");
        var line = new HBox(name, value);
        line.getStyleClass().add("row");
        if (fact.privacy() == Privacy.PERSONAL && fact.value().isPresent()) {
            var lock = new FontIcon("mdoal-lock");
            lock.getStyleClass().add("icon-look");
            line.getChildren().add(lock);
        }
        return line;
    }

    private Node figures() {
        var strip = new FlowPane();
        strip.getStyleClass().addAll("card", "figure-strip");
        page.figures().forEach(f -> strip.getChildren().add(figure(f)));
        return strip;
    }

    private Node figure(Figure figure) {
        var value = Cards.label(text.value(figure), "data", figure.value().isPresent() ? "strip-figure" : "missing");
        known.figure(value, figure.name(), text.label(figure), value::getText);
        var cell = new VBox(
                Cards.wrapped(text.label(figure), "small", "muted"),
                value,
                new BesideBar(figure),
                Cards.wrapped(text.average(figure), "caption", "muted"),
                Cards.wrapped(text.percentile(figure), "caption", "muted"));
        cell.getStyleClass().add("figure-cell");
        return cell;
    }

    private Node history() {
        var timeline = page.timeline();
        var title = text.words().text("portrait.history");
        if (timeline.events().stream().noneMatch(e -> e.day().isPresent())) {
            return Cards.card(title, "", Cards.wrapped(text.words().text("portrait.history.none"), "body", "muted"));
        }
        return Cards.card(title, text.counts(timeline), new TimelineChart(page, text));
    }

    private VBox narrow(VBox card) {
        card.getStyleClass().add("portrait-card");
        return card;
    }

    private Node foretold(CustomerPortrait.Foretold foretold) {
        var card = Cards.card(
                text.foretold(foretold, why), text.words().text("portrait.average", text.score(foretold.average())));
        var head =
                (Label) ((FlowPane) card.getChildren().getFirst()).getChildren().getFirst();
        known.figure(head, "score", text.words().text("know.score"), head::getText);
        text.reasons(foretold, why).forEach(r -> card.getChildren().add(Cards.wrapped(r, "body")));
        why.ifPresent(w -> card.getChildren().add(Cards.wrapped(text.scale(w), "small", "muted")));
        return narrow(card);
    }

    private Node offers() {
        var card = Cards.card(text.words().text("portrait.offers"), "");
        page.offers().forEach(offer -> {
            var lines = new VBox(
                    Cards.wrapped(offer.product(), "body", "card-title"),
                    Cards.wrapped(text.because(offer), "small", "muted"));
            card.getChildren().add(lines);
        });
        if (page.offers().isEmpty()) {
            card.getChildren().add(Cards.wrapped(text.words().text("portrait.offers.none"), "body", "muted"));
        }
        return narrow(card);
    }

    private Node words() {
        var reviews = PortraitText.reviews(page);
        var said = reviews.stream().filter(e -> e.comment().isPresent()).toList();
        var card = Cards.card(
                text.words().text("portrait.words"),
                text.words().text("portrait.words.of", Math.min(COMMENTS, said.size()), reviews.size()));
        said.stream().limit(COMMENTS).forEach(event -> card.getChildren().add(review(event)));
        return narrow(card);
    }

    private Node review(Event event) {
        var head = Cards.wrapped(
                String.join(" · ", text.what(event), text.day(event), text.products(event)), "small", "muted");
        return new VBox(head, Cards.wrapped(text.comment(event).orElse(""), "body"));
    }

    private Node events() {
        var timeline = page.timeline();
        var card = Cards.card(text.words().text("portrait.events"), text.counts(timeline));
        timeline.events().stream().limit(EVENTS).forEach(event -> card.getChildren()
                .add(event(event)));
        Optional.of(timeline.left() + Math.max(0, timeline.events().size() - EVENTS))
                .filter(more -> more > 0)
                .ifPresent(more -> card.getChildren()
                        .add(Cards.wrapped(text.words().text("portrait.left", more), "small", "muted")));
        return narrow(card);
    }

    private Node event(Event event) {
        var amount = Cards.label(text.what(event), "small", "data");
        known.figure(amount, "event", text.words().name(event.kind()) + " · " + text.day(event), amount::getText);
        var line = new VBox(
                Cards.line(Cards.label(text.words().name(event.kind()) + " · " + text.day(event), "small"), amount),
                Cards.wrapped(text.products(event), "caption", "muted"));
        line.getStyleClass().add("portrait-event");
        return line;
    }
}
