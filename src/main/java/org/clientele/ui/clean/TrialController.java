package org.clientele.ui.clean;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.recipe.ChangeFigures;
import org.clientele.recipe.Finding;
import org.clientele.ui.Language;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// The step being tried: its form, what it would change, and the act that adds it.
public final class TrialController {

    private static final String GONE = "rows-gone";
    private static final String CHANGED = "cells-changed";

    private final Cleaning cleaning;
    private final Trying trying;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private VBox none;

    @FXML
    private BorderPane trial;

    @FXML
    private Label title;

    @FXML
    private ProblemBox wrong;

    @FXML
    private Label advice;

    @FXML
    private Statement consequence;

    @FXML
    private Button apply;

    public TrialController(Cleaning cleaning, Trying trying, Language language) {
        this.cleaning = cleaning;
        this.trying = trying;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        trying.formProperty().when(shown).subscribe(this::show);
        trying.problemProperty().when(shown).subscribe(problem -> wrong.say(words, problem));
        trying.figuresProperty().when(shown).subscribe(this::tell);
        apply.disableProperty().bind(trying.figuresProperty().map(Optional::isEmpty));
    }

    private void show(Trying.Form now) {
        show(none, now instanceof Trying.Form.None);
        show(trial, !(now instanceof Trying.Form.None));
        show(advice, false);
        switch (now) {
            case Trying.Form.None _ -> {}
            case Trying.Form.Filled filled ->
                title.setText(words.text(filled.at().isPresent() ? "clean.edit" : "clean.new"));
            case Trying.Form.Mending(var finding) -> show(finding);
        }
        apply.setText(words.text(isEdit(now) ? "clean.apply.edit" : "clean.apply"));
    }

    private void show(Finding finding) {
        title.setText(words.name(finding.kind()));
        show(advice, finding.remedy().isEmpty());
        var said = Steps.key(finding) + ".advice";
        advice.setText(words.text(words.has(said) ? said : "clean.advice"));
    }

    private static boolean isEdit(Trying.Form now) {
        return now instanceof Trying.Form.Filled filled && filled.at().isPresent();
    }

    private void tell(Optional<ChangeFigures> figures) {
        cleaning.figures(words).say(consequence, figures.map(this::told).orElse(Spoken.NOTHING), TrialController::rows);
    }

    private static Excerpt rows(Mention figure) {
        return switch (figure.kind()) {
            case GONE -> new Excerpt.Gone();
            case CHANGED -> new Excerpt.Changed();
            default -> Excerpt.ALL;
        };
    }

    private Spoken told(ChangeFigures figures) {
        return Spoken.of(
                words,
                "clean.consequence",
                Mention.of(words, GONE, figures.rowsBefore() - figures.rowsAfter()),
                Mention.of(words, CHANGED, figures.changed()),
                Mention.of(words, "columns-added", figures.added().size()));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void cancel() {
        trying.leave();
    }

    @FXML
    private void apply() {
        trying.title(words).ifPresent(cleaning::accept);
        trying.leave();
    }
}
