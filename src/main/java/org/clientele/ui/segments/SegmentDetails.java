package org.clientele.ui.segments;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.customer.SegmentSummary.Feature;
import org.clientele.customer.SegmentSummary.Profile;
import org.clientele.project.keys.Right;
import org.clientele.ui.Knowable;
import org.clientele.ui.Needs;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The details of a segment: its name, to be changed, and every feature against everyone else.
final class SegmentDetails {

    private static final double FULL = 2;

    private SegmentDetails() {}

    /// A segment, what people call it, and the button that asks how its size is known.
    record Told(Profile profile, String name, Button know, Button note, Knowable figures) {}

    /// What can be done to the segment that is shown.
    record Acts(Consumer<String> rename, Consumer<Node> export, Runnable leave) {}

    static Node of(Told told, Words words, Acts acts) {
        var profile = told.profile();
        var name = told.name();
        var title = new Label(name);
        title.getStyleClass().addAll("page-title", "data");
        title.setWrapText(true);
        var size = new Label(words.text("segments.details.size", profile.size(), words.percent(profile.share(), 1)));
        size.getStyleClass().addAll("chip", "count");
        var field = new TextField(name);
        field.setId("segment-name");
        var label = new Label(words.text("segments.name"));
        label.setLabelFor(field);
        var keep = Needs.right(Right.DECIDE, new Button(words.text("segments.rename")));
        keep.setOnAction(_ -> acts.rename().accept(field.getText().strip()));
        keep.disableProperty()
                .bind(field.textProperty().map(t -> t.isBlank() || t.strip().equals(name)));
        field.setOnAction(_ -> keep.fire());
        var naming = new VBox(label, new HBox(field, keep));
        naming.getStyleClass().add("field");
        var members =
                Needs.right(Right.EXPORT, new Button(words.text("segments.export"), new FontIcon("mdomz-save_alt")));
        members.setId("segment-export");
        members.setOnAction(_ -> acts.export().accept(members));
        var heading = new Label(words.text("segments.against"));
        heading.getStyleClass().add("card-title");
        var details = new VBox(new HBox(size, told.know(), told.note()), naming, members, heading);
        profile.features().forEach(f -> details.getChildren().add(bar(f, told, words)));
        details.getStyleClass().addAll("form", "stage-content");
        return DetailsHead.over(details, title, words, acts.leave());
    }

    private static VBox bar(Feature feature, Told told, Words words) {
        var key = "segments.feature." + feature.name();
        var name = new Label(words.has(key) ? words.text(key) : feature.name());
        name.getStyleClass().addAll("body", "data");
        var against = new Label(words.text(
                "segments.means",
                mean(feature.members().mean(), words),
                mean(feature.rest().mean(), words)));
        against.getStyleClass().addAll("small", "muted");
        told.figures().figure(against, "segment-mean", told.name() + " · " + name.getText(), against::getText);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var effect = new Label(feature.effect()
                .map(d -> words.text("segments.effect", words.number(d, 2)))
                .orElse(""));
        effect.getStyleClass().addAll("small");
        told.figures().figure(effect, "segment-effect", told.name() + " · " + name.getText(), effect::getText);
        var line = new HBox(name, room, effect);
        var bar = new Region();
        bar.getStyleClass().addAll("effect-bar", feature.effect().orElse(0.0) < 0 ? "below" : "above");
        double share = Math.min(1, Math.abs(feature.effect().orElse(0.0)) / FULL);
        bar.setMaxWidth(280 * share);
        return new VBox(line, against, bar);
    }

    private static String mean(java.util.Optional<Double> mean, Words words) {
        return mean.map(m -> words.number(m, 1)).orElse("–");
    }
}
