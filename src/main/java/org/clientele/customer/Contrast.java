package org.clientele.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Moments;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;
import org.clientele.table.SortKey;
import org.clientele.table.Type;

/// One feature, each group against all others. Sums are taken of the distances from the mean of all, so that those of
/// the rest are the whole less the group's.
final class Contrast {

    private final String name;
    private final double[] sorted;
    private final int[] groups;
    private final double mean;
    private final int[] counts;
    private final double[] sums;
    private final double[] squares;
    private int count;
    private double sum;
    private double square;

    Contrast(String name, double[] values, Groups groups) {
        var order = order(values);
        this.name = name;
        this.sorted = Arrays.stream(order).mapToDouble(row -> values[row]).toArray();
        this.groups = Arrays.stream(order).map(row -> groups.of()[row]).toArray();
        this.mean = Moments.of(values).mean();
        this.counts = new int[groups.count()];
        this.sums = new double[groups.count()];
        this.squares = new double[groups.count()];
        for (int i = 0; i < sorted.length; i++) {
            add(this.groups[i], sorted[i] - mean);
        }
    }

    private void add(int group, double off) {
        counts[group]++;
        sums[group] += off;
        squares[group] += off * off;
        count++;
        sum += off;
        square += off * off;
    }

    /// Returns the rows that have a value, ascending by it.
    private static int[] order(double[] values) {
        var schema = Schema.of(Field.of("value", Type.DECIMAL));
        var sheet = Sheet.of(schema, RowIds.of("value", values.length), List.of(new DecimalBlock(values)));
        var index = SortIndex.of(sheet, SortKey.ascending("value"));
        int present = values.length - sheet.block(0).missing();
        return Arrays.copyOf(index, present);
    }

    List<SegmentSummary.Feature> features() {
        var features = new ArrayList<SegmentSummary.Feature>();
        for (int group = 0; group < counts.length; group++) {
            var members = side(counts[group], sums[group], median(group, counts[group], Side.MEMBERS));
            int others = count - counts[group];
            var rest = side(others, sum - sums[group], median(group, others, Side.REST));
            features.add(new SegmentSummary.Feature(name, members, rest, effect(group)));
        }
        return features;
    }

    private SegmentSummary.Side side(int size, double off, Optional<Double> median) {
        return new SegmentSummary.Side(size, size == 0 ? Optional.empty() : Optional.of(mean + off / size), median);
    }

    private enum Side {
        MEMBERS,
        REST
    }

    private Optional<Double> median(int group, int size, Side side) {
        int seen = 0;
        double low = Double.NaN;
        for (int i = 0; i < sorted.length; i++) {
            if ((groups[i] == group) == (side == Side.MEMBERS)) {
                if (seen == (size - 1) / 2) {
                    low = sorted[i];
                }
                if (seen == size / 2) {
                    return Optional.of(low + (sorted[i] - low) / 2);
                }
                seen++;
            }
        }
        return Optional.empty();
    }

    private Optional<Double> effect(int group) {
        int others = count - counts[group];
        if (counts[group] == 0 || others == 0 || count <= 2) {
            return Optional.empty();
        }
        double within = squares[group] - sums[group] * sums[group] / counts[group];
        double off = sum - sums[group];
        double beside = square - squares[group] - off * off / others;
        double pooled = Math.sqrt(Math.max(0, within + beside) / (count - 2));
        double difference = sums[group] / counts[group] - off / others;
        return pooled > 1e-12 * Math.max(1, Math.abs(mean)) ? Optional.of(difference / pooled) : Optional.empty();
    }
}
