package org.clientele.analysis.classify;

import java.util.Optional;
import org.clientele.spec.Problem;

/// How a random forest is grown.
///
/// @param trees how many
/// @param leaf how many of the rows drawn a leaf has at least
/// @param depth how many cuts at most lie between root and leaf
/// @param columns how many are looked at for each cut; none: the root of their number for classes, a third for numbers
/// @param rows about how many rows at most are drawn for each tree
/// @param seed chooses among random forests
public record Growth(int trees, int leaf, int depth, Optional<Integer> columns, int rows, long seed) {

    public static final Growth STANDARD = new Growth(100, 5, 15, Optional.empty(), 20_000, 1);

    public Growth {
        range("trees", trees, 1, 1000);
        range("leaf", leaf, 1, 1_000_000);
        range("depth", depth, 1, 30);
        range("columns", columns.orElse(1), 1, 10_000);
        range("rows", rows, 100, 1_000_000);
    }

    private static void range(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Problem("problem.model.option", option, value, least, most);
        }
    }

    /// Returns a forest of another size.
    public Growth of(int otherTrees, int otherLeaf) {
        return new Growth(otherTrees, otherLeaf, depth, columns, rows, seed);
    }

    public Growth looking(int at) {
        return new Growth(trees, leaf, depth, Optional.of(at), rows, seed);
    }

    /// Returns how many of these columns are looked at for each cut.
    int columns(int all, double[] target) {
        boolean classes = java.util.Arrays.stream(target).allMatch(v -> v == 0 || v == 1);
        int usual = classes ? (int) Math.sqrt(all) : all / 3;
        return Math.clamp(columns.orElse(usual), 1, Math.max(1, all));
    }
}
