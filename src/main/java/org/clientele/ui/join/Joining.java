package org.clientele.ui.join;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.recipe.JoinFigures;
import org.clientele.spec.Problem;
import org.clientele.ui.Question;
import org.clientele.ui.Session;

/// The join that is being made up: what is wished, what stands against it, and what it would do.
public final class Joining {

    private final Session session;
    private final ObjectProperty<Optional<JoinDraft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<JoinFigures>> figures = new SimpleObjectProperty<>(Optional.empty());

    private Optional<JoinDraft> given = Optional.empty();

    public Joining(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    ObjectProperty<Optional<JoinDraft>> draftProperty() {
        return draft;
    }

    /// Why it cannot be done.
    ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /// What it would do; empty until that is known.
    ObjectProperty<Optional<JoinFigures>> figuresProperty() {
        return figures;
    }

    /// Takes the join away that is being made up, and returns how the next form begins with it.
    public Optional<Runnable> taken() {
        var wished = draft.get();
        draft.set(Optional.empty());
        return wished.map(d -> () -> given = Optional.of(d));
    }

    /// Returns what a form begins with, once.
    Optional<JoinDraft> given() {
        var begins = given;
        given = Optional.empty();
        return begins;
    }

    void wish(Optional<JoinDraft> wished) {
        problem.set(wished.map(d -> d.problem(session)).orElseGet(() -> Optional.of(new Problem("problem.join.keys"))));
        draft.set(wished);
    }

    /// Asks what the join would do, where it can be done.
    Optional<Question> check() {
        return draft.get().filter(d -> d.problem(session).isEmpty()).flatMap(d -> d.check(session.book()));
    }

    /// Asks for the table itself, where it can be made.
    Optional<Question> outcome() {
        return draft.get().filter(d -> d.problem(session).isEmpty()).map(d -> d.trial(session.book()));
    }

    void accept() {
        draft.get().ifPresent(d -> d.accept(session));
    }
}
