package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.Numbers;
import org.clientele.table.TextBlock;

/// Learns how one feature is written as numbers from some of its rows.
final class Learning {

    /// More levels than this are not told apart; those with the fewest rows are put together.
    private static final int MOST_LEVELS = 50;

    private Learning() {}

    static FeatureCode of(String column, Block block, int[] rows, int rare) {
        return block instanceof TextBlock text ? category(column, text, rows, rare) : number(column, block, rows);
    }

    private static FeatureCode number(String column, Block block, int[] rows) {
        var present = Arrays.stream(rows)
                .filter(r -> !block.isMissing(r))
                .mapToDouble(block::number)
                .sorted()
                .toArray();
        double median = present.length == 0 ? 0 : Numbers.quantile(present, 0.5);
        int missing = rows.length - present.length;
        double mean = (Numbers.sum(present) + missing * median) / Math.max(1, rows.length);
        return new FeatureCode(
                column,
                FeatureCode.Kind.NUMBER,
                Double.toString(median),
                missing > 0 && present.length > 0,
                List.of(),
                false,
                mean);
    }

    private static FeatureCode category(String column, TextBlock text, int[] rows, int rare) {
        var counts = new int[text.values().size()];
        int missing = 0;
        for (int row : rows) {
            if (text.isMissing(row)) {
                missing++;
            } else {
                counts[text.codes()[row]]++;
            }
        }
        var seen = IntStream.range(0, counts.length)
                .filter(c -> counts[c] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer c) -> -counts[c])
                        .thenComparing(c -> text.values().get(c)))
                .toList();
        var kept = new ArrayList<String>();
        for (int code : seen) {
            if (kept.isEmpty() || counts[code] >= rare && kept.size() < MOST_LEVELS) {
                kept.add(text.values().get(code));
            }
        }
        var fill = kept.isEmpty() ? "" : kept.getFirst();
        kept.sort(Comparator.naturalOrder());
        boolean gaps = missing > 0 && !kept.isEmpty();
        return new FeatureCode(
                column, FeatureCode.Kind.CATEGORY, fill, gaps, kept, kept.size() < seen.size(), Double.NaN);
    }
}
