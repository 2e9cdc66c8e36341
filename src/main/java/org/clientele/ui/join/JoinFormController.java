package org.clientele.ui.join;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.recipe.KeySuggestions;
import org.clientele.table.KeyPair;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// Which tables are brought together, how, and by which columns; the columns are suggested.
public final class JoinFormController {

    private final Joining joining;
    private final Words words;
    private final ObjectProperty<Optional<Question>> suggest = new SimpleObjectProperty<>(Optional.empty());
    private boolean filling;

    @FXML
    private VBox root;

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

    public JoinFormController(Joining joining, Language language) {
        this.joining = joining;
        words = language.words();
    }

    @FXML
    private void initialize() {
        List.of(leftKeyField, rightKeyField, why)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        Options.fill(
                how,
                List.of(How.values()),
                h -> words.text("join.how." + h.name().toLowerCase(java.util.Locale.ROOT)));
        how.setValue(How.LEFT);
        new JoinTables(left, right).offer(joining.session());
        Options.onChoice(how, _ -> changed());
        Options.onChoice(left, _ -> tables());
        Options.onChoice(right, _ -> tables());
        Options.onChoice(leftKey, _ -> changed());
        Options.onChoice(rightKey, _ -> changed());
        var suggestions = joining.session().answer("join.keys", Shown.in(root), suggest, KeySuggestions.class);
        suggestions.resultProperty().subscribe(found -> found.ifPresent(this::suggested));
        joining.given().ifPresentOrElse(this::begin, this::tables);
    }

    /// Stands as it stood; columns are suggested only where none were chosen.
    private void begin(JoinDraft given) {
        filling = true;
        how.setValue(given.how());
        left.setValue(given.left());
        right.setValue(given.right());
        offer(leftKey, given.left());
        offer(rightKey, given.right());
        filling = false;
        given.key().ifPresentOrElse(this::take, this::tables);
    }

    private void take(KeyPair pair) {
        filling = true;
        leftKey.setValue(pair.left());
        rightKey.setValue(pair.right());
        filling = false;
        changed();
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
        if (filling) {
            return;
        }
        filling = true;
        offer(leftKey, left.getValue());
        offer(rightKey, right.getValue());
        filling = false;
        suggest.set(draft().map(d -> d.suggestions(joining.session().book())));
        changed();
    }

    private void offer(ComboBox<String> box, String table) {
        Options.fill(box, table == null ? List.of() : JoinDraft.columns(joining.session(), table), c -> c);
        box.setValue(null);
    }

    private void suggested(KeySuggestions found) {
        found.suggestions().stream().findFirst().ifPresent(best -> {
            why.setText(
                    words.text("join.why", best.pair().left(), best.pair().right(), words.percent(best.overlap(), 1)));
            take(best.pair());
        });
    }

    private void changed() {
        if (!filling) {
            var joins = how.getValue() != How.STACK;
            List.of(leftKeyField, rightKeyField, why).forEach(part -> part.setVisible(joins));
            joining.wish(draft());
        }
    }
}
