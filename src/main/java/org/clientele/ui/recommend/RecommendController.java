package org.clientele.ui.recommend;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.analysis.recommend.Likeness;
import org.clientele.analysis.recommend.RecommendReport;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.analysis.recommend.Weight;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// The recommend wizard: what was bought by whom, what counts as alike, and how good the recommendations would have
/// been, before they are kept.
public final class RecommendController {

    private static final int SHOWN = 10;

    private final Session session;
    private final Navigation navigation;
    private final Words words;
    private final ObjectProperty<Optional<Question>> check = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Question>> list = new SimpleObjectProperty<>(Optional.empty());
    private RecommendForm form;
    private Answer<RecommendReport> report;

    @FXML
    private BorderPane root;

    @FXML
    private ComboBox<String> table;

    @FXML
    private ComboBox<Optional<String>> customer;

    @FXML
    private ComboBox<Optional<String>> item;

    @FXML
    private ComboBox<Optional<String>> label;

    @FXML
    private ComboBox<Weight> weight;

    @FXML
    private ComboBox<Optional<String>> rating;

    @FXML
    private ComboBox<Optional<String>> positive;

    @FXML
    private ComboBox<Optional<String>> date;

    @FXML
    private ComboBox<Likeness> likeness;

    @FXML
    private Spinner<Integer> size;

    @FXML
    private Spinner<Integer> shrinkage;

    @FXML
    private Spinner<Integer> support;

    @FXML
    private Spinner<Integer> count;

    @FXML
    private DatePicker from;

    @FXML
    private HBox wrong;

    @FXML
    private Label wrongText;

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
    private Button act;

    public RecommendController(Session session, Navigation navigation, Language language) {
        this.session = session;
        this.navigation = navigation;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        report = session.answer("recommend.check", shown, check, RecommendReport.class);
        report.resultProperty().subscribe(_ -> show());
        report.problemProperty().subscribe(this::say);
        var offers = session.answer("recommend.list", shown, list, Sheet.class);
        offers.resultProperty().subscribe(sheet -> {
            preview.getChildren().clear();
            sheet.ifPresent(this::preview);
        });
        form = new RecommendForm(
                session,
                words,
                new RecommendForm.Controls(
                        table, customer, item, label, weight, rating, positive, date, likeness, size, shrinkage,
                        support, count, from),
                this::changed);
        form.fill();
        changed();
    }

    private void changed() {
        try {
            var draft = form.draft();
            var problem = draft.map(d -> d.problem(session, words))
                    .orElseGet(() -> Optional.of(new Problem("problem.recommend.columns")));
            refuse(problem);
            if (problem.isEmpty()) {
                check.set(draft.flatMap(d -> d.check(session.book())));
                list.set(draft.map(d -> d.list(session, words)));
            }
        } catch (Problem problem) {
            refuse(Optional.of(problem));
        }
        show();
    }

    private void refuse(Optional<Problem> problem) {
        say(problem);
        act.setDisable(problem.isPresent());
        if (problem.isPresent()) {
            check.set(Optional.empty());
            list.set(Optional.empty());
        }
    }

    private void show() {
        var known = report.result();
        show(judged, known.isPresent());
        known.map(r -> new CheckTable(r, words)).ifPresent(table -> {
            sentence.setText(table.sentence());
            facts.setText(table.facts());
            table.fill(measures);
        });
    }

    private void preview(Sheet offers) {
        consequence.setText(words.text("recommend.consequence", offers.rows(), count.getValue()));
        for (int row = 0; row < Math.min(SHOWN, offers.rows()); row++) {
            var because = offers.block(Recommendations.BECAUSE).text(row);
            var product = offers.block(Recommendations.PRODUCT).text(row);
            var line = new Label(words.text(
                    because.isEmpty() ? "recommend.line.popular" : "recommend.line",
                    offers.schema().fields().getFirst().isPersonal()
                            ? "•••"
                            : offers.block(0).text(row),
                    product,
                    because));
            line.setWrapText(true);
            line.getStyleClass().addAll("body", "data");
            preview.getChildren().add(line);
        }
    }

    private void say(Optional<Problem> problem) {
        show(wrong, problem.isPresent());
        problem.ifPresent(p -> wrongText.setText(words.text(p.key(), p.args())));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void cancel() {
        navigation.go(Stop.CUSTOMERS);
    }

    @FXML
    private void keep() {
        form.draft().ifPresent(d -> d.accept(session, words));
        navigation.go(Stop.CUSTOMERS);
    }
}
