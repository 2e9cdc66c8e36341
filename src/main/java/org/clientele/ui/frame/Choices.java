package org.clientele.ui.frame;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A menu of which one entry holds: the value of a property.
final class Choices {

    private Choices() {}

    static <T> void fill(Menu menu, Property<T> property, List<T> values, Function<T, String> name) {
        var group = new ToggleGroup();
        for (var value : values) {
            var item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(property.getValue()));
            item.setOnAction(_ -> property.setValue(value));
            menu.getItems().add(item);
        }
        menu.setOnShowing(_ -> group.selectToggle(group.getToggles().get(values.indexOf(property.getValue()))));
    }
}
