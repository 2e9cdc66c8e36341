package org.clientele.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// Words in the form that libraries read their sentences from.
final class WordsBundle extends ResourceBundle {

    private final Words words;

    WordsBundle(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.has(key) ? words.text(key) : null;
    }

    /// Is asked for each text of a view; what a bundle does by itself is to write out all sentences first.
    @Override
    public boolean containsKey(String key) {
        return words.has(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys());
    }
}
