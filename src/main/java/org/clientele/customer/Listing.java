package org.clientele.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Progress;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;
import org.clientele.table.SortKey;
import org.clientele.table.TextBlock;

/// Makes the list of customers, table by table.
final class Listing {

    private final Parts parts;
    private final Roll roll = new Roll();
    private final Optional<Bought> bought;
    private final Optional<Rated> rated;
    private final int size;
    private final Progress progress;

    Listing(Parts parts, Optional<LocalDate> asOf, Progress progress) {
        this.parts = parts;
        this.progress = progress;
        for (int i = 0; i < parts.parts().size(); i++) {
            if (parts.parts().get(i) instanceof Part.People people) {
                roll.of(parts.sheets().get(i).block(people.customer()));
            }
        }
        progress.at(0.1, 1);
        var day = asOf.or(() -> Days.last(parts));
        bought = parts.first(Part.Orders.class).map(told -> Bought.of(told, day, roll, progress.part(0.1, 0.6)));
        rated = parts.first(Part.Reviews.class).map(told -> Rated.of(told, day, roll));
        size = roll.size();
    }

    Sheet sheet(Schema schema) {
        progress.at(0.7, 1);
        var none = new Bought(size);
        var sums = bought.map(b -> b.sized(size)).orElse(none);
        var reviews = rated.map(r -> r.sized(size)).orElseGet(() -> new Rated(size));
        var list = Sheet.made(
                schema,
                RowIds.of("customer", size),
                List.of(
                        () -> TextBlock.of(roll.ids()),
                        () -> facts(Role.NAME),
                        () -> facts(Role.EMAIL),
                        () -> new DateBlock(sums.first()),
                        () -> new DateBlock(sums.last()),
                        () -> new IntegerBlock(sums.recency()),
                        () -> new IntegerBlock(sums.orders()),
                        () -> new DecimalBlock(sums.total()),
                        () -> new DecimalBlock(sums.average()),
                        () -> new DecimalBlock(sums.refunded()),
                        () -> new IntegerBlock(reviews.counts()),
                        () -> new DecimalBlock(reviews.means()),
                        this::segments,
                        this::scores,
                        this::consent));
        progress.at(0.9, 1);
        return prepared(list.select(
                SortIndex.of(list, SortKey.descending(CustomerList.TOTAL), SortKey.ascending(CustomerList.CUSTOMER))));
    }

    /// Whoever asks for the list asks for portraits next: what all of them need, the columns in their order and what is
    /// usual in each, is made now, so that the first is there as fast as the others.
    private Sheet prepared(Sheet list) {
        if (list.rows() > 0) {
            CustomerList.FIGURES.parallelStream().forEach(name -> Beside.of(list, name, 0));
            Own.of(parts, list.block(CustomerList.CUSTOMER).text(0));
        }
        return list;
    }

    /// The first value in the rows of each customer.
    private TextBlock facts(Role role) {
        return TextBlock.of(List.of(texts(role)));
    }

    private String[] texts(Role role) {
        var texts = empty();
        parts.all(Part.People.class).forEach(told -> told.sheet()
                .schema()
                .find(role)
                .ifPresent(field -> put(texts, told.sheet(), told.part().customer(), field.name())));
        return texts;
    }

    /// Who agreed to be written to: everywhere they were asked, and nowhere refused.
    private BooleanBlock consent() {
        var answers = new Answer[size];
        Arrays.fill(answers, Answer.UNKNOWN);
        parts.all(Part.People.class).forEach(told -> {
            var asked = Asked.of(List.of(told.sheet().schema()), Aim.of(Purpose.CONTACT));
            var answer = asked.in(told.sheet());
            var who = roll.of(told.sheet().block(told.part().customer()));
            for (int row = 0; row < who.length; row++) {
                if (who[row] >= 0 && who[row] < size) {
                    answers[who[row]] = answers[who[row]].or(answer.apply(row));
                }
            }
        });
        return Answer.block(answers);
    }

    private TextBlock segments() {
        var texts = empty();
        parts.all(Part.Segments.class)
                .forEach(told -> put(
                        texts, told.sheet(), told.part().customer(), told.part().segment()));
        return TextBlock.of(List.of(texts));
    }

    private String[] empty() {
        var texts = new String[size];
        Arrays.fill(texts, "");
        return texts;
    }

    private void put(String[] texts, Sheet sheet, String customer, String column) {
        var block = sheet.block(column);
        var who = roll.of(sheet.block(customer));
        for (int row = 0; row < who.length; row++) {
            if (who[row] >= 0 && who[row] < size && texts[who[row]].isEmpty()) {
                texts[who[row]] = block.text(row);
            }
        }
    }

    private DecimalBlock scores() {
        var scores = new double[size];
        Arrays.fill(scores, DecimalBlock.MISSING);
        parts.first(Part.Foretold.class).ifPresent(told -> {
            var block = told.sheet().block(told.part().score());
            var who = roll.of(told.sheet().block(told.part().customer()));
            for (int row = 0; row < who.length; row++) {
                if (who[row] >= 0 && who[row] < size) {
                    scores[who[row]] = block.number(row);
                }
            }
        });
        return new DecimalBlock(scores);
    }
}
