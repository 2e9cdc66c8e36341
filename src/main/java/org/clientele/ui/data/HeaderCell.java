package org.clientele.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.table.ColumnProfile;
import org.clientele.table.Field;
import org.clientele.table.SortKey;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a column: icon, name, role, a small distribution, and a bar as long as the share of rows with a value.
final class HeaderCell extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass GAPPY = PseudoClass.getPseudoClass("gappy");
    private static final double MUCH_MISSING = 0.01;

    private final Field field;
    private final Words words;
    private final HBox head = new HBox();
    private final Label sorted = new Label();
    private final Bars bars = new Bars();
    private final Label ids = new Label();
    private final ShareBar present = new ShareBar();
    private final Label name = new Label();
    private final FontIcon arrow = new FontIcon("mdoal-arrow_downward");

    HeaderCell(Field field, Words words) {
        this.field = field;
        this.words = words;
        getStyleClass().addAll("column-head", "data");
        name.setText(field.name());
        name.getStyleClass().add("column-name");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getStyleClass().add("column-head-line");
        head.getChildren().addAll(Signs.of(field), name, space);
        if (field.isPersonal()) {
            head.getChildren().add(lock());
        }
        var role = new Label(words.name(field.role()));
        role.getStyleClass().add("column-role");
        ids.getStyleClass().add("column-ids");
        sorted.getStyleClass().add("column-order");
        sorted.setGraphic(arrow);
        getChildren().addAll(head, role, bars, present);
        setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        describe("");
    }

    private Label lock() {
        var lock = new Label();
        lock.setGraphic(new FontIcon("mdoal-lock"));
        lock.getStyleClass().addAll("chip", "personal", "lock");
        lock.setTooltip(new Tooltip(words.text("data.personal")));
        lock.setAccessibleText(words.text("data.personal"));
        return lock;
    }

    /// The font of the name, from which the column takes its width.
    ObservableValue<Font> fontProperty() {
        return name.fontProperty();
    }

    double em() {
        return name.getFont().getSize();
    }

    void profile(TableProfile table) {
        table.find(field.name()).ifPresent(this::profile);
    }

    private void profile(ColumnProfile profile) {
        if (field.role().isName()) {
            ids.setText(words.text("data.ids", profile.distinct()));
            getChildren().set(2, ids);
        } else {
            bars.show(profile.bins().stream().map(ColumnProfile.Bin::count).toList());
        }
        present.show(profile.present());
        present.pseudoClassStateChanged(GAPPY, profile.missing() > profile.rows() * MUCH_MISSING);
    }

    void choose(Boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Shows how the rows are ordered by this column, and as which of several keys.
    void order(Arrangement how) {
        head.getChildren().remove(sorted);
        how.key(field.name()).ifPresent(key -> {
            boolean up = key.order() == SortKey.Order.ASCENDING;
            arrow.setIconLiteral(up ? "mdoal-arrow_upward" : "mdoal-arrow_downward");
            sorted.setText(
                    how.order().size() == 1 ? "" : String.valueOf(how.order().indexOf(key) + 1));
            head.getChildren().add(sorted);
        });
        describe(how.key(field.name()).map(k -> words.name(k.order())).orElse(""));
    }

    private void describe(String order) {
        setAccessibleText(words.text(
                "data.head.spoken",
                field.name(),
                words.name(field.type()),
                words.name(field.role()),
                order,
                field.isPersonal() ? words.text("data.personal") : ""));
    }
}
