package org.clientele.ui;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.clientele.words.Words;

/// Words in the form that FXML reads its `%keys` from.
final class WordsBundle extends ResourceBundle {

    private final Words words;

    WordsBundle(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.has(key) ? words.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys());
    }
}
