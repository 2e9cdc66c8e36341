package org.clientele.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
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

    /// Offers these values from now on. Where they are offered already the list stays as it is: it may be looked
    /// through just now.
    public static <T> void offer(ComboBox<T> box, List<T> values) {
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
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

    /// Calls back with each value the user chooses; what is looked through in the open list counts once that is
    /// closed.
    public static <T> void onceChosen(ComboBox<T> box, Consumer<T> chosen) {
        var told = new SimpleObjectProperty<T>();
        Runnable tell = () -> Optional.ofNullable(box.getValue())
                .filter(value -> !Objects.equals(value, told.get()))
                .ifPresent(value -> {
                    told.set(value);
                    chosen.accept(value);
                });
        box.setOnShowing(_ -> told.set(box.getValue()));
        box.setOnHidden(_ -> tell.run());
        box.setOnAction(_ -> {
            if (!box.isShowing()) {
                told.set(null);
                tell.run();
            }
        });
    }
}
