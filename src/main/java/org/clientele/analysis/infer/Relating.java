package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.analysis.infer.Caution.Kind;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// The computation of a relation on the rows that have both values.
final class Relating {

    private static final int LEAST = 3;
    private static final double ALMOST_ALL = 0.9;
    private static final double MANY_MISSING = 0.05;
    private static final double UNEQUAL = 2;
    private static final int SMALL = 10;

    private final Sheet sheet;
    private final Side first;
    private final Side second;
    private final int[] rows;

    Relating(Sheet sheet, Side first, Side second) {
        this.sheet = sheet;
        this.first = first;
        this.second = second;
        var a = sheet.block(first.column());
        var b = sheet.block(second.column());
        rows = IntStream.range(0, sheet.rows())
                .filter(row -> !a.isMissing(row) && !b.isMissing(row))
                .toArray();
    }

    Relation relation() {
        if (rows.length < LEAST) {
            var few = new Caution(Kind.FEW_ROWS, "", rows.length);
            return new Relation(
                    sheet.rows(), rows.length, Optional.empty(), Optional.empty(), Optional.empty(), List.of(few));
        }
        boolean numbers = first.isNumber(sheet.schema());
        if (numbers && second.isNumber(sheet.schema())) {
            return correlated();
        }
        if (!numbers && !second.isNumber(sheet.schema())) {
            return crossed();
        }
        return numbers ? compared(first, second) : compared(second, first);
    }

    private Relation correlated() {
        var x = numbers(first);
        var y = numbers(second);
        var cautions = general();
        boolean constant = constant(cautions, first, x) | constant(cautions, second, y);
        return result(
                constant ? Optional.empty() : Optional.of(Correlation.of(x, y)),
                Optional.empty(),
                Optional.empty(),
                cautions);
    }

    private Relation compared(Side number, Side classes) {
        var values = numbers(number);
        var of = classes(classes);
        var cautions = general();
        constant(cautions, number, values);
        constant(cautions, classes, of);
        var means = Means.of(number.column(), values, classes.column(), of);
        int least = means.groups().stream().mapToInt(Means.Group::n).min().orElse(0);
        if (least < SMALL) {
            cautions.add(new Caution(Kind.SMALL_CLASS, classes.column(), least));
        }
        var spreads = means.groups().stream()
                .mapToDouble(Means.Group::deviation)
                .filter(d -> d > 0)
                .summaryStatistics();
        if (spreads.getCount() > 1 && spreads.getMax() > UNEQUAL * spreads.getMin()) {
            cautions.add(new Caution(Kind.UNEQUAL_SPREAD, number.column(), spreads.getMax() / spreads.getMin()));
        }
        return result(Optional.empty(), Optional.of(means), Optional.empty(), cautions);
    }

    private Relation crossed() {
        var a = classes(first);
        var b = classes(second);
        var cautions = general();
        constant(cautions, first, a);
        constant(cautions, second, b);
        var table = Contingency.of(a, b);
        table.filter(t -> t.shareBelowFive() > 0)
                .ifPresent(t -> cautions.add(new Caution(Kind.SMALL_EXPECTED, "", t.shareBelowFive())));
        return result(Optional.empty(), Optional.empty(), table, cautions);
    }

    private Relation result(
            Optional<Correlation> correlation,
            Optional<Means> means,
            Optional<Contingency> contingency,
            List<Caution> cautions) {
        return new Relation(sheet.rows(), rows.length, correlation, means, contingency, cautions);
    }

    /// Dates and times as days since 1970.
    private double[] numbers(Side side) {
        var block = sheet.block(side.column());
        double unit = block.type() == Type.DATE_TIME ? 86_400_000 : 1;
        return IntStream.of(rows).mapToDouble(row -> block.number(row) / unit).toArray();
    }

    private Classes classes(Side side) {
        var classes = Classes.of(sheet, side).at(rows);
        classes.require(Relate.MOST, side.column());
        return classes;
    }

    private List<Caution> general() {
        var cautions = new ArrayList<Caution>();
        for (var side : List.of(first, second)) {
            if (isName(side)) {
                cautions.add(new Caution(Kind.ID_LIKE, side.column(), rows.length));
            }
        }
        double missing = 1 - (double) rows.length / sheet.rows();
        if (missing > MANY_MISSING) {
            cautions.add(new Caution(Kind.MISSING, "", missing));
        }
        return cautions;
    }

    private boolean isName(Side side) {
        var field = sheet.schema().require(side.column());
        return switch (field.role()) {
            case CUSTOMER_ID, ORDER_ID, PRODUCT_ID, ID_NUMBER, SESSION_ID -> true;
            default ->
                field.type() == Type.TEXT && Classes.of(sheet, side).at(rows).count() > ALMOST_ALL * rows.length;
        };
    }

    private static boolean constant(List<Caution> cautions, Side side, double[] values) {
        boolean constant = Whole.of(values).isConstant();
        if (constant) {
            cautions.add(new Caution(Kind.CONSTANT, side.column(), values[0]));
        }
        return constant;
    }

    private static void constant(List<Caution> cautions, Side side, Classes classes) {
        if (classes.count() < 2) {
            cautions.add(new Caution(Kind.CONSTANT, side.column(), Double.NaN));
        }
    }
}
