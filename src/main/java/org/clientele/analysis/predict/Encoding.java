package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// How rows become numbers: medians, levels and what stands for missing, as they were among the training rows.
public record Encoding(List<FeatureCode> features) {

    /// How the levels of a category are written.
    public enum Manner {
        /// The first level is the one that all others are compared with and has no column, as in R.
        CONTRASTS,
        /// Every level has a column.
        ALL_LEVELS
    }

    public Encoding {
        features = List.copyOf(features);
    }

    /// Learns from these rows and looks at no other.
    ///
    /// @param rare levels with fewer rows are put together
    static Encoding learn(Sheet sheet, List<String> features, int[] rows, int rare) {
        return new Encoding(features.stream()
                .map(f -> Learning.of(f, sheet.block(f), rows, rare))
                .toList());
    }

    /// Returns the columns of numbers that a model reads.
    public List<EncodedColumn> columns(Manner manner) {
        var columns = new ArrayList<EncodedColumn>();
        for (int f = 0; f < features.size(); f++) {
            var code = features.get(f);
            if (code.kind() == FeatureCode.Kind.NUMBER) {
                columns.add(new EncodedColumn(f, EncodedColumn.Kind.VALUE, 0, code.column()));
            }
            for (int level = manner == Manner.CONTRASTS ? 1 : 0; level < code.size(); level++) {
                var name = level < code.levels().size() ? code.levels().get(level) : "…";
                columns.add(new EncodedColumn(f, EncodedColumn.Kind.LEVEL, level, code.column() + " = " + name));
            }
            if (code.gaps()) {
                columns.add(new EncodedColumn(f, EncodedColumn.Kind.GAP, 0, code.column() + " = ∅"));
            }
        }
        return columns;
    }

    /// Returns the rows as numbers, by columns.
    double[][] encode(Sheet sheet, int[] rows, Manner manner) {
        var columns = columns(manner);
        var encoded = new double[columns.size()][];
        int at = 0;
        for (int f = 0; f < features.size(); f++) {
            var read = new Read(features.get(f), sheet.block(features.get(f).column()), rows);
            for (; at < encoded.length && columns.get(at).feature() == f; at++) {
                encoded[at] = read.column(columns.get(at));
            }
        }
        return encoded;
    }

    /// One feature of these rows.
    private record Read(FeatureCode code, Block block, int[] rows) {

        double[] column(EncodedColumn column) {
            return switch (column.kind()) {
                case VALUE -> values();
                case GAP ->
                    Arrays.stream(rows)
                            .mapToDouble(r -> block.isMissing(r) ? 1 : 0)
                            .toArray();
                case LEVEL -> levels(column.level());
            };
        }

        private double[] values() {
            double fill = Double.parseDouble(code.fill());
            return Arrays.stream(rows)
                    .mapToDouble(r -> block.isMissing(r) ? fill : block.number(r))
                    .toArray();
        }

        private double[] levels(int level) {
            int fill = code.level(code.fill());
            var text = (TextBlock) block;
            var places = text.values().stream().mapToInt(code::level).toArray();
            return Arrays.stream(rows)
                    .mapToDouble(r -> (text.isMissing(r) ? fill : places[text.codes()[r]]) == level ? 1 : 0)
                    .toArray();
        }
    }
}
