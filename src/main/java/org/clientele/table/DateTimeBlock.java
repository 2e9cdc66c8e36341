package org.clientele.table;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Milliseconds since 1970-01-01T00:00, local time without a zone.
public record DateTimeBlock(long[] values) implements Block {

    /// The value that stands for missing.
    public static final long MISSING = Long.MIN_VALUE;

    @Override
    public Type type() {
        return Type.DATE_TIME;
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
        return isMissing(row) ? "" : at(values[row]).toString();
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
    public DateTimeBlock gather(int[] rows) {
        var gathered = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = rows[i] < 0 ? MISSING : values[rows[i]];
        }
        return new DateTimeBlock(gathered);
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
        return other instanceof DateTimeBlock that && Blocks.equal(this, that);
    }

    @Override
    public int hashCode() {
        return Blocks.hash(this);
    }

    public static LocalDateTime at(long millis) {
        var seconds = Math.floorDiv(millis, 1000);
        return LocalDateTime.ofEpochSecond(seconds, Math.floorMod(millis, 1000) * 1_000_000, ZoneOffset.UTC);
    }
}
