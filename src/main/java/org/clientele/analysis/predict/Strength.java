package org.clientele.analysis.predict;

import java.util.Arrays;
import org.clientele.analysis.classify.Judgement;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// How much one column alone says.
///
/// @param distinct how many different values occur among these rows
/// @param missing how many rows have none
record Strength(Block block, int[] rows, Groups groups, int distinct, int missing) {

    private static final int FEW = 20;
    private static final int LEAST = 5;

    static Strength of(Sheet sheet, String column, int[] rows) {
        var block = sheet.block(column).gather(rows);
        var groups = Groups.of(java.util.List.of(block), rows.length);
        int missing = block.missing();
        return new Strength(block, rows, groups, groups.count() - (missing > 0 ? 1 : 0), missing);
    }

    /// Returns whether it names rows rather than saying something of them: a text in which more than half of the values
    /// are distinct, or whole numbers one after the other.
    boolean isIdLike() {
        int present = rows.length - missing;
        if (distinct <= FEW) {
            return false;
        }
        if (block instanceof TextBlock) {
            return distinct > present / 2;
        }
        if (block.type() != Type.INTEGER || distinct < present) {
            return false;
        }
        var range = java.util.stream.IntStream.range(0, rows.length)
                .filter(i -> !block.isMissing(i))
                .mapToDouble(block::number)
                .summaryStatistics();
        return range.getMax() - range.getMin() + 1 <= 1.5 * present;
    }

    /// Returns how well it tells the target by itself: for classes the AUC, either way round; for numbers the squared
    /// correlation. A text is read as the mean target of its values, values of fewer than five rows as that of all.
    double alone(double[] truth, boolean classes) {
        var known = java.util.stream.IntStream.range(0, rows.length)
                .filter(i -> !block.isMissing(i))
                .toArray();
        var y = Arrays.stream(known).mapToDouble(i -> truth[i]).toArray();
        var means = block instanceof TextBlock ? means(truth) : new double[0];
        var x = Arrays.stream(known)
                .mapToDouble(i -> block instanceof TextBlock ? means[groups.of()[i]] : block.number(i))
                .toArray();
        if (!classes) {
            return correlation(x, y);
        }
        double auc = new Judgement(x, y).auc();
        return Math.max(auc, 1 - auc);
    }

    private double[] means(double[] truth) {
        var sums = new double[groups.count()];
        for (int i = 0; i < truth.length; i++) {
            sums[groups.of()[i]] += truth[i];
        }
        double all = Arrays.stream(truth).average().orElse(0);
        Arrays.setAll(sums, g -> groups.sizes()[g] < LEAST ? all : sums[g] / groups.sizes()[g]);
        return sums;
    }

    private static double correlation(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElse(0);
        double my = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
            xy += (x[i] - mx) * (y[i] - my);
        }
        return xx == 0 || yy == 0 ? 0 : xy * xy / (xx * yy);
    }
}
