package org.clientele.ui.recommend;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.spec.Problem;
import org.clientele.ui.Language;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Node;

/// The recommendations that the wizard's form describes now, or what stands against them.
public final class Recommending {

    private final Session session;
    private final Language language;
    private final ObjectProperty<Optional<RecommendDraft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.DATA);
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());

    private Optional<RecommendDraft> said = Optional.empty();
    private Optional<RecommendDraft> given = Optional.empty();

    public Recommending(Session session, Language language) {
        this.session = session;
        this.language = language;
        session.projectProperty().subscribe(_ -> page.set(Page.DATA));
    }

    /// Which page of the wizard is shown.
    ObjectProperty<Page> pageProperty() {
        return page;
    }

    /// The products that are alike, once they are kept.
    ObservableValue<Optional<String>> kept() {
        return session.bookProperty()
                .map(book ->
                        book.nodes(ItemSimilarity.class).stream().map(Node::id).findFirst());
    }

    Session session() {
        return session;
    }

    Words words() {
        return language.words();
    }

    /// What can be made; empty where something stands against it.
    ReadOnlyObjectProperty<Optional<RecommendDraft>> draftProperty() {
        return draft;
    }

    /// Why nothing can be made.
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /// Takes what is being made up away, and returns how the next form begins with it.
    public Optional<Runnable> taken() {
        var form = said;
        var at = page.get();
        said = Optional.empty();
        draft.set(Optional.empty());
        return form.map(d -> () -> {
            given = Optional.of(d);
            page.set(at);
        });
    }

    /// Returns what a form begins with, once.
    Optional<RecommendDraft> given() {
        var begins = given;
        given = Optional.empty();
        return begins;
    }

    void describe(Optional<RecommendDraft> now) {
        said = now;
        var wrong = now.map(d -> d.problem(session, words()))
                .orElseGet(() -> Optional.of(new Problem("problem.recommend.columns")));
        problem.set(wrong);
        draft.set(now.filter(_ -> wrong.isEmpty()));
    }

    /// What the form says is no description at all.
    void refuse(Problem wrong) {
        problem.set(Optional.of(wrong));
        draft.set(Optional.empty());
    }

    Optional<Question> check() {
        return draft.get().flatMap(d -> d.check(session.book()));
    }

    Optional<Question> list() {
        return draft.get().map(d -> d.list(session, words()));
    }

    void accept() {
        draft.get().ifPresent(d -> d.accept(session, words()));
    }
}
