package org.clientele.recipe.formula;

import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Fills a column with the values of a term. Integers are rounded, half away from zero.
final class Filled {

    private static final int OFTEN = 1 << 14;
    private static final double WHOLE = 0x1p62;

    private Filled() {}

    static Block of(Term term, Block[] columns, int rows, Type type, Progress progress) {
        if (type == Type.TEXT) {
            return texts(term.text(), columns, rows, progress);
        }
        var values = new double[rows];
        for (int row = 0; row < rows; row++) {
            report(progress, row, rows);
            values[row] = term.number().at(columns, row);
        }
        double unit = term.kind() == Kind.DATE && type == Type.DATE_TIME ? 86_400_000 : 1;
        return typed(values, type, unit);
    }

    private static void report(Progress progress, int row, int rows) {
        if (row % OFTEN == 0) {
            progress.at(row, rows);
        }
    }

    private static TextBlock texts(Term.Txt text, Block[] columns, int rows, Progress progress) {
        var builder = new TextBlock.Builder(rows);
        for (int row = 0; row < rows; row++) {
            report(progress, row, rows);
            builder.add(text.at(columns, row));
        }
        return builder.build();
    }

    private static Block typed(double[] values, Type type, double unit) {
        return switch (type) {
            case INTEGER -> new IntegerBlock(longs(values, 1));
            case DATE_TIME -> new DateTimeBlock(longs(values, unit));
            case DATE -> {
                var days = new int[values.length];
                java.util.Arrays.setAll(days, i -> Double.isNaN(values[i]) ? DateBlock.MISSING : (int) values[i]);
                yield new DateBlock(days);
            }
            case BOOLEAN -> {
                var truths = new byte[values.length];
                for (int i = 0; i < truths.length; i++) {
                    truths[i] = Double.isNaN(values[i]) ? BooleanBlock.MISSING : (byte) values[i];
                }
                yield new BooleanBlock(truths);
            }
            case DECIMAL, TEXT -> new DecimalBlock(values);
        };
    }

    private static long[] longs(double[] values, double unit) {
        var longs = new long[values.length];
        java.util.Arrays.setAll(longs, i -> {
            double value = values[i] * unit;
            double whole = Math.copySign(Math.floor(Math.abs(value) + 0.5), value);
            return Math.abs(whole) < WHOLE ? (long) whole : Long.MIN_VALUE;
        });
        return longs;
    }
}
