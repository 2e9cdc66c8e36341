package org.clientele.table;

/// Truth values as 0 and 1.
public record BooleanBlock(byte[] values) implements Block {

    /// The value that stands for missing.
    public static final byte MISSING = -1;

    @Override
    public Type type() {
        return Type.BOOLEAN;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] < 0;
    }

    @Override
    public String text(int row) {
        return isMissing(row) ? "" : values[row] == 1 ? "true" : "false";
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
        return Byte.compare(values[a], values[b]);
    }

    @Override
    public BooleanBlock gather(int[] rows) {
        var gathered = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = rows[i] < 0 ? MISSING : values[rows[i]];
        }
        return new BooleanBlock(gathered);
    }

    @Override
    public void digest(Hasher hasher) {
        for (var value : values) {
            hasher.add((int) value);
        }
    }

    @Override
    public long bytes() {
        return 1L * values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BooleanBlock that && Blocks.equal(this, that);
    }

    @Override
    public int hashCode() {
        return Blocks.hash(this);
    }
}
