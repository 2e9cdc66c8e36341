package org.clientele.ui.explore;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.customer.GapFigures;
import org.clientele.customer.Target;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.SheetTable;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// Who will not buy again: a day and a number of days at the left, the customers known by then at the right.
public final class TargetController {

    private static final double PART = 0.36;

    private final Exploring exploring;
    private final Targeting targeting;
    private final Words words;
    private Answer<TableProfile> dates;
    private Answer<GapFigures> gaps;
    private Answer<Sheet> answer;

    @FXML
    private BorderPane root;

    @FXML
    private Region targetSide;

    @FXML
    private VBox targetForm;

    @FXML
    private Statement targetFacts;

    @FXML
    private ProblemBox targetWrong;

    @FXML
    private SheetTable targetTable;

    public TargetController(Exploring exploring) {
        this.exploring = exploring;
        targeting = new Targeting(exploring);
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = exploring.session();
        var draft = exploring.drafts().targetProperty();
        targetSide.maxWidthProperty().bind(root.widthProperty().multiply(PART));
        dates = session.answer("explore.days", shown, targeting.days(), TableProfile.class);
        gaps = session.answer("explore.gaps", shown, targeting.gaps(), GapFigures.class);
        answer = session.answer("explore.target", shown, targeting.question(), Sheet.class);
        dates.resultProperty().subscribe(_ -> list());
        gaps.resultProperty().subscribe(_ -> list());
        answer.resultProperty().subscribe(_ -> show());
        answer.problemProperty().subscribe(problem -> targetWrong.say(words, problem));
        draft.when(shown).subscribe(_ -> list());
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        exploring.modeProperty().when(shown).subscribe(_ -> list());
    }

    private String title(Target target) {
        return target.within() == 0
                ? words.text("explore.target.features", target.day())
                : words.text("explore.target.title", target.within());
    }

    private void list() {
        if (gaps == null || exploring.modeProperty().get() != Mode.TARGET) {
            return;
        }
        targetForm.getChildren().clear();
        var draft = exploring.drafts().targetProperty();
        exploring.schema().ifPresent(schema -> {
            var form = new TargetForm(exploring, schema, f -> draft.set(Optional.of(f)));
            try {
                if (draft.get().isEmpty()) {
                    covered().ifPresent(days -> draft.set(Optional.of(form.usual(days))));
                    Target.of(schema, java.time.LocalDate.EPOCH, 1);
                }
                draft.get().ifPresent(now -> {
                    form.fill(targetForm, now);
                    covered().ifPresent(days -> targetForm
                            .getChildren()
                            .addAll(form.suggested(days), form.covered(days, now.target())));
                });
                targetWrong.say(
                        words,
                        answer == null
                                ? Optional.empty()
                                : answer.problemProperty().get());
            } catch (Problem missing) {
                targetWrong.say(words, Optional.of(missing));
                show();
            }
        });
    }

    private Optional<Covered> covered() {
        return dates.result().flatMap(d -> gaps.result().flatMap(g -> Covered.of(d, g)));
    }

    private void show() {
        var known = answer == null ? Optional.<Sheet>empty() : answer.result();
        var asked = exploring.drafts().targetProperty().get();
        exploring.offer(Mode.TARGET, known.flatMap(_ -> asked).flatMap(f -> exploring
                .tableProperty()
                .get()
                .map(orders -> new Offer(title(f.target()), f.target(), f.inputs(orders), true))));
        known.ifPresent(sheet -> targetTable.show(sheet, exploring.look()));
        targetTable.setVisible(known.isPresent());
        exploring
                .figures(() -> targeting.question().getValue())
                .say(
                        targetFacts,
                        known.flatMap(sheet -> asked.map(f -> targeting.sentence(sheet, f.target())))
                                .orElse(Spoken.NOTHING));
    }
}
