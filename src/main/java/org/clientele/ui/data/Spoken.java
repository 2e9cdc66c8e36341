package org.clientele.ui.data;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Says choices in words; what is chosen is never typed.
final class Spoken<T> extends StringConverter<T> {

    private final Function<T, String> words;

    private Spoken(Function<T, String> words) {
        this.words = words;
    }

    static <T> Spoken<T> by(Function<T, String> words) {
        return new Spoken<>(words);
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
