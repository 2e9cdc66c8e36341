package org.clientele.table;

import java.time.LocalDate;

/// Days since 1970-01-01.
public record DateBlock(int[] values) implements Block {

    /// The value that stands for missing.
    public static final int MISSING = Integer.MIN_VALUE;

    @Override
    public Type type() {
        return Type.DATE;
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
        return isMissing(row) ? "" : LocalDate.ofEpochDay(values[row]).toString();
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
        return Integer.compare(values[a], values[b]);
    }

    @Override
    public DateBlock gather(int[] rows) {
        var gathered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = rows[i] < 0 ? MISSING : values[rows[i]];
        }
        return new DateBlock(gathered);
    }

    @Override
    public void digest(Hasher hasher) {
        for (var value : values) {
            hasher.add(value);
        }
    }

    @Override
    public long bytes() {
        return 4L * values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateBlock that && Blocks.equal(this, that);
    }

    @Override
    public int hashCode() {
        return Blocks.hash(this);
    }
}
