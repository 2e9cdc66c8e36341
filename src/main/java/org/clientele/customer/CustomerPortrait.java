package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Everything that is known about one customer, as of a day; what is not known is there without a value.
///
/// @param everyone how many customers they are compared with
/// @param foretold what a model says of them, if one does
public record CustomerPortrait(
        String customer,
        Privacy privacy,
        Optional<LocalDate> asOf,
        int everyone,
        List<Fact> facts,
        List<Figure> figures,
        Timeline timeline,
        Optional<Standing> standing,
        Optional<Foretold> foretold,
        List<Offer> offers)
        implements Result {

    public CustomerPortrait {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        offers = List.copyOf(offers);
    }

    /// One fact; `value` is the text of the cell, none where nobody knows. Roles that no column plays have no column.
    public record Fact(Optional<String> column, Role role, Type type, Privacy privacy, Optional<String> value) {}

    /// One number beside everyone's who has one.
    ///
    /// @param name a column of [CustomerList]
    /// @param percentile the share of them below, plus half of those equal
    /// @param least the 5 % quantile of everyone, `most` the 95 % quantile
    public record Figure(
            String name,
            Optional<Double> value,
            double average,
            Optional<Double> percentile,
            double least,
            double most) {}

    /// Orders, refunds and reviews, the newest first; no more events than asked for, the totals of all.
    public record Timeline(int orders, int refunds, int reviews, int left, List<Event> events) {

        public Timeline {
            events = List.copyOf(events);
        }

        public enum Kind {
            ORDER,
            REFUND,
            REVIEW
        }

        /// @param products at most five of the products, `more` how many others
        public record Event(
                Optional<LocalDate> day,
                Kind kind,
                Optional<Double> amount,
                Optional<Double> rating,
                Optional<String> order,
                List<String> products,
                int more,
                Optional<String> comment) {

            public Event {
                products = List.copyOf(products);
            }
        }
    }

    /// The segment, none where nobody knows, and the scores it comes from.
    public record Standing(Optional<String> segment, List<Score> scores) {

        public Standing {
            scores = List.copyOf(scores);
        }

        public record Score(String name, Optional<Double> value) {}
    }

    /// What a model says, beside what it says of everyone, and the main reasons.
    public record Foretold(String name, Optional<Double> value, double average, List<String> reasons) {

        public Foretold {
            reasons = List.copyOf(reasons);
        }
    }

    /// One recommendation; without `because` it is one of the most popular items.
    public record Offer(int rank, String product, Optional<Double> score, Optional<String> because) {}

    /// Returns whether a fact is the first of its role.
    public boolean leads(Fact fact) {
        return fact.role() != Role.NONE
                && facts.stream()
                        .filter(f -> f.role() == fact.role())
                        .findFirst()
                        .equals(Optional.of(fact));
    }

    /// Returns the value of a role, where it is known.
    public Optional<String> value(Role role) {
        return facts.stream()
                .filter(f -> f.role() == role)
                .flatMap(f -> f.value().stream())
                .findFirst();
    }
}
