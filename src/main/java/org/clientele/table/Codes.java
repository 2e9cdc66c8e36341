package org.clientele.table;

import java.util.Arrays;

/// Values as small integers: equal values have equal codes, missing has 0; codes are below `count`, not all occur.
record Codes(int[] codes, int count) {

    static Codes of(Block block) {
        if (block instanceof TextBlock text) {
            var codes = new int[text.size()];
            Arrays.setAll(codes, row -> text.codes()[row] + 1);
            return new Codes(codes, text.values().size() + 1);
        }
        return dense(Keys.of(block), block);
    }

    /// Returns the codes of two columns one after the other, equal where the values are; numbers of both types meet
    /// as decimals.
    static Codes joint(Block left, Block right) {
        if (left instanceof TextBlock a && right instanceof TextBlock b) {
            return texts(a, b);
        }
        var a = left.type() == right.type() ? left : decimals(left);
        var b = left.type() == right.type() ? right : decimals(right);
        int rows = left.size() + right.size();
        var keys = Arrays.copyOf(Keys.of(a), rows);
        System.arraycopy(Keys.of(b), 0, keys, a.size(), b.size());
        var missing = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            missing[row] = row < a.size() ? a.isMissing(row) : b.isMissing(row - a.size());
        }
        return dense(keys, missing);
    }

    private static Codes texts(TextBlock a, TextBlock b) {
        var index = new TextIndex();
        for (int code = 0; code < a.values().size(); code++) {
            index.place(a.values(), code);
        }
        var moved = new int[b.values().size()];
        for (int code = 0; code < moved.length; code++) {
            moved[code] = index.place(b.values(), code);
        }
        var codes = new int[a.size() + b.size()];
        for (int row = 0; row < a.size(); row++) {
            codes[row] = a.codes()[row] + 1;
        }
        for (int row = 0; row < b.size(); row++) {
            codes[a.size() + row] = b.codes()[row] < 0 ? 0 : moved[b.codes()[row]] + 1;
        }
        return new Codes(codes, index.size() + 1);
    }

    private static DecimalBlock decimals(Block block) {
        var values = new double[block.size()];
        Arrays.setAll(values, block::number);
        return new DecimalBlock(values);
    }

    private static Codes dense(long[] keys, Block block) {
        var missing = new boolean[keys.length];
        for (int row = 0; row < keys.length; row++) {
            missing[row] = block.isMissing(row);
        }
        return dense(keys, missing);
    }

    private static Codes dense(long[] keys, boolean[] missing) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int row = 0; row < keys.length; row++) {
            if (!missing[row]) {
                least = Math.min(least, keys[row]);
                greatest = Math.max(greatest, keys[row]);
            }
        }
        long range = greatest - least;
        var codes = new int[keys.length];
        if (greatest < least || range >= 0 && range < 2L * keys.length + 1024) {
            for (int row = 0; row < codes.length; row++) {
                codes[row] = missing[row] ? 0 : (int) (keys[row] - least) + 1;
            }
            return new Codes(codes, greatest < least ? 1 : (int) range + 2);
        }
        var places = new LongPlaces(keys.length);
        for (int row = 0; row < codes.length; row++) {
            codes[row] = missing[row] ? 0 : places.of(keys[row]) + 1;
        }
        return new Codes(codes, places.size() + 1);
    }
}
