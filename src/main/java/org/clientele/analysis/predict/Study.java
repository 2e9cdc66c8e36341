package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;

/// The rows that have a target: which rows of the sheet they are, the target as a number, and the group of each. Parts
/// of it are named by places in these arrays.
record Study(FitModels spec, Sheet sheet, Target target, int[] rows, double[] truth, int[] groups) {

    static Study of(FitModels spec, Sheet sheet) {
        var block = sheet.block(spec.target());
        var rows = IntStream.range(0, sheet.rows())
                .filter(r -> !block.isMissing(r))
                .toArray();
        boolean number = spec.positive().isEmpty() && block.type().isNumber();
        var named = number ? new String[0] : classes(spec, block, rows);
        var truth = Arrays.stream(rows)
                .mapToDouble(r -> number ? block.number(r) : block.text(r).equals(named[0]) ? 1 : 0)
                .toArray();
        var target = target(spec, named, truth, sheet.rows() - rows.length);
        if (target.deviation() == 0 || truth.length == 0) {
            throw new Problem("problem.model.constant", spec.target());
        }
        return new Study(spec, sheet, target, rows, truth, groups(spec, sheet, rows));
    }

    /// Returns the class that is looked for and, where there is one other only, that.
    private static String[] classes(FitModels spec, Block block, int[] rows) {
        var found = new TreeSet<String>();
        for (int row : rows) {
            found.add(block.text(row));
        }
        if (found.size() < 2) {
            throw new Problem("problem.model.constant", spec.target());
        }
        if (spec.positive().isEmpty() && found.size() > 2) {
            throw new Problem("problem.model.classes", spec.target(), found.size());
        }
        var positive = spec.positive().orElseGet(found::last);
        if (!found.remove(positive)) {
            throw new Problem("problem.model.positive", spec.target(), positive);
        }
        return found.size() == 1 ? new String[] {positive, found.first()} : new String[] {positive};
    }

    private static Target target(FitModels spec, String[] named, double[] truth, int missing) {
        double mean = Numbers.sum(truth) / Math.max(1, truth.length);
        var squares = Arrays.stream(truth).map(v -> (v - mean) * (v - mean)).toArray();
        double deviation = Math.sqrt(Numbers.sum(squares) / Math.max(1, truth.length));
        return new Target(
                spec.target(),
                named.length == 0 ? Optional.empty() : Optional.of(named[0]),
                named.length < 2 ? Optional.empty() : Optional.of(named[1]),
                truth.length,
                missing,
                mean,
                deviation);
    }

    private static int[] groups(FitModels spec, Sheet sheet, int[] rows) {
        if (spec.division().group().isEmpty()) {
            return IntStream.range(0, rows.length).toArray();
        }
        return Groups.of(sheet.select(rows), spec.division().group().get()).of();
    }

    boolean isClass() {
        return target.isClass();
    }

    /// Returns the rows of the sheet at these places.
    int[] rows(int[] places) {
        return Arrays.stream(places).map(i -> rows[i]).toArray();
    }

    double[] truth(int[] places) {
        return Arrays.stream(places).mapToDouble(i -> truth[i]).toArray();
    }

    /// Returns whether these places have one value only.
    boolean isConstant(int[] places) {
        return Arrays.stream(places).allMatch(i -> truth[i] == truth[places[0]]);
    }

    Encoding encoding(int[] places) {
        return Encoding.learn(
                sheet, spec.features(), rows(places), spec.tuning().rare());
    }

    /// Returns how these places may be dealt: whole groups, and classes alike.
    Dealing dealing(int[] places) {
        var renumbered = IntStream.of(places).map(i -> groups[i]).distinct().toArray();
        var number = new int[Arrays.stream(groups).max().orElse(0) + 1];
        for (int k = 0; k < renumbered.length; k++) {
            number[renumbered[k]] = k;
        }
        var labels =
                Arrays.stream(places).mapToDouble(i -> isClass() ? truth[i] : 0).toArray();
        var numbered = Arrays.stream(places).map(i -> number[groups[i]]).toArray();
        return new Dealing(rows(places), numbered, labels, sheet.ids());
    }

    int[] all() {
        return IntStream.range(0, rows.length).toArray();
    }
}
