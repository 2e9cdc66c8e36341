package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Advice;
import org.clientele.analysis.predict.Advice.FeatureAdvice;
import org.clientele.analysis.predict.Advice.Use;
import org.clientele.ui.Answer;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The second page: from which columns, which were left out, and why.
public final class FeaturesController {

    private final Modelling modelling;
    private final Wizard wizard;
    private final Words words;
    private Answer<Advice> advice;

    @FXML
    private VBox root;

    @FXML
    private Label sentence;

    @FXML
    private VBox columns;

    public FeaturesController(Modelling modelling) {
        this.modelling = modelling;
        wizard = modelling.wizard();
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = modelling.session();
        var question = Bindings.createObjectBinding(
                () -> wizard.pageProperty().get().flatMap(_ -> wizard.advice(session.book())),
                wizard.wantedProperty(),
                wizard.pageProperty(),
                session.bookProperty());
        advice = session.answer("models.advice", shown, question, Advice.class);
        advice.resultProperty().subscribe(found -> {
            found.ifPresent(wizard::advise);
            show();
        });
        wizard.featuresProperty().when(shown).subscribe(_ -> tell());
        wizard.pageProperty().when(shown).subscribe(_ -> show());
    }

    private void show() {
        columns.getChildren().clear();
        advice.result().ifPresent(found -> found.features()
                .forEach(feature -> columns.getChildren().add(line(feature))));
        tell();
    }

    private void tell() {
        int taken = wizard.featuresProperty().get().size();
        int left = advice.result().map(a -> a.features().size() - taken).orElse(0);
        sentence.setText(wizard.wantedProperty()
                .get()
                .map(w -> words.text(
                        "models.features.sentence",
                        modelling.terms().column(w.target().column()),
                        taken,
                        left))
                .orElse(""));
    }

    private HBox line(FeatureAdvice feature) {
        var box = new CheckBox(modelling.terms().column(feature.column()));
        box.setMnemonicParsing(false);
        box.getStyleClass().add("data");
        box.setSelected(wizard.featuresProperty().get().contains(feature.column()));
        box.setDisable(feature.use() == Use.DATE);
        box.setOnAction(_ -> choose(feature.column(), box));
        var why = new Label(why(feature));
        why.setWrapText(true);
        why.getStyleClass().addAll("small", feature.use() == Use.TAKE ? "muted" : "look");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox(box, room, why);
        line.getStyleClass().addAll("row", "feature-line");
        return line;
    }

    private void choose(String column, CheckBox box) {
        var chosen = new ArrayList<>(wizard.featuresProperty().get());
        chosen.remove(column);
        if (box.isSelected()) {
            chosen.add(column);
        }
        wizard.featuresProperty().set(java.util.List.copyOf(chosen));
    }

    private String why(FeatureAdvice feature) {
        if (feature.use() != Use.TAKE) {
            return words.name(feature.use());
        }
        var gaps = feature.missing() == 0
                ? Optional.<String>empty()
                : Optional.of(words.text("models.feature.gaps", feature.missing()));
        var kinds = words.text("models.feature.distinct", feature.distinct());
        return gaps.map(g -> kinds + " · " + g).orElse(kinds);
    }
}
