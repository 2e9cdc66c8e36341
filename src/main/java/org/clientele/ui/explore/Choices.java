package org.clientele.ui.explore;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.clientele.ui.Options;

/// Parts of the forms at the left.
final class Choices {

    private Choices() {}

    /// A control under its name.
    static VBox field(String name, Control control) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name);
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    /// A box of choices under these names, one of them chosen.
    static <T> ComboBox<T> box(List<T> values, T now, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.getStyleClass().add("data");
        Options.fill(box, values, name);
        box.setValue(now);
        return box;
    }

    /// Fills a pane with a check box for each name.
    static void checks(Pane pane, List<String> names, List<String> chosen, Runnable changed) {
        pane.getChildren()
                .setAll(names.stream()
                        .map(name -> {
                            var check = new CheckBox(name);
                            check.setMnemonicParsing(false);
                            check.getStyleClass().add("data");
                            check.setSelected(chosen.contains(name));
                            check.setOnAction(_ -> changed.run());
                            return check;
                        })
                        .toList());
    }

    /// Returns the names that are checked.
    static List<String> checked(Pane pane) {
        return pane.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }
}
