package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.table.Numbers;

/// A column of numbers by the classes of another.
///
/// @param groups the classes in their natural order
/// @param two the tests of two means, where there are two classes
/// @param anova the tests of all means, where there are two or more classes
public record Means(String number, String classes, List<Group> groups, Optional<TwoMeans> two, Optional<Anova> anova) {

    static final double OUTSIDE = 0.05;

    public Means {
        groups = List.copyOf(groups);
    }

    /// The values of one class: how many, their mean, sample deviation, median, and the 95 % interval of the mean.
    public record Group(String name, int n, double mean, double deviation, double median, double low, double high) {

        double variance() {
            return deviation * deviation;
        }
    }

    static Means of(String number, double[] values, String column, Classes classes) {
        var whole = Whole.of(values);
        var parts = new ArrayList<Whole>();
        var groups = new ArrayList<Group>();
        for (int c = 0; c < classes.count(); c++) {
            parts.add(whole.only(classes.of(), c));
            groups.add(group(classes.names().get(c), parts.getLast()));
        }
        return new Means(number, column, groups, TwoMeans.of(groups, parts), Anova.of(whole, groups, parts));
    }

    private static Group group(String name, Whole part) {
        int n = part.size();
        double mean = part.back(part.mean());
        double deviation = n < 2 ? Double.NaN : Math.sqrt(part.squares() / (n - 1)) / part.scale();
        double reach = n < 2 ? Double.NaN : Tails.tBeyond(OUTSIDE, n - 1.0) * deviation / Math.sqrt(n);
        var sorted = part.values().clone();
        java.util.Arrays.sort(sorted);
        return new Group(
                name, n, mean, deviation, part.back(Numbers.quantile(sorted, 0.5)), mean - reach, mean + reach);
    }
}
