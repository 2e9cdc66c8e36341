package org.clientele.ui.explore;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Comparison;
import org.clientele.spec.Problem;
import org.clientele.ui.Answer;
import org.clientele.ui.Knowable;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;

/// Two selections of rows: what makes them at the left, how they differ at the right.
public final class CompareController {

    private static final double PART = 0.36;

    private final Exploring exploring;
    private final Words words;
    private Answer<Comparison> answer;

    @FXML
    private BorderPane root;

    @FXML
    private Region compareSide;

    @FXML
    private SelectionForm chosen;

    @FXML
    private SelectionForm other;

    @FXML
    private Statement compareFacts;

    @FXML
    private ProblemBox compareWrong;

    @FXML
    private ScrollPane compareResult;

    @FXML
    private GridPane differences;

    @FXML
    private VBox compareHint;

    @FXML
    private Statement compareNote;

    public CompareController(Exploring exploring) {
        this.exploring = exploring;
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = exploring.session();
        var draft = exploring.drafts().compareProperty();
        compareSide.maxWidthProperty().bind(root.widthProperty().multiply(PART));
        chosen.begin(words.text("explore.compare.first"), words.text("explore.compare.choose"), exploring, this::ask);
        other.begin(words.text("explore.compare.second"), words.text("explore.compare.rest"), exploring, this::ask);
        var question = Bindings.createObjectBinding(
                this::question, exploring.modeProperty(), exploring.tableProperty(), draft, session.bookProperty());
        answer = session.answer("explore.compare", shown, question, Comparison.class);
        answer.resultProperty().subscribe(_ -> show());
        answer.problemProperty().subscribe(this::say);
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        session.bookProperty().when(shown).subscribe(_ -> list());
    }

    private Optional<Question> question() {
        return exploring.modeProperty().get() == Mode.COMPARE
                ? exploring.drafts().compareProperty().get().flatMap(exploring::ask)
                : Optional.empty();
    }

    private void list() {
        var draft = exploring.drafts().compareProperty().get();
        chosen.show(exploring.schema(), draft.map(Compare::first));
        other.show(exploring.schema(), draft.flatMap(Compare::second));
        show();
    }

    private void ask() {
        exploring
                .drafts()
                .compareProperty()
                .set(chosen.condition().map(c -> new Compare(c, other.condition(), java.util.List.of())));
        show();
    }

    private void say(Optional<Problem> problem) {
        compareWrong.say(words, problem);
        show();
    }

    private void show() {
        var known = answer == null ? Optional.<Comparison>empty() : answer.result();
        var asked = exploring.drafts().compareProperty().get();
        exploring.offer(
                Mode.COMPARE,
                known.flatMap(_ -> asked)
                        .map(spec -> new Offer(
                                chosen.sentence(),
                                spec,
                                exploring.tableProperty().get().stream().toList(),
                                false)));
        compareHint.setVisible(asked.isEmpty());
        compareResult.setVisible(known.isPresent());
        known.ifPresent(result -> {
            var read = new ComparisonView(words, exploring.ink(), result);
            Lines.fill(differences, read.heads(), read.lines());
            var figures = exploring.figures(this::question);
            figures.say(compareFacts, read.sentence());
            figures.say(compareNote, read.note());
            figures.cells(differences, Knowable.Heads.ONE_LINE, (_, column) -> ComparisonView.KINDS.get(column));
        });
    }
}
