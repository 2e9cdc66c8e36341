package org.clientele.ui.recommend;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.recommend.RecommendReport;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.Knowable;
import org.clientele.ui.Navigation;
import org.clientele.ui.NoteButton;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// The recommend wizard: what was bought by whom, what counts as alike, and how good the recommendations would have
/// been, before they are kept.
public final class RecommendController {

    private final Recommending recommending;
    private final Navigation navigation;
    private final Words words;
    private Answer<RecommendReport> report;
    private Foot foot;

    @FXML
    private BorderPane root;

    @FXML
    private ProblemBox wrong;

    @FXML
    private Label sentence;

    @FXML
    private Label facts;

    @FXML
    private VBox judged;

    @FXML
    private GridPane measures;

    @FXML
    private VBox preview;

    @FXML
    private Label consequence;

    @FXML
    private Label step;

    @FXML
    private NoteButton note;

    @FXML
    private VBox previewed;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Button act;

    public RecommendController(Recommending recommending, Navigation navigation) {
        this.recommending = recommending;
        this.navigation = navigation;
        words = recommending.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = recommending.session();
        var draft = recommending.draftProperty();
        report = session.answer("recommend.check", shown, draft.map(_ -> recommending.check()), RecommendReport.class);
        report.resultProperty().subscribe(_ -> show());
        report.problemProperty().subscribe(_ -> say());
        var offers = session.answer("recommend.list", shown, draft.map(_ -> recommending.list()), Sheet.class);
        offers.resultProperty().subscribe(this::preview);
        note.follow(session, words, recommending.kept());
        List.of(judged, previewed).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        foot = new Foot(step, back, next, act);
        recommending
                .problemProperty()
                .when(shown)
                .subscribe(_ -> turn(recommending.pageProperty().get()));
        recommending.pageProperty().when(shown).subscribe(this::turn);
    }

    private void turn(Page page) {
        say();
        foot.turn(page, recommending.problemProperty().get(), words);
        previewed.setVisible(page == Page.KEEP);
        consequence.setVisible(page == Page.KEEP);
        show();
    }

    private void show() {
        var known = report.result();
        var page = recommending.pageProperty().get();
        judged.setVisible(known.isPresent() && (page == Page.CHECK || page == Page.KEEP));
        known.map(r -> new CheckTable(r, words)).ifPresent(table -> {
            sentence.setText(table.sentence());
            facts.setText(table.facts());
            table.fill(measures);
            table.know(measures, new Knowable(recommending.session(), words, recommending::check));
        });
    }

    private void preview(Optional<Sheet> offers) {
        preview.getChildren().setAll(Preview.of(offers, words));
        consequence.setText(Preview.consequence(offers, words));
    }

    private void say() {
        wrong.say(words, recommending.problemProperty().get().or(report.problemProperty()::get));
    }

    @FXML
    private void back() {
        recommending.pageProperty().set(recommending.pageProperty().get().previous());
    }

    @FXML
    private void next() {
        recommending.pageProperty().set(recommending.pageProperty().get().next());
    }

    @FXML
    private void cancel() {
        recommending.pageProperty().set(Page.DATA);
        navigation.go(Stop.CUSTOMERS);
    }

    @FXML
    private void keep() {
        recommending.accept();
        cancel();
    }
}
