package org.clientele.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A box from which one of a few values is chosen, for places that show very many: it looks like a combo box and
/// becomes one when the user comes to it. A combo box holds a whole list from the start; fifty of them hold the
/// window up. An arrow key opens its list; what is looked through there counts once the list is closed by anything but
/// Escape.
public final class ClosedCombo<T> extends StackPane {

    private final HBox look = new HBox();
    private final List<T> values;
    private final Function<T, String> name;
    private final Consumer<T> chosen;
    private T value;

    public ClosedCombo(List<T> values, T value, Function<T, String> name, Consumer<T> chosen) {
        this.values = values;
        this.value = value;
        this.name = name;
        this.chosen = chosen;
        var text = new Label(name.apply(value));
        text.getStyleClass().setAll("list-cell", "data");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        look.getChildren().setAll(text, arrow());
        look.getStyleClass().setAll("combo-box", "combo-box-base", "closed-combo");
        look.setFocusTraversable(true);
        look.setAccessibleRole(AccessibleRole.COMBO_BOX);
        look.focusedProperty().subscribe(focused -> {
            if (focused) {
                open();
            }
        });
        look.setOnMousePressed(pressed -> {
            pressed.consume();
            open().show();
        });
        getChildren().setAll(look);
    }

    /// Says what is chosen here to those who hear it.
    public void name(String what) {
        look.setAccessibleText(what);
    }

    @Override
    public void requestFocus() {
        getChildren().getLast().requestFocus();
    }

    private static Region arrow() {
        var arrow = new Region();
        arrow.getStyleClass().setAll("arrow");
        var button = new StackPane(arrow);
        button.getStyleClass().setAll("arrow-button");
        return button;
    }

    private ComboBox<T> open() {
        var box = new ComboBox<T>();
        Options.fill(box, values, name);
        box.setValue(value);
        box.setAccessibleText(look.getAccessibleText());
        getChildren().add(box);
        box.requestFocus();
        getChildren().remove(look);
        applyCss();
        layout();
        listen(box, ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent());
        return box;
    }

    private void listen(ComboBox<T> box, Node list) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!box.isShowing() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
                box.show();
                key.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                box.setValue(value);
            }
        });
        box.setOnHidden(_ -> choose(box.getValue()));
    }

    private void choose(T other) {
        if (!other.equals(value)) {
            value = other;
            chosen.accept(other);
        }
    }
}
