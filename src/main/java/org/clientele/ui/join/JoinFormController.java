package org.clientele.ui.join;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.recipe.KeySuggestions;
import org.clientele.table.KeyPair;
import org.clientele.table.Schema;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Outlook;

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
        offerTables();
        Options.onChoice(how, _ -> changed());
        Options.onChoice(left, _ -> tables());
        Options.onChoice(right, _ -> tables());
        Options.onChoice(leftKey, _ -> changed());
        Options.onChoice(rightKey, _ -> changed());
        var suggestions = joining.session().answer("join.keys", Shown.in(root), suggest, KeySuggestions.class);
        suggestions.resultProperty().subscribe(found -> found.ifPresent(this::suggested));
        tables();
    }

    private void offerTables() {
        var session = joining.session();
        var tables = session.outlook().entrySet().stream()
                .filter(e -> e.getValue() instanceof Outlook.Fine(Schema _))
                .map(Map.Entry::getKey)
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
            List.of(leftKeyField, rightKeyField, why).forEach(part -> part.setVisible(joins));
            joining.wish(draft());
        }
    }
}
