package org.clientele.analysis.privacy;

import org.clientele.table.Groups;

/// How much the classes of a table tell of a column that nobody should learn.
final class Secrets {

    private Secrets() {}

    /// @param classes the rows that are alike in what identifies
    /// @param values the rows that are alike in the sensitive column; missing is a value of its own
    static Reidentification.Secret of(String column, Groups classes, Groups values) {
        var counts = new int[values.count()];
        int rows = classes.of().length;
        int fewest = Integer.MAX_VALUE;
        double least = Double.POSITIVE_INFINITY;
        double farthest = 0;
        var order = classes.rows();
        var starts = classes.starts();
        for (int one = 0; one < classes.count(); one++) {
            int size = starts[one + 1] - starts[one];
            int distinct = 0;
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                distinct += counts[values.of()[order[at]]]++ == 0 ? 1 : 0;
            }
            double entropy = 0;
            double nearer = 0;
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                int value = values.of()[order[at]];
                if (counts[value] > 0) {
                    double share = counts[value] / (double) size;
                    entropy -= share * Math.log(share);
                    nearer += Math.min(share, values.sizes()[value] / (double) rows);
                    counts[value] = 0;
                }
            }
            fewest = Math.min(fewest, distinct);
            least = Math.min(least, Math.exp(entropy));
            // Half the sum of |p − q| is one less what both have in common.
            farthest = Math.max(farthest, 1 - nearer);
        }
        return new Reidentification.Secret(column, rows == 0 ? 0 : fewest, rows == 0 ? 0 : least, farthest);
    }
}
