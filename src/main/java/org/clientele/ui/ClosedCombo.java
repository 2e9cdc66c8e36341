package org.clientele.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A box from which one of a few values is chosen, for places that show very many: it looks like a combo box and
/// becomes one when the user comes to it. A combo box holds a whole list from the start; fifty of them hold the
/// window up.
public final class ClosedCombo<T> extends StackPane {

    private final HBox look = new HBox();
    private final List<T> values;
    private final Function<T, String> name;
    private final Consumer<T> chosen;

    public ClosedCombo(List<T> values, T value, Function<T, String> name, Consumer<T> chosen) {
        this.values = values;
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
                open(value);
            }
        });
        look.setOnMousePressed(pressed -> {
            pressed.consume();
            open(value).show();
        });
        getChildren().setAll(look);
    }

    /// Says what is chosen here to those who hear it.
    public void name(String what) {
        look.setAccessibleText(what);
    }

    private static Region arrow() {
        var arrow = new Region();
        arrow.getStyleClass().setAll("arrow");
        var button = new StackPane(arrow);
        button.getStyleClass().setAll("arrow-button");
        return button;
    }

    private ComboBox<T> open(T value) {
        var box = new ComboBox<T>();
        Options.fill(box, values, name);
        box.setValue(value);
        box.setAccessibleText(look.getAccessibleText());
        Options.onChoice(box, chosen);
        getChildren().add(box);
        box.requestFocus();
        getChildren().remove(look);
        applyCss();
        layout();
        return box;
    }
}
