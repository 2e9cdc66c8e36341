package org.clientele.analysis.privacy;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.Groups;
import org.clientele.table.IntegerBlock;

/// How much the classes of a table tell of a column that nobody should learn.
final class Secrets {

    private Secrets() {}

    /// Every value of a person counts once in a class, however many rows say it.
    ///
    /// @param classes the rows that are alike in what identifies
    /// @param values the rows that are alike in the sensitive column; missing is a value of its own
    static Reidentification.Secret of(String column, Groups classes, Groups values, Crowd crowd) {
        var parts = Groups.of(List.of(numbers(classes.of()), numbers(values.of())), classes.of().length);
        var told = crowd.people(parts);
        var all = crowd.people(values);
        double whole = Arrays.stream(all).sum();
        var people = crowd.people(classes);
        var sums = new int[people.length];
        each(parts, classes, (part, one) -> sums[one] += told[part]);
        var distinct = new int[people.length];
        var entropy = new double[people.length];
        var nearer = new double[people.length];
        var surest = new double[people.length];
        each(parts, classes, (part, one) -> {
            double share = told[part] / (double) sums[one];
            distinct[one]++;
            entropy[one] -= share * Math.log(share);
            nearer[one] += Math.min(share, all[values.of()[parts.first()[part]]] / whole);
            surest[one] = Math.max(surest[one], told[part] / (double) people[one]);
        });
        // Half the sum of |p − q| is one less what both have in common.
        return new Reidentification.Secret(
                column,
                Arrays.stream(distinct).min().orElse(0),
                Arrays.stream(entropy).map(Math::exp).min().orElse(0),
                1 - Arrays.stream(nearer).min().orElse(1),
                Arrays.stream(surest).max().orElse(0));
    }

    private interface Each {
        void see(int part, int one);
    }

    private static void each(Groups parts, Groups classes, Each each) {
        for (int part = 0; part < parts.count(); part++) {
            each.see(part, classes.of()[parts.first()[part]]);
        }
    }

    private static IntegerBlock numbers(int[] groups) {
        return new IntegerBlock(Arrays.stream(groups).asLongStream().toArray());
    }
}
