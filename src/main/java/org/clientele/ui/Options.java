package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Boxes from which one of a few values is chosen.
public final class Options {

    private Options() {}

    /// Offers these values under these names.
    public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.getItems().setAll(values);
        name(box, name);
    }

    /// Shows what is offered under these names.
    public static <T> void name(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getItems().stream()
                        .filter(v -> name.apply(v).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
    }

    /// Returns what is chosen, if anything is.
    public static <T> ObservableValue<Optional<T>> chosen(ComboBox<T> box) {
        return box.valueProperty().map(Optional::of).orElse(Optional.empty());
    }

    /// Calls back with each value the user chooses.
    public static <T> void onChoice(ComboBox<T> box, Consumer<T> chosen) {
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
    }
}
