package org.clientele.ui;

import java.util.Optional;

/// What the user has once answered to a question that comes again, by the question. Each answer is written at once.
public final class Choices {

    private final Stored stored;

    public Choices(Home home) {
        stored = new Stored(home.file("choices.properties"));
    }

    public Optional<String> find(String question) {
        return Optional.ofNullable(stored.read().getProperty(question));
    }

    public void keep(String question, String answer) {
        var values = stored.read();
        values.setProperty(question, answer);
        stored.write(values);
    }
}
