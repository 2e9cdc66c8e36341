package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;

/// What can be predicted in a table, and from what.
///
/// @param targets columns that could be predicted, the likeliest first
/// @param features what is to be said of each other column, in order of the table
/// @param group the column of the customer
/// @param dates columns that say when a row happened, by which rows are divided into early and late
public record Advice(
        List<TargetAdvice> targets, List<FeatureAdvice> features, Optional<String> group, List<String> dates)
        implements Result {

    /// A column that could be predicted; of a class, which value is the one to look for, and how often each occurs.
    public record TargetAdvice(String column, Optional<String> positive, List<ClassCount> classes) {
        public TargetAdvice {
            classes = List.copyOf(classes);
        }
    }

    public record ClassCount(String value, int rows) {}

    /// @param alone how well the column tells the target by itself, by AUC or squared correlation; NaN where it was not
    /// asked
    public record FeatureAdvice(String column, Use use, int distinct, int missing, double alone) {}

    /// Whether a column should be a feature, or why not.
    public enum Use {
        TAKE,
        /// Nearly every row has a value of its own.
        ID_LIKE,
        /// Tells one customer or order from another.
        KEY,
        CONSTANT,
        /// All values are missing.
        EMPTY,
        DATE,
        /// A name, an address, free text.
        PERSONAL,
        /// Alone it nearly says the target.
        LEAK
    }

    public Advice {
        targets = List.copyOf(targets);
        features = List.copyOf(features);
        dates = List.copyOf(dates);
    }
}
