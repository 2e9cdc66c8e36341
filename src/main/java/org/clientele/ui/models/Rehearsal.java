package org.clientele.ui.models;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.Split;
import org.clientele.ui.Answer;
import org.clientele.words.Words;

/// Says before anything is fitted how the rows would be divided, and how many would be used for nothing.
final class Rehearsal {

    /// Of more rows that are used for nothing the way out is said too.
    private static final double MUCH = 0.1;

    private final Answer<Split> split;
    private final Words words;

    Rehearsal(Modelling modelling, ObservableValue<Boolean> shown) {
        words = modelling.words();
        var session = modelling.session();
        var wizard = modelling.wizard();
        var question = Bindings.createObjectBinding(
                () -> wizard.pageProperty()
                        .get()
                        .filter(page -> page == Page.PLAN)
                        .flatMap(_ -> wizard.split(session.book())),
                wizard.wantedProperty(),
                wizard.planProperty(),
                wizard.pageProperty(),
                session.bookProperty());
        split = session.answer("models.split", shown, question, Split.class);
    }

    void tell(Label label) {
        split.resultProperty()
                .subscribe(found -> label.setText(found.map(this::sentence).orElse("")));
        split.problemProperty()
                .subscribe(problem -> problem.ifPresent(p -> label.setText(words.text(p.key(), p.args()))));
    }

    private String sentence(Split found) {
        var method = found.division().method();
        var until = found.until().map(LocalDate::parse).map(words::date).orElse("");
        var how = words.text(
                "models.split." + method.name().toLowerCase(java.util.Locale.ROOT),
                found.training(),
                found.held(),
                until);
        var undated = Optional.of(found.undated())
                .filter(rows -> rows > 0)
                .map(rows -> words.text("models.split.undated", rows));
        return Stream.of(Optional.of(how), unused(found), undated)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.text("models.verdict.gap")));
    }

    private Optional<String> unused(Split found) {
        if (found.dropped() == 0 || found.division().method() == Division.Method.FOLDS) {
            return Optional.empty();
        }
        boolean much = found.dropped() > MUCH * (found.training() + found.held() + found.dropped());
        return Optional.of(words.text(much ? "models.split.much" : "models.split.some", found.dropped()));
    }
}
