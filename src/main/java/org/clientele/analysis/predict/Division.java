package org.clientele.analysis.predict;

import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// Which rows a model learns from and which it is judged by.
///
/// @param share of the rows that are held out; for cross-validation alone it says nothing
/// @param date the column that tells early from late rows, for a division by time
/// @param group rows of equal value are never on both sides: the customer
/// @param seed chooses among random divisions
public record Division(Method method, double share, Optional<String> date, Optional<String> group, long seed) {

    public enum Method {
        /// A random part is held out, with the same share of each class.
        RANDOM,
        /// The latest rows are held out.
        TIME,
        /// Nothing is held out: every row is judged by a model of the other folds.
        FOLDS
    }

    public static final Division STANDARD = new Division(Method.RANDOM, 0.25, Optional.empty(), Optional.empty(), 1);

    public Division {
        if (method != Method.FOLDS && !(share >= 0.05 && share <= 0.9)) {
            throw new Problem("problem.model.share", share);
        }
        if (method == Method.TIME && date.isEmpty()) {
            throw new Problem("problem.model.date");
        }
    }

    public Division by(Method other) {
        return new Division(other, share, date, group, seed);
    }

    public Division holding(double other) {
        return new Division(method, other, date, group, seed);
    }

    public Division grouped(String column) {
        return new Division(method, share, date, Optional.of(column), seed);
    }

    public Division dated(String column) {
        return new Division(Method.TIME, share, Optional.of(column), group, seed);
    }

    /// @throws Problem if a column that rows are divided by is not there
    void require(Schema schema) {
        group.ifPresent(schema::require);
        date.ifPresent(d -> schema.require(d, Type.DATE, Type.DATE_TIME));
    }
}
