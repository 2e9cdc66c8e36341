package org.clientele.analysis.classify;

import java.util.Arrays;
import java.util.stream.IntStream;
import smile.data.DataFrame;
import smile.data.vector.IntVector;
import smile.data.vector.ValueVector;

/// The rows drawn for one tree, numbered anew, with how often each is there; columns are their ranks, so that no
/// threshold is too near to another to be told apart.
///
/// @param rows which rows they are
/// @param order for each column these rows in its order, equal ones in theirs; null, as Smile has it, for a column
/// of few values, which is counted instead
record Bag(int[] rows, int[] counts, int[][] ranks, int[][] order, double[] target) {

    static final int FEW = 32;

    static Bag of(int[] counts, Ranks[] columns, double[] target) {
        var rows = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
        var ranks = new int[columns.length][];
        var order = new int[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            var of = columns[j].of();
            ranks[j] = Arrays.stream(rows).map(i -> of[i]).toArray();
            int distinct = columns[j].values().length;
            order[j] = distinct > FEW ? order(ranks[j], distinct) : null;
        }
        return new Bag(
                rows,
                Arrays.stream(rows).map(i -> counts[i]).toArray(),
                ranks,
                order,
                Arrays.stream(rows).mapToDouble(i -> target[i]).toArray());
    }

    private static int[] order(int[] ranks, int distinct) {
        var ends = new int[distinct + 1];
        for (int rank : ranks) {
            ends[rank + 1]++;
        }
        for (int rank = 0; rank < distinct; rank++) {
            ends[rank + 1] += ends[rank];
        }
        var order = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            order[ends[ranks[i]]++] = i;
        }
        return order;
    }

    /// Returns the ranks as Smile's trees read a table.
    DataFrame frame() {
        return new DataFrame(IntStream.range(0, ranks.length)
                .mapToObj(j -> new IntVector("x" + j, ranks[j]))
                .toArray(ValueVector[]::new));
    }
}
