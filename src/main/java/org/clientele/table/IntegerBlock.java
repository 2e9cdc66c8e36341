package org.clientele.table;

/// 64-bit integers.
public record IntegerBlock(long[] values) implements Block {

    /// The value that stands for missing.
    public static final long MISSING = Long.MIN_VALUE;

    @Override
    public Type type() {
        return Type.INTEGER;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == MISSING;
    }

    @Override
    public String text(int row) {
        return isMissing(row) ? "" : Long.toString(values[row]);
    }

    @Override
    public double number(int row) {
        return isMissing(row) ? Double.NaN : values[row];
    }

    @Override
    public int compare(int a, int b) {
        if (isMissing(a) || isMissing(b)) {
            return Boolean.compare(isMissing(a), isMissing(b));
        }
        return Long.compare(values[a], values[b]);
    }

    @Override
    public IntegerBlock gather(int[] rows) {
        var gathered = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = rows[i] < 0 ? MISSING : values[rows[i]];
        }
        return new IntegerBlock(gathered);
    }

    @Override
    public void digest(Hasher hasher) {
        for (var value : values) {
            hasher.add(value);
        }
    }

    @Override
    public long bytes() {
        return 8L * values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntegerBlock that && Blocks.equal(this, that);
    }

    @Override
    public int hashCode() {
        return Blocks.hash(this);
    }
}
