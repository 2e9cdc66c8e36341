package org.clientele.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the screens that are shown ask now.
final class Questions {

    private final List<ObservableValue<Optional<Question>>> asked = new ArrayList<>();

    /// Asks for the result of a node of the current workbook, whatever that is now.
    static ObservableValue<Optional<Question>> about(Session session, ObservableValue<Optional<String>> node) {
        return Bindings.createObjectBinding(
                () -> node.getValue()
                        .filter(id -> session.book().find(id).isPresent())
                        .map(id -> new Question(session.book(), id)),
                node,
                session.bookProperty(),
                session.projectProperty());
    }

    /// Hands each question on while its screen is shown.
    void follow(
            ObservableValue<Boolean> shown,
            ObservableValue<Optional<Question>> question,
            Consumer<Optional<Question>> answering) {
        question.when(shown).subscribe(now -> {
            answering.accept(now);
            asked.remove(question);
            asked.add(question);
        });
        shown.subscribe(isShown -> {
            if (!isShown) {
                asked.remove(question);
            }
        });
    }

    /// Returns the one that was asked last.
    Optional<Question> newest() {
        return asked.reversed().stream()
                .map(ObservableValue::getValue)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
