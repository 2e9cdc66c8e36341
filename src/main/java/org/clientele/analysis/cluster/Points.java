package org.clientele.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.table.Sheet;

/// Complete rows as points: `values[point · dimensions + feature]`, and the row of the sheet each comes from.
record Points(double[] values, int dimensions, int[] rows) {

    int size() {
        return rows.length;
    }

    /// Returns the rows in which no feature is missing.
    static int[] complete(Sheet sheet, List<String> features) {
        var blocks = features.stream().map(sheet::block).toList();
        var rows = new int[sheet.rows()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            int at = row;
            if (blocks.stream().noneMatch(b -> b.isMissing(at))) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    static List<FeatureScale> scales(Sheet sheet, List<String> features, Scaling scaling, int[] rows) {
        var scales = new ArrayList<FeatureScale>();
        for (var feature : features) {
            var block = sheet.block(feature);
            var values = Arrays.stream(rows).mapToDouble(block::number).toArray();
            scales.add(FeatureScale.of(feature, values, scaling));
        }
        return scales;
    }

    static Points of(Sheet sheet, List<FeatureScale> scales, int[] rows) {
        int dimensions = scales.size();
        var values = new double[rows.length * dimensions];
        for (int feature = 0; feature < dimensions; feature++) {
            var scale = scales.get(feature);
            var block = sheet.block(scale.feature());
            for (int point = 0; point < rows.length; point++) {
                values[point * dimensions + feature] = scale.scaled(block.number(rows[point]));
            }
        }
        return new Points(values, dimensions, rows);
    }

    /// Returns these of the points, in this order.
    Points gather(int[] chosen) {
        var gathered = new double[chosen.length * dimensions];
        var from = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(values, chosen[i] * dimensions, gathered, i * dimensions, dimensions);
            from[i] = rows[chosen[i]];
        }
        return new Points(gathered, dimensions, from);
    }

    /// Returns the squared distance of a point to a place in another array of the same dimensions.
    double squared(int point, double[] others, int other) {
        double sum = 0;
        int a = point * dimensions;
        int b = other * dimensions;
        for (int i = 0; i < dimensions; i++) {
            double difference = values[a + i] - others[b + i];
            sum += difference * difference;
        }
        return sum;
    }
}
