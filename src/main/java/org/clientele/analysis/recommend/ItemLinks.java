package org.clientele.analysis.recommend;

import java.util.Arrays;

/// For each item its neighbours, the most alike first, equal ones in the order of the items.
///
/// @param starts `starts[i]` to `starts[i + 1]` are the places of item i
/// @param neighbours the items that are alike
/// @param likenesses how alike they are, above 0
/// @param common how many customers both have
public record ItemLinks(int[] starts, int[] neighbours, double[] likenesses, int[] common) {

    int itemCount() {
        return starts.length - 1;
    }

    /// Joins what was found for runs of items, one run after the other.
    static ItemLinks joined(ItemLinks[] runs, int items) {
        int size = Arrays.stream(runs).mapToInt(r -> r.neighbours.length).sum();
        var all = new ItemLinks(new int[items + 1], new int[size], new double[size], new int[size]);
        int item = 0;
        int place = 0;
        for (var run : runs) {
            System.arraycopy(run.neighbours, 0, all.neighbours, place, run.neighbours.length);
            System.arraycopy(run.likenesses, 0, all.likenesses, place, run.neighbours.length);
            System.arraycopy(run.common, 0, all.common, place, run.neighbours.length);
            for (int i = 1; i < run.starts.length; i++) {
                all.starts[++item] = place + run.starts[i];
            }
            place += run.neighbours.length;
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemLinks that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(neighbours, that.neighbours)
                && Arrays.equals(likenesses, that.likenesses)
                && Arrays.equals(common, that.common);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(neighbours);
    }
}
