package org.clientele.ui.models;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Trained;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.ui.Answer;
import org.clientele.ui.FigureView;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Settings;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;

/// What came out: the comparison, what it means, and the chosen model from the inside.
public final class LeaderboardController {

    private final Modelling modelling;
    private final Settings settings;
    private final Words words;
    private Answer<Models> models;

    @FXML
    private VBox root;

    @FXML
    private Label waiting;

    @FXML
    private ProblemBox wrong;

    @FXML
    private VBox content;

    @FXML
    private GridPane leaders;

    @FXML
    private Statement verdict;

    @FXML
    private VBox notes;

    @FXML
    private FigureView figures;

    @FXML
    private VBox equation;

    @FXML
    private GridPane coefficients;

    @FXML
    private Label whole;

    @FXML
    private VBox treeCard;

    @FXML
    private VBox tree;

    public LeaderboardController(Modelling modelling, Settings settings) {
        this.modelling = modelling;
        this.settings = settings;
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        List.of(waiting, content, notes, equation, treeCard, figures)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        var shown = Shown.in(root);
        var session = modelling.session();
        var question = Bindings.createObjectBinding(
                modelling::question,
                modelling.nodeProperty(),
                modelling.wizard().pageProperty(),
                modelling.wizard().planProperty(),
                session.bookProperty());
        models = session.answer("models.fit", shown, question, Models.class);
        waiting.visibleProperty().bind(models.busyProperty());
        models.problemProperty().subscribe(problem -> wrong.say(words, problem));
        models.resultProperty().when(shown).subscribe(modelling.modelsProperty()::set);
        modelling.modelsProperty().when(shown).subscribe(_ -> show());
        modelling.kindProperty().when(shown).subscribe(_ -> show());
        settings.themeProperty().when(shown).subscribe(_ -> show());
    }

    private void show() {
        var known = modelling.modelsProperty().get();
        content.setVisible(known.isPresent());
        known.ifPresent(this::show);
    }

    private void show(Models found) {
        var model = modelling.model().orElseThrow();
        new Leaders(words, found, model.kind())
                .fill(leaders, kind -> modelling.kindProperty().set(Optional.of(kind)));
        var said = new Verdict(modelling.terms(), found, model);
        modelling.figures().say(verdict, said.paragraph());
        notes.setVisible(!said.notes().isEmpty());
        var known = new ModelKnowing(modelling.figures(), words, found);
        notes.getChildren().setAll(known.notes(said.notes()));
        draw(found, model);
        inside(found, model);
        known.mark(leaders, coefficients, whole);
    }

    private void draw(Models found, Trained model) {
        var exhibits = new ModelFigures(words, model).exhibits();
        figures.setVisible(!exhibits.isEmpty());
        figures.know(new ModelPoints(words, found.split(), model, modelling.figures())::ask);
        if (!exhibits.isEmpty()) {
            var theme = Theme.valueOf(settings.themeProperty().get().name());
            figures.show(exhibits, Ink.of(words, theme));
        }
    }

    /// Copies what is said as sentences and tables.
    @FXML
    private void copy() {
        modelling
                .modelsProperty()
                .get()
                .ifPresent(found -> modelling.copy(new ModelText(
                                modelling.terms(), found, modelling.model().orElseThrow())
                        .text()));
    }

    private void inside(Models found, Trained model) {
        var table = new Coefficients(modelling.terms(), model.fitted());
        equation.setVisible(!table.list().isEmpty());
        table.fill(coefficients);
        whole.setText(table.whole());
        treeCard.setVisible(model.fitted().tree().isPresent());
        model.fitted().tree().ifPresent(grown -> {
            var columns = found.encoding().columns(model.fitted().manner());
            tree.getChildren()
                    .setAll(new TreeDrawing(modelling.terms(), grown, columns, found.target(), modelling.figures())
                            .view());
        });
    }
}
