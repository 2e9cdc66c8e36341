package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.analysis.infer.CorrelationMatrix;
import org.clientele.analysis.infer.Correlations;
import org.clientele.spec.Problem;
import org.clientele.ui.Answer;
import org.clientele.ui.FigureView;
import org.clientele.ui.Knowable;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;

/// Which numbers go together: the columns at the left, the matrix and the strongest pairs at the right.
public final class CorrelationsController {

    private static final double PART = 0.36;

    private final Exploring exploring;
    private final Words words;
    private Answer<CorrelationMatrix> answer;

    @FXML
    private BorderPane root;

    @FXML
    private Region matrixSide;

    @FXML
    private VBox matrixForm;

    @FXML
    private Statement matrixFacts;

    @FXML
    private ProblemBox matrixWrong;

    @FXML
    private ScrollPane matrixResult;

    @FXML
    private FigureView matrix;

    @FXML
    private GridPane pairs;

    public CorrelationsController(Exploring exploring) {
        this.exploring = exploring;
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = exploring.session();
        var draft = exploring.drafts().correlationsProperty();
        matrixSide.maxWidthProperty().bind(root.widthProperty().multiply(PART));
        var question = Bindings.createObjectBinding(
                this::question, exploring.modeProperty(), exploring.tableProperty(), draft, session.bookProperty());
        answer = session.answer("explore.correlations", shown, question, CorrelationMatrix.class);
        answer.resultProperty().subscribe(_ -> show());
        answer.problemProperty().subscribe(problem -> matrixWrong.say(words, problem));
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        session.bookProperty().when(shown).subscribe(_ -> list());
        draft.when(shown).subscribe(_ -> list());
        exploring.themeProperty().when(shown).subscribe(_ -> show());
    }

    private Optional<Question> question() {
        return exploring.modeProperty().get() == Mode.CORRELATIONS
                ? exploring.drafts().correlationsProperty().get().flatMap(exploring::ask)
                : Optional.empty();
    }

    private void list() {
        var draft = exploring.drafts().correlationsProperty();
        exploring.schema().ifPresent(schema -> {
            var form = new MatrixForm(
                    schema,
                    words,
                    asked -> draft.set(Optional.of(asked)),
                    problem -> matrixWrong.say(words, Optional.of(problem)));
            if (draft.get().isEmpty()) {
                draft.set(form.usual());
            }
            form.fill(matrixForm, draft.get());
            matrixWrong.say(
                    words,
                    draft.get().isPresent()
                            ? Optional.empty()
                            : Optional.of(new Problem("problem.correlations.columns", Correlations.MOST)));
        });
    }

    private void show() {
        var known = answer == null ? Optional.<CorrelationMatrix>empty() : answer.result();
        var asked = exploring.drafts().correlationsProperty().get();
        exploring.offer(
                Mode.CORRELATIONS,
                known.flatMap(_ -> asked)
                        .map(spec -> new Offer(
                                words.text("explore.matrix.title", spec.columns()),
                                spec,
                                exploring.tableProperty().get().stream().toList(),
                                false)));
        matrixResult.setVisible(known.isPresent());
        known.ifPresent(result -> {
            var read = new MatrixView(words, result);
            var figures = exploring.figures(this::question);
            figures.say(matrixFacts, read.sentence());
            matrix.show(List.of(read.exhibit()), exploring.ink());
            Lines.fill(pairs, read.heads(), read.pairs());
            var kinds = List.of("", "r", "p", "n");
            figures.cells(pairs, Knowable.Heads.ONE_LINE, (_, column) -> kinds.get(column));
        });
    }
}
