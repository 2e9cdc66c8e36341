package org.clientele.ui.join;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.recipe.JoinFigures;
import org.clientele.recipe.KeySuggestions;
import org.clientele.spec.Problem;
import org.clientele.table.KeyPair;
import org.clientele.table.Schema;
import org.clientele.ui.Answer;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Options;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.words.Words;
import org.clientele.workbook.Outlook;

/// The join wizard: two tables, the columns that connect them, and what would come of it before it is done.
public final class JoinController {

    private final Session session;
    private final Navigation navigation;
    private final Words words;
    private final ObjectProperty<Optional<Question>> suggest = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Question>> check = new SimpleObjectProperty<>(Optional.empty());
    private Answer<JoinFigures> figures;
    private boolean filling;

    @FXML
    private BorderPane root;

    @FXML
    private ComboBox<How> how;

    @FXML
    private ComboBox<String> left;

    @FXML
    private ComboBox<String> right;

    @FXML
    private VBox leftKeyField;

    @FXML
    private ComboBox<String> leftKey;

    @FXML
    private VBox rightKeyField;

    @FXML
    private ComboBox<String> rightKey;

    @FXML
    private Label why;

    @FXML
    private HBox wrong;

    @FXML
    private Label wrongText;

    @FXML
    private VBox match;

    @FXML
    private Label rate;

    @FXML
    private ProgressBar rateBar;

    @FXML
    private Label leftOrphans;

    @FXML
    private Label rightOrphans;

    @FXML
    private Label multiplied;

    @FXML
    private Label sums;

    @FXML
    private Label consequence;

    @FXML
    private Button act;

    public JoinController(Session session, Navigation navigation, Language language) {
        this.session = session;
        this.navigation = navigation;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        filling = true;
        Options.fill(
                how,
                List.of(How.values()),
                h -> words.text("join.how." + h.name().toLowerCase(java.util.Locale.ROOT)));
        how.setValue(How.LEFT);
        var tables = session.outlook().entrySet().stream()
                .filter(e -> e.getValue() instanceof Outlook.Fine(Schema _))
                .map(java.util.Map.Entry::getKey)
                .filter(id -> !session.book().require(id).inputs().isEmpty())
                .toList();
        List.of(left, right)
                .forEach(box -> Options.fill(
                        box, tables, id -> session.book().require(id).title()));
        left.setValue(tables.stream()
                .filter("orders"::equals)
                .findFirst()
                .orElse(tables.stream().findFirst().orElse(null)));
        right.setValue(tables.stream()
                .filter(t -> !t.equals(left.getValue()))
                .findFirst()
                .orElse(null));
        Options.onChoice(how, _ -> changed());
        Options.onChoice(left, _ -> tables());
        Options.onChoice(right, _ -> tables());
        Options.onChoice(leftKey, _ -> changed());
        Options.onChoice(rightKey, _ -> changed());
        filling = false;
        var suggestions = session.answer("join.keys", shown, suggest, KeySuggestions.class);
        suggestions.resultProperty().subscribe(found -> found.ifPresent(this::suggested));
        figures = session.answer("join.check", shown, check, JoinFigures.class);
        figures.resultProperty().subscribe(_ -> show());
        figures.problemProperty().subscribe(this::say);
        tables();
    }

    private Optional<JoinDraft> draft() {
        if (left.getValue() == null || right.getValue() == null) {
            return Optional.empty();
        }
        var pair = leftKey.getValue() == null || rightKey.getValue() == null
                ? Optional.<KeyPair>empty()
                : Optional.of(new KeyPair(leftKey.getValue(), rightKey.getValue()));
        return Optional.of(new JoinDraft(how.getValue(), left.getValue(), right.getValue(), pair));
    }

    private void tables() {
        if (!filling) {
            filling = true;
            offer(leftKey, left.getValue());
            offer(rightKey, right.getValue());
            filling = false;
            suggest.set(draft().map(d -> d.suggestions(session.book())));
            changed();
        }
    }

    private void offer(ComboBox<String> box, String table) {
        Options.fill(box, table == null ? List.of() : JoinDraft.columns(session, table), c -> c);
        box.setValue(null);
    }

    private void suggested(KeySuggestions found) {
        found.suggestions().stream().findFirst().ifPresent(best -> {
            filling = true;
            leftKey.setValue(best.pair().left());
            rightKey.setValue(best.pair().right());
            filling = false;
            why.setText(
                    words.text("join.why", best.pair().left(), best.pair().right(), words.percent(best.overlap(), 1)));
            changed();
        });
    }

    private void changed() {
        if (!filling) {
            var joins = how.getValue() != How.STACK;
            show(leftKeyField, joins);
            show(rightKeyField, joins);
            show(why, joins);
            var problem =
                    draft().map(d -> d.problem(session)).orElseGet(() -> Optional.of(new Problem("problem.join.keys")));
            say(problem);
            act.setDisable(problem.isPresent());
            check.set(problem.isPresent() ? Optional.empty() : draft().flatMap(d -> d.check(session.book())));
            show();
        }
    }

    private void show() {
        var kind = how.getValue().kind();
        var known = figures == null ? Optional.<JoinFigures>empty() : figures.result();
        show(match, kind.isPresent() && known.isPresent());
        consequence.setText(kind.isPresent() ? "" : words.text("join.stacked"));
        kind.ifPresent(k -> known.ifPresent(f -> {
            var sentences = new JoinWords(words, f, k);
            rate.setText(sentences.rate());
            rateBar.setProgress(f.left().rate());
            leftOrphans.setText(sentences.orphans("join.orphans.left", f.left()));
            rightOrphans.setText(sentences.orphans("join.orphans.right", f.right()));
            multiplied.setText(sentences.multiplied());
            sums.setText(sentences.sums());
            consequence.setText(
                    words.text("join.consequence", f.rows(k), f.left().rows()));
        }));
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
        navigation.go(Stop.DATA);
    }

    @FXML
    private void join() {
        draft().ifPresent(d -> d.accept(session));
        navigation.go(Stop.DATA);
    }
}
