package org.clientele.source;

import java.util.Arrays;
import java.util.Optional;

/// The record that was cut last: where its cells lie in the bytes of the stream, or in those that stand in its place.
abstract class CutRow extends Window {

    int[] from = new int[64];
    int[] to = new int[64];
    boolean[] escapes = new boolean[64]; // has something that [settle] takes away
    int cells;
    int stop; // where the record ends, from its start
    Optional<byte[]> instead = Optional.empty(); // what stands in the place of the record read

    CutRow(Feed feed, int longest) {
        super(feed, longest);
    }

    /// Makes room for another cell.
    final void room() {
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
            escapes = Arrays.copyOf(escapes, 2 * cells);
        }
    }

    @Override
    public final byte[] buffer() {
        return instead.orElse(buffer);
    }

    @Override
    public final int cells() {
        return cells;
    }

    @Override
    public final int from(int cell) {
        return from[cell] + (instead.isPresent() ? 0 : start);
    }

    @Override
    public final int to(int cell) {
        return to[cell] + (instead.isPresent() ? 0 : start);
    }

    /// Returns whether a cell has an escape in it.
    final boolean isEscaped(int cell) {
        return escapes[cell];
    }

    @Override
    public final void pad(int width) {
        while (cells < width) {
            room();
            from[cells] = to[cells - 1];
            to[cells] = to[cells - 1];
            escapes[cells++] = false;
        }
    }

    @Override
    public final void replace(byte[] bytes, int[] starts, int[] ends) {
        instead = Optional.of(bytes);
        from = starts;
        to = ends;
        cells = ends.length;
    }

    @Override
    public final boolean isText() {
        return isAllText() || Utf8.isText(buffer, start, start + stop);
    }

    @Override
    public final Reason damage() {
        return Damaged.reason(Arrays.copyOfRange(buffer, start, start + stop));
    }

    @Override
    public final String written(int longest) {
        return Damaged.text(Arrays.copyOfRange(buffer, start, start + Math.min(stop, 3 * longest)), longest);
    }
}
