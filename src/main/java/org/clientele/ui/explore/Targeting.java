package org.clientele.ui.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.clientele.analysis.describe.Profile;
import org.clientele.customer.Gaps;
import org.clientele.customer.Target;
import org.clientele.table.BooleanBlock;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.ui.Question;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;

/// What is asked of the orders to foretell who will not buy again, and the answer in a sentence.
record Targeting(Exploring exploring) {

    /// Asks which days the orders cover.
    ObservableValue<Optional<Question>> days() {
        return Bindings.createObjectBinding(
                () -> isShown()
                        ? exploring
                                .schema()
                                .flatMap(schema -> schema.find(Role.ORDER_DATE))
                                .flatMap(field -> exploring.ask(new Profile(List.of(field.name()))))
                        : Optional.empty(),
                exploring.modeProperty(),
                exploring.tableProperty(),
                exploring.session().bookProperty());
    }

    /// Asks how many days customers let pass between two purchases.
    ObservableValue<Optional<Question>> gaps() {
        return Bindings.createObjectBinding(
                () -> isShown()
                        ? exploring
                                .schema()
                                .filter(this::isPaid)
                                .flatMap(schema -> exploring.ask(Gaps.of(Target.of(schema, LocalDate.EPOCH, 1))))
                        : Optional.empty(),
                exploring.modeProperty(),
                exploring.tableProperty(),
                exploring.session().bookProperty());
    }

    /// Returns whether a table has all that a target needs.
    private boolean isPaid(Schema schema) {
        return schema.find(Role.CUSTOMER_ID).isPresent()
                && schema.find(Role.ORDER_DATE).isPresent()
                && Stream.of(Role.AMOUNT, Role.PRICE, Role.QUANTITY)
                        .anyMatch(role -> schema.find(role).isPresent());
    }

    ObservableValue<Optional<Question>> question() {
        var draft = exploring.drafts().targetProperty();
        return Bindings.createObjectBinding(
                () -> isShown()
                        ? draft.get().flatMap(f -> exploring
                                .tableProperty()
                                .get()
                                .flatMap(orders -> exploring.ask(f.target(), f.inputs(orders))))
                        : Optional.empty(),
                exploring.modeProperty(),
                exploring.tableProperty(),
                draft,
                exploring.session().bookProperty());
    }

    private boolean isShown() {
        return exploring.modeProperty().get() == Mode.TARGET;
    }

    Spoken sentence(Sheet sheet, Target target) {
        if (target.within() == 0) {
            return Spoken.of(
                    exploring.words(), "explore.target.known", figure("target-customers", sheet.rows()), target.day());
        }
        int gone = 0;
        for (byte churned : ((BooleanBlock) sheet.block(Target.CHURNED)).values()) {
            gone += churned == 1 ? 1 : 0;
        }
        var words = exploring.words();
        return Spoken.of(
                words,
                "explore.target.facts",
                figure("target-customers", sheet.rows()),
                target.day(),
                figure("target-gone", gone),
                figure("target-gone", words.percent(sheet.rows() == 0 ? 0 : (double) gone / sheet.rows(), 1)),
                target.within());
    }

    private Mention figure(String kind, Object said) {
        return Mention.of(exploring.words(), kind, said);
    }
}
