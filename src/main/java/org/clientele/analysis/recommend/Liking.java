package org.clientele.analysis.recommend;

import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// What the lines of a table say about who likes what.
///
/// @param label the column with what an item is called, where `item` is a number or code
/// @param rating the column with the ratings; needed for the weight `RATING`, read by no other
/// @param positive a column that must be above zero, which leaves out refunds
public record Liking(
        String customer,
        String item,
        Optional<String> label,
        Weight weight,
        Optional<String> rating,
        Optional<String> positive) {

    public Liking {
        if (weight == Weight.RATING && rating.isEmpty()) {
            throw new Problem("problem.recommend.rating");
        }
    }

    /// Orders: what was bought at all.
    public static Liking bought(String customer, String item) {
        return new Liking(customer, item, Optional.empty(), Weight.BOUGHT, Optional.empty(), Optional.empty());
    }

    public static Liking rated(String customer, String item, String rating) {
        return new Liking(customer, item, Optional.empty(), Weight.RATING, Optional.of(rating), Optional.empty());
    }

    public Liking weighted(Weight other) {
        return new Liking(customer, item, label, other, rating, positive);
    }

    public Liking labelled(String column) {
        return new Liking(customer, item, Optional.of(column), weight, rating, positive);
    }

    public Liking above(String column) {
        return new Liking(customer, item, label, weight, rating, Optional.of(column));
    }

    /// Returns the class of what is computed from these columns.
    ///
    /// @throws Problem if one is missing or no number where it must be one
    Privacy check(Schema schema) {
        var numbers = Stream.concat(ratings(), positive.stream())
                .map(name -> schema.require(name, Type.INTEGER, Type.DECIMAL).privacy());
        var names = Stream.concat(Stream.of(customer, item), label.stream())
                .map(name -> schema.require(name).privacy());
        return Stream.concat(names, numbers).reduce(Privacy.OPEN, Privacy::and);
    }

    /// Returns the class of the names of the items.
    Privacy items(Schema schema) {
        return label.map(name -> schema.require(name).privacy())
                .orElse(Privacy.OPEN)
                .and(schema.require(item).privacy());
    }

    /// Returns the column of the ratings where they are read.
    Stream<String> ratings() {
        return weight == Weight.RATING ? rating.stream() : Stream.empty();
    }
}
