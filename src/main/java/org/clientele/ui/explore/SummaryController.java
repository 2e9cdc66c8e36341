package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Question;
import org.clientele.ui.SheetTable;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// Groups and their figures: a form at the left, the table that comes of it at the right.
public final class SummaryController {

    private static final double PART = 0.36;

    private final Exploring exploring;
    private final Words words;
    private Answer<Sheet> answer;

    @FXML
    private BorderPane root;

    @FXML
    private Region groupSide;

    @FXML
    private VBox groupForm;

    @FXML
    private Statement groupFacts;

    @FXML
    private ProblemBox groupWrong;

    @FXML
    private SheetTable grouped;

    public SummaryController(Exploring exploring) {
        this.exploring = exploring;
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = exploring.session();
        var draft = exploring.drafts().summaryProperty();
        groupSide.maxWidthProperty().bind(root.widthProperty().multiply(PART));
        var question = Bindings.createObjectBinding(
                this::question, exploring.modeProperty(), exploring.tableProperty(), draft, session.bookProperty());
        grouped.know(words, this::know);
        answer = session.answer("explore.summary", shown, question, Sheet.class);
        answer.resultProperty().subscribe(_ -> show());
        answer.problemProperty().subscribe(problem -> groupWrong.say(words, problem));
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        session.bookProperty().when(shown).subscribe(_ -> list());
        draft.when(shown).subscribe(_ -> list());
    }

    private Optional<Question> question() {
        return exploring.modeProperty().get() == Mode.SUMMARY
                ? exploring.drafts().summaryProperty().get().flatMap(exploring::ask)
                : Optional.empty();
    }

    private void list() {
        exploring.schema().ifPresent(schema -> {
            var draft = exploring.drafts().summaryProperty();
            if (draft.get().filter(now -> fits(now, schema)).isEmpty()) {
                draft.set(GroupForm.usual(schema, words));
            }
            draft.get().ifPresent(now -> new GroupForm(schema, words, this::ask).fill(groupForm, now));
        });
    }

    /// A column that was asked may be gone by now.
    private static boolean fits(GroupSummary asked, Schema schema) {
        return asked.by().stream().allMatch(side -> schema.find(side.column()).isPresent())
                && asked.figures().stream()
                        .flatMap(figure -> figure.column().stream())
                        .allMatch(column -> schema.find(column).isPresent());
    }

    private void ask(GroupSummary asked) {
        exploring.drafts().summaryProperty().set(Optional.of(asked));
    }

    private void show() {
        var known = answer.result();
        var asked = exploring.drafts().summaryProperty().get();
        exploring.offer(
                Mode.SUMMARY,
                known.flatMap(_ -> asked)
                        .map(spec -> new Offer(
                                title(spec),
                                spec,
                                exploring.tableProperty().get().stream().toList(),
                                true)));
        exploring.figures(this::question).say(groupFacts, known.map(this::facts).orElse(Spoken.NOTHING));
        known.ifPresent(sheet -> grouped.show(sheet, exploring.look()));
        grouped.setVisible(known.isPresent());
    }

    private void know(int row, int column, String text) {
        exploring.drafts().summaryProperty().get().ifPresent(asked -> {
            var name = column < asked.by().size()
                    ? asked.by().get(column).column()
                    : asked.figures().get(column - asked.by().size()).name();
            exploring.figures(this::question).ask("summary", name, text, new Excerpt.OfGroup(row));
        });
    }

    private Spoken facts(Sheet groups) {
        return Spoken.of(words, "explore.group.facts", Mention.of(words, "groups", groups.rows()));
    }

    private String title(GroupSummary spec) {
        List<String> by = spec.by().stream().map(s -> s.column()).toList();
        return words.text("explore.group.title", by);
    }
}
