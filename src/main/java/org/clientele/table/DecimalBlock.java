package org.clientele.table;

/// 64-bit floating point numbers; NaN is missing, infinities do not occur.
public record DecimalBlock(double[] values) implements Block {

    /// The value that stands for missing.
    public static final double MISSING = Double.NaN;

    @Override
    public Type type() {
        return Type.DECIMAL;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public String text(int row) {
        return isMissing(row) ? "" : Numbers.text(values[row]);
    }

    @Override
    public double number(int row) {
        return isMissing(row) ? Double.NaN : values[row];
    }

    @Override
    public int compare(int a, int b) {
        return Double.compare(values[a] + 0.0, values[b] + 0.0);
    }

    @Override
    public DecimalBlock gather(int[] rows) {
        var gathered = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = rows[i] < 0 ? MISSING : values[rows[i]];
        }
        return new DecimalBlock(gathered);
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
        return other instanceof DecimalBlock that && Blocks.equal(this, that);
    }

    @Override
    public int hashCode() {
        return Blocks.hash(this);
    }
}
