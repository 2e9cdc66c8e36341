package org.clientele.analysis.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.clientele.spec.Result;

/// How easily people are found in a table.
///
/// @param rows the rows that were looked at, without the hidden ones
/// @param hidden rows in which everything that identifies is hidden
/// @param classes how many groups of rows are alike
/// @param smallest the size of the smallest; 0 where there are no rows
/// @param below rows in classes smaller than asked for
/// @param unique rows that are alone
/// @param highestRisk the chance to find the person who is easiest to find: one divided by the size of the class
/// @param meanRisk the share of people that is found on average
/// @param sizes how many classes there are of each size, smallest first
/// @param secrets what the classes tell of each sensitive column
public record Reidentification(
        int rows,
        int hidden,
        int classes,
        int smallest,
        int below,
        int unique,
        double highestRisk,
        double meanRisk,
        List<Size> sizes,
        List<Secret> secrets)
        implements Result {

    /// So many classes of this size.
    public record Size(int size, int classes) {}

    /// What the classes tell of a sensitive column, at worst.
    ///
    /// @param distinct distinct values in the class that has fewest
    /// @param entropy e to the entropy of the class that has least: as many equally frequent values
    /// @param distance how far the values of a class are from those of the whole table, 0 to 1
    public record Secret(String column, int distinct, double entropy, double distance) {}

    public Reidentification {
        sizes = List.copyOf(sizes);
        secrets = List.copyOf(secrets);
    }

    static Reidentification of(int[] sizes, int k, int hidden, List<Secret> secrets) {
        var counts = new TreeMap<Integer, Integer>();
        Arrays.stream(sizes).forEach(size -> counts.merge(size, 1, Integer::sum));
        int rows = Arrays.stream(sizes).sum();
        int smallest = counts.isEmpty() ? 0 : counts.firstKey();
        return new Reidentification(
                rows,
                hidden,
                sizes.length,
                smallest,
                Arrays.stream(sizes).filter(size -> size < k).sum(),
                counts.getOrDefault(1, 0),
                smallest == 0 ? 0 : 1.0 / smallest,
                rows == 0 ? 0 : sizes.length / (double) rows,
                counts.entrySet().stream()
                        .map(entry -> new Size(entry.getKey(), entry.getValue()))
                        .toList(),
                secrets);
    }
}
