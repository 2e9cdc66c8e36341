package org.clientele.ui.segments;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.customer.SegmentSummary.Profile;
import org.clientele.ui.NoteMark;
import org.clientele.words.Words;
import org.clientele.workbook.Portraits;

/// One segment as a card: name, size, share, revenue.
final class SegmentCard {

    private SegmentCard() {}

    static Button of(Profile profile, Segmentation of, Words words, ObjectProperty<Optional<String>> chosen) {
        var name = new Label(of.name(profile.segment(), words));
        name.getStyleClass().addAll("body", "card-title", "data");
        var size = new Label(words.number(profile.size()));
        size.getStyleClass().addAll("figure", "data");
        var share = words.percent(profile.share(), 1);
        var currency = Portraits.text(of.book(), words).currency();
        var facts = new Label(profile.revenue()
                .map(r -> words.text(
                        "segments.card.revenue",
                        share,
                        words.brief(r, currency),
                        words.brief(r / profile.size(), currency)))
                .orElse(share));
        facts.getStyleClass().addAll("small", "muted", "data");
        var spot = of.spot(profile.segment(), words);
        var note = spot.read(of.book());
        var card = new Button("", new VBox(new HBox(name, NoteMark.of(words, spot, note)), size, facts));
        card.setAccessibleHelp(NoteMark.spoken(words, spot, note));
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setId("segment-" + profile.segment().replaceAll("[^A-Za-z0-9-]", "-"));
        card.setAccessibleText(name.getText() + ", " + size.getText() + ", " + facts.getText());
        card.getStyleClass().addAll("segment-card", RfmGrid.family(profile.segment()));
        if (chosen.get().equals(Optional.of(profile.segment()))) {
            card.getStyleClass().add("chosen");
        }
        card.setOnAction(_ -> chosen.set(Optional.of(profile.segment())));
        return card;
    }
}
