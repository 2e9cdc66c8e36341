package org.clientele.table;

/// Values of every type but text as 64-bit integers in the same order; missing values have none.
final class Keys {

    private Keys() {}

    /// Returns a decimal as an integer that keeps the order; both zeros are one.
    static long decimal(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
    }

    /// Returns the keys of all rows; what stands where a value is missing has no meaning.
    static long[] of(Block block) {
        var keys = new long[block.size()];
        switch (block) {
            case IntegerBlock b -> System.arraycopy(b.values(), 0, keys, 0, keys.length);
            case DateTimeBlock b -> System.arraycopy(b.values(), 0, keys, 0, keys.length);
            case DecimalBlock b -> java.util.Arrays.setAll(keys, i -> decimal(b.values()[i]));
            case DateBlock b -> java.util.Arrays.setAll(keys, i -> b.values()[i]);
            case BooleanBlock b -> java.util.Arrays.setAll(keys, i -> b.values()[i]);
            case TextBlock _ -> throw new UnsupportedOperationException("text has no keys");
        }
        return keys;
    }
}
