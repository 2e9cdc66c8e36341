package org.clientele.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.clientele.analysis.cluster.KSuggestion;
import org.clientele.analysis.cluster.SuggestK;
import org.clientele.customer.Rfm;
import org.clientele.project.keys.Right;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Needs;
import org.clientele.ui.Options;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// The form of a new segmentation: of which table, by which features, into how many groups; k is suggested.
final class ClusterForm {

    /// What the form holds.
    record Wish(String table, List<String> features, int k) {}

    private static final String SUGGEST = "segments-suggest";
    private static final int MOST = 20;

    private final Session session;
    private final Words words;
    private final Consumer<Wish> done;
    private final Runnable leave;
    private final ComboBox<String> table = new ComboBox<>();
    private final VBox features = new VBox();
    private final Spinner<Integer> k = new Spinner<>(2, MOST, 4);
    private final Label suggested = new Label();
    private final Button act = new Button();
    private final ObjectProperty<Optional<Question>> question = new SimpleObjectProperty<>(Optional.empty());

    ClusterForm(Session session, Words words, Consumer<Wish> done, Runnable leave) {
        this.session = session;
        this.words = words;
        this.done = done;
        this.leave = leave;
    }

    VBox view() {
        var heading = new Label(words.text("segments.divide.head"));
        heading.getStyleClass().add("card-title");
        suggested.setWrapText(true);
        suggested.getStyleClass().addAll("small", "muted");
        Needs.setRight(act, Right.DECIDE);
        act.setText(words.text("segments.divide"));
        act.getStyleClass().add("accent");
        act.setOnAction(_ -> done.accept(wish()));
        k.setEditable(true);
        k.setAccessibleText(words.text("segments.k"));
        table.setAccessibleText(words.text("segments.table"));
        var form = new VBox(
                field("segments.table", table),
                field("segments.features", features),
                field("segments.k", k),
                suggested,
                act);
        form.getStyleClass().addAll("form", "stage-content");
        features.getStyleClass().add("form");
        tables();
        var answer = session.answer("segments.suggest", Shown.in(form), question, KSuggestion.class);
        answer.busyProperty().subscribe(busy -> {
            if (busy) {
                suggested.setText(words.text("segments.suggesting"));
            }
        });
        answer.resultProperty().subscribe(result -> result.ifPresent(this::suggest));
        answer.problemProperty()
                .subscribe(p -> p.ifPresent(wrong -> suggested.setText(words.text(wrong.key(), wrong.args()))));
        return DetailsHead.over(form, heading, words, leave);
    }

    private VBox field(String key, javafx.scene.Node control) {
        var label = new Label(words.text(key));
        label.setLabelFor(control);
        label.setWrapText(true);
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private void tables() {
        var ids = new ArrayList<String>();
        session.outlook().forEach((id, look) -> {
            if (look instanceof Outlook.Fine(Schema schema)
                    && schema.fields().stream().anyMatch(f -> f.type().isNumber())) {
                ids.add(id);
            }
        });
        Options.fill(table, ids, id -> session.book().find(id).map(Node::title).orElse(id));
        table.valueProperty().subscribe(id -> Optional.ofNullable(id).ifPresent(this::offer));
        table.setValue(session.book().nodes(Rfm.class).stream()
                .map(Node::id)
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .orElse(null));
    }

    private void offer(String id) {
        features.getChildren().clear();
        if (session.outlook().get(id) instanceof Outlook.Fine(Schema schema)) {
            var usual = List.of(Rfm.RECENCY, Rfm.FREQUENCY, Rfm.MONETARY);
            schema.fields().stream()
                    .filter(f -> f.type().isNumber())
                    .map(Field::name)
                    .forEach(name -> {
                        var box = new CheckBox(name);
                        box.setMnemonicParsing(false);
                        box.setSelected(usual.contains(name));
                        box.setOnAction(_ -> ask());
                        features.getChildren().add(box);
                    });
        }
        ask();
    }

    private List<String> chosen() {
        return features.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private void ask() {
        var names = chosen();
        act.setDisable(names.isEmpty());
        question.set(
                names.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Question(
                                session.book()
                                        .with(Node.of(
                                                SUGGEST,
                                                SUGGEST,
                                                SuggestK.of(names.toArray(String[]::new)),
                                                table.getValue())),
                                SUGGEST)));
    }

    private void suggest(KSuggestion found) {
        k.getValueFactory().setValue(found.suggested());
        var best = found.trials().stream()
                .filter(t -> t.k() == found.suggested())
                .findFirst()
                .orElseThrow();
        suggested.setText(words.text("segments.suggested", found.suggested(), words.number(best.silhouette(), 3)));
    }

    private Wish wish() {
        return new Wish(table.getValue(), chosen(), k.getValue());
    }
}
