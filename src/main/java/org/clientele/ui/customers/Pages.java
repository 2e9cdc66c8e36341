package org.clientele.ui.customers;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Lookalikes;
import org.clientele.customer.Moves;
import org.clientele.spec.Problem;
import org.clientele.ui.Answer;
import org.clientele.ui.Question;

/// The pages that are looked at: of the chosen customer with the reasons of their score, or of the chosen segment.
final class Pages {

    private final CustomersView view;
    private final Answer<CustomerPortrait> portrait;
    private final Answer<ReasonList> reasons;
    private final Answer<Lookalikes> alike;
    private final Answer<GroupPage> group;
    private final Answer<Moves> moves;

    Pages(CustomerWork work, ObservableValue<Boolean> shown) {
        var session = work.session();
        view = work.view();
        portrait = session.answer(
                "customers.portrait",
                shown,
                ofCustomer(work, (known, id) -> Optional.of(known.portrait(id))),
                CustomerPortrait.class);
        reasons = session.answer("customers.reasons", shown, ofCustomer(work, Known::reasons), ReasonList.class);
        alike = session.answer(
                "customers.alike",
                shown,
                ofCustomer(work, (known, id) -> Optional.of(known.alike(id))),
                Lookalikes.class);
        var many = Bindings.createObjectBinding(
                () -> view.segmentProperty()
                        .get()
                        .filter(_ -> view.customerProperty().get().isEmpty())
                        .flatMap(code -> Known.of(session).map(known -> known.group(code))),
                view.customerProperty(),
                view.segmentProperty(),
                session.bookProperty());
        group = session.answer("customers.group", shown, many, GroupPage.class);
        var stood = Bindings.createObjectBinding(
                () -> Known.of(session).flatMap(known -> view.customerProperty()
                        .get()
                        .flatMap(known::moves)
                        .or(() -> view.customerProperty().get().isPresent()
                                ? Optional.empty()
                                : view.segmentProperty().get().flatMap(known::movesOfSegment))),
                view.customerProperty(),
                view.segmentProperty(),
                session.bookProperty());
        moves = session.answer("customers.moves", shown, stood, Moves.class);
    }

    private ObservableValue<Optional<Question>> ofCustomer(
            CustomerWork work, BiFunction<Known, String, Optional<Question>> asked) {
        return Bindings.createObjectBinding(
                () -> view.customerProperty().get().flatMap(id -> Known.of(work.session())
                        .flatMap(known -> asked.apply(known, id))),
                view.customerProperty(),
                work.session().bookProperty());
    }

    /// Calls back whenever there is another page.
    void listen(Runnable changed) {
        portrait.resultProperty().subscribe(_ -> changed.run());
        group.resultProperty().subscribe(_ -> changed.run());
        reasons.resultProperty().subscribe(_ -> changed.run());
        moves.resultProperty().subscribe(_ -> changed.run());
        alike.resultProperty().subscribe(_ -> changed.run());
        reasons.busyProperty().subscribe(_ -> changed.run());
        portrait.problemProperty().subscribe(_ -> changed.run());
        group.problemProperty().subscribe(_ -> changed.run());
    }

    Optional<CustomerPortrait> portrait() {
        return portrait.result().filter(p -> view.customerProperty().get().equals(Optional.of(p.customer())));
    }

    /// Those of another customer do not count.
    Optional<ReasonList> reasons() {
        return reasons.result().filter(_ -> !reasons.busyProperty().get());
    }

    /// Who is most like them; those of somebody else do not count.
    Optional<Lookalikes> alike() {
        return alike.result().filter(a -> view.customerProperty().get().equals(Optional.of(a.customer())));
    }

    /// Where they stood on earlier days; those of somebody else do not count.
    Optional<Moves> moves() {
        return moves.result().filter(_ -> !moves.busyProperty().get());
    }

    Optional<GroupPage> group() {
        return group.result().filter(_ -> view.customerProperty().get().isEmpty());
    }

    Optional<Problem> problem() {
        return portrait.problemProperty().get().or(group.problemProperty()::get);
    }
}
