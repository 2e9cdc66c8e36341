package org.clientele.project.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.table.TextIndex;
import org.clientele.table.Texts;
import org.clientele.table.Type;

/// What is left of a column: its values, missing where they are lost, and the rows where they are.
public record Gaps(Block block, BitSet lost) {

    /// Puts a column together from the chunks that are left.
    static Gaps of(Type type, int size, SortedMap<Integer, byte[]> values, SortedMap<Integer, byte[]> dictionary)
            throws IOException {
        if (size < 0) {
            throw new IOException("no rows");
        }
        var numbers = new long[size];
        var lost = new BitSet();
        for (int part = 0; part * BlockBytes.ROWS < size; part++) {
            int from = part * BlockBytes.ROWS;
            int to = Math.min(size, from + BlockBytes.ROWS);
            var bytes = values.get(part);
            if (bytes != null && bytes.length == (to - from) * BlockBytes.width(type)) {
                Packing.unplane(bytes, BlockBytes.width(type), numbers, from);
            } else {
                Arrays.fill(numbers, from, to, missing(type));
                lost.set(from, to);
            }
        }
        return type == Type.TEXT
                ? texts(BlockBytes.ints(numbers), dictionary, lost)
                : new Gaps(BlockBytes.of(type, numbers), lost);
    }

    /// Returns a column of which nothing is left.
    public static Block missing(Type type, int rows) {
        var numbers = new long[rows];
        Arrays.fill(numbers, missing(type));
        return type == Type.TEXT ? new TextBlock(BlockBytes.ints(numbers), Texts.of()) : BlockBytes.of(type, numbers);
    }

    private static long missing(Type type) {
        return switch (type) {
            case INTEGER, DATE_TIME -> IntegerBlock.MISSING;
            case DECIMAL -> Double.doubleToLongBits(DecimalBlock.MISSING);
            case DATE -> DateBlock.MISSING;
            case TEXT -> -1;
            case BOOLEAN -> BooleanBlock.MISSING;
        };
    }

    /// Texts before the first lost part of the dictionary are known by their number. Those behind it are where every
    /// row has its code, so that it is known how many texts there were, and the lost parts have room for just as
    /// many as are not there.
    private static Gaps texts(int[] codes, SortedMap<Integer, byte[]> dictionary, BitSet lost) throws IOException {
        var pieces = new TextIndex.Pieces();
        int known = 0;
        int next = 0;
        while (dictionary.containsKey(next)) {
            known += Dictionary.count(dictionary.get(next));
            Dictionary.read(dictionary.get(next++), pieces);
        }
        int skipped = skipped(codes, dictionary, lost, known, next);
        if (skipped > 0) {
            for (var part : dictionary.tailMap(next).values()) {
                Dictionary.read(part, pieces);
            }
        }
        var texts = pieces.texts();
        for (int row = 0; row < codes.length; row++) {
            int code = codes[row] < known ? codes[row] : codes[row] - skipped;
            boolean there = codes[row] < known || skipped > 0 && code >= known && code < texts.size();
            codes[row] = there ? code : -1;
            lost.set(row, lost.get(row) || !there);
        }
        return new Gaps(new TextBlock(codes, texts), lost);
    }

    /// Returns how many texts are lost between those before and those behind; 0 where that is not known for sure.
    private static int skipped(int[] codes, SortedMap<Integer, byte[]> dictionary, BitSet lost, int known, int next)
            throws IOException {
        var behind = dictionary.tailMap(next);
        if (behind.isEmpty() || !lost.isEmpty()) {
            return 0;
        }
        int all = Arrays.stream(codes).max().orElse(-1) + 1;
        int there = 0;
        for (var part : behind.values()) {
            there += Dictionary.count(part);
        }
        int parts = behind.lastKey() - next + 1 - behind.size();
        return all - there - known == parts * Dictionary.TEXTS && isOneStretch(behind) ? parts * Dictionary.TEXTS : 0;
    }

    private static boolean isOneStretch(SortedMap<Integer, byte[]> parts) {
        return parts.lastKey() - parts.firstKey() + 1 == parts.size();
    }
}
