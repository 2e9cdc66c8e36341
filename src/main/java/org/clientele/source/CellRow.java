package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A cutter that puts each record together cell by cell, in any order of its columns.
public abstract class CellRow implements Cutter {

    private byte[] bytes = new byte[1 << 12];
    private int end;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int cells;
    private int width;
    private int widest;

    /// Starts a record without cells.
    protected final void clear() {
        end = 0;
        Arrays.fill(from, 0, cells, 0);
        Arrays.fill(to, 0, cells, 0);
        cells = 0;
    }

    protected final void put(int column, String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        put(column, utf8, 0, utf8.length);
    }

    /// Puts a cell there; one that is empty is none.
    protected final void put(int column, byte[] text, int begin, int finish) {
        if (begin == finish) {
            return;
        }
        if (end + finish - begin > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + finish - begin));
        }
        System.arraycopy(text, begin, bytes, end, finish - begin);
        reach(column + 1);
        from[column] = end;
        end += finish - begin;
        to[column] = end;
    }

    /// Makes the record have so many cells at least.
    protected final void reach(int count) {
        if (count > from.length) {
            from = Arrays.copyOf(from, Math.max(count, 2 * from.length));
            to = Arrays.copyOf(to, from.length);
        }
        cells = Math.max(cells, count);
    }

    /// Ends the record: it is as wide as it should be, or wider.
    protected final void finish() {
        widest = Math.max(widest, cells);
        reach(width);
    }

    protected final boolean isBlank() {
        return end == 0;
    }

    protected final boolean isBlank(int cell) {
        return cell >= cells || from[cell] == to[cell];
    }

    @Override
    public final void replace(byte[] others, int[] starts, int[] ends) {
        bytes = others;
        end = others.length;
        from = starts;
        to = ends;
        cells = ends.length;
    }

    @Override
    public final void fit(int wanted) {
        width = wanted;
    }

    @Override
    public final int widest() {
        return widest;
    }

    @Override
    public final int cells() {
        return cells;
    }

    @Override
    public final byte[] buffer() {
        return bytes;
    }

    @Override
    public final int begin() {
        return 0;
    }

    @Override
    public final int end() {
        return end;
    }

    @Override
    public final int from(int cell) {
        return from[cell];
    }

    @Override
    public final int to(int cell) {
        return to[cell];
    }

    @Override
    public String written(int longest) {
        var written = new StringBuilder();
        for (int i = 0; i < cells && written.length() <= longest; i++) {
            written.append(i == 0 ? "" : " | ").append(text(i));
        }
        return written.length() > longest ? written.substring(0, longest) + "…" : written.toString();
    }
}
