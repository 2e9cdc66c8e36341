package org.clientele.recipe;

import java.util.ArrayList;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.KeyPair;
import org.clientele.table.Matches;
import org.clientele.table.Moments;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Says what a join by these keys would do before it is done.
public record JoinCheck(List<KeyPair> keys) implements Spec<JoinFigures> {

    private static final int EXAMPLES = 10;

    public JoinCheck {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new Problem("problem.join.keys");
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("left", Sheet.class), Port.one("right", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        keys.forEach(key -> key.check(in.get(0, Schema.class), in.get(1, Schema.class)));
        return Shape.FIGURES;
    }

    @Override
    public JoinFigures of(Inputs in, Progress progress) {
        var left = in.get(0, Sheet.class);
        var right = in.get(1, Sheet.class);
        var matches = new Matches(left, right, keys);
        var leftSide = leftSide(left, matches);
        var rightSide = rightSide(right, matches);
        long inner = 0;
        for (int row = 0; row < left.rows(); row++) {
            inner += matches.ofLeft(row);
        }
        long leftRows = inner + left.rows() - leftSide.matched();
        long fullRows = leftRows + right.rows() - rightSide.matched();
        return new JoinFigures(leftSide, rightSide, inner, leftRows, fullRows, sums(left, matches));
    }

    private JoinFigures.Side leftSide(Sheet sheet, Matches matches) {
        var columns = keys.stream().map(KeyPair::left).toList();
        int matched = 0;
        int missing = 0;
        int repeated = 0;
        var orphans = new ArrayList<String>();
        for (int row = 0; row < sheet.rows(); row++) {
            matched += matches.ofLeft(row) > 0 ? 1 : 0;
            repeated += matches.ofLeft(row) > 1 ? 1 : 0;
            missing += matches.leftMissing(row) ? 1 : 0;
            if (matches.ofLeft(row) == 0 && !matches.leftMissing(row)) {
                example(orphans, sheet, columns, row);
            }
        }
        return new JoinFigures.Side(sheet.rows(), matched, missing, repeated, orphans);
    }

    private JoinFigures.Side rightSide(Sheet sheet, Matches matches) {
        var columns = keys.stream().map(KeyPair::right).toList();
        int matched = 0;
        int missing = 0;
        int repeated = 0;
        var orphans = new ArrayList<String>();
        for (int row = 0; row < sheet.rows(); row++) {
            matched += matches.ofRight(row) > 0 ? 1 : 0;
            repeated += matches.ofRight(row) > 1 ? 1 : 0;
            missing += matches.rightMissing(row) ? 1 : 0;
            if (matches.ofRight(row) == 0 && !matches.rightMissing(row)) {
                example(orphans, sheet, columns, row);
            }
        }
        return new JoinFigures.Side(sheet.rows(), matched, missing, repeated, orphans);
    }

    private static void example(List<String> orphans, Sheet sheet, List<String> columns, int row) {
        if (orphans.size() < EXAMPLES) {
            var text = String.join(
                    " · ", columns.stream().map(c -> sheet.block(c).text(row)).toList());
            if (!orphans.contains(text)) {
                orphans.add(text);
            }
        }
    }

    private List<JoinFigures.Sum> sums(Sheet left, Matches matches) {
        var sums = new ArrayList<JoinFigures.Sum>();
        for (var field : left.schema().fields()) {
            boolean key = keys.stream().anyMatch(k -> k.left().equals(field.name()));
            if (field.type().isNumber() && !key) {
                sums.add(sum(left, field.name(), matches));
            }
        }
        return sums;
    }

    private static JoinFigures.Sum sum(Sheet left, String column, Matches matches) {
        var before = left.numbers(column);
        var inner = before.clone();
        var outer = before.clone();
        for (int row = 0; row < before.length; row++) {
            inner[row] *= matches.ofLeft(row);
            outer[row] *= Math.max(1, matches.ofLeft(row));
        }
        return new JoinFigures.Sum(
                column,
                Moments.of(before).sum(),
                Moments.of(inner).sum(),
                Moments.of(outer).sum());
    }
}
