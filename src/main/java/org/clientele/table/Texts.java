package org.clientele.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Distinct texts as bytes: UTF-8, each after its length, in pieces that are never copied. A text object is made only
/// when one is asked for; of few and short texts they are kept.
public final class Texts {

    /// The address of a text: its piece, and where in it, in so many bits.
    static final int PIECE = 20;

    static final int OFFSET = (1 << PIECE) - 1;

    /// A length of so much is in the four bytes that follow.
    static final int LONG = 255;

    private static final int FEW = 1 << 16;
    private static final int SHORT = 1 << 22;

    private final byte[][] pieces;
    private final int[] where;
    private final int size;
    private final boolean isHalved;
    private final long held;
    private volatile String[] made = new String[0];

    /// @param isHalved whether a text may have half a surrogate pair, written in three bytes as if it were a letter
    Texts(byte[][] pieces, int[] where, int size, boolean isHalved) {
        this.pieces = pieces;
        this.where = where;
        this.size = size;
        this.isHalved = isHalved;
        held = Stream.of(pieces).mapToLong(piece -> piece.length).sum();
    }

    /// Returns these texts, of which no two are equal.
    public static Texts of(String... texts) {
        var builder = new TextIndex.Pieces();
        for (var text : texts) {
            builder.put(text);
        }
        return builder.texts();
    }

    public int size() {
        return size;
    }

    /// Returns the bytes among which a text lies, from [#begin] to [#end].
    public byte[] bytes(int place) {
        return pieces[where[place] >>> PIECE];
    }

    public int begin(int place) {
        int at = where[place] & OFFSET;
        return at + (bytes(place)[at] == (byte) LONG ? 1 + Integer.BYTES : 1);
    }

    public int end(int place) {
        return begin(place) + length(place);
    }

    /// Returns how many bytes a text has.
    public int length(int place) {
        var bytes = bytes(place);
        int at = where[place] & OFFSET;
        return bytes[at] == (byte) LONG ? Utf8.integer(bytes, at + 1) : bytes[at] & 255;
    }

    /// Returns how many characters a text has.
    public int characters(int place) {
        return Utf8.characters(bytes(place), begin(place), end(place));
    }

    /// Returns whether the bytes may have half a surrogate pair, which no other program reads as UTF-8.
    public boolean isHalved() {
        return isHalved;
    }

    public String get(int place) {
        if (size > FEW || held > SHORT) {
            return text(place);
        }
        var kept = made;
        if (kept.length == 0) {
            kept = new String[size];
            made = kept;
        }
        var text = kept[place];
        if (text == null) {
            text = text(place);
            kept[place] = text;
        }
        return text;
    }

    private String text(int place) {
        return Utf8.text(bytes(place), begin(place), end(place), isHalved);
    }

    public Stream<String> stream() {
        return IntStream.range(0, size).mapToObj(this::get);
    }

    public List<String> list() {
        return stream().toList();
    }

    /// Returns the place of a text; −1 where it is not among these.
    public int find(String text) {
        var sought = Utf8.bytes(text);
        for (int place = 0; place < size; place++) {
            if (length(place) == sought.length && isSame(place, sought, 0)) {
                return place;
            }
        }
        return -1;
    }

    boolean isSame(int place, byte[] other, int from) {
        int length = length(place);
        int begin = begin(place);
        return Arrays.equals(bytes(place), begin, begin + length, other, from, from + length);
    }

    /// Returns for each text whether it passes.
    boolean[] passing(Predicate<String> test) {
        var passing = new boolean[size];
        for (int place = 0; place < size; place++) {
            passing[place] = test.test(get(place));
        }
        return passing;
    }

    /// Returns the texts in these places, in this order; their bytes are shared.
    public Texts pick(int[] places) {
        var picked = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = where[places[i]];
        }
        return new Texts(pieces, picked, picked.length, isHalved);
    }

    /// Orders two texts as [String#compareTo] does, by code units.
    int compare(int a, int b) {
        return isHalved
                ? get(a).compareTo(get(b))
                : Utf8.compare(bytes(a), begin(a), end(a), bytes(b), begin(b), end(b));
    }

    void digest(int place, Hasher hasher) {
        if (isHalved) {
            hasher.add(get(place));
        } else {
            hasher.add(bytes(place), begin(place), end(place));
        }
    }

    /// Returns how much memory the texts take.
    public long bytes() {
        return held + (long) Integer.BYTES * where.length + (size > FEW || held > SHORT ? 0 : held + 40L * size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts that
                && size == that.size
                && IntStream.range(0, size)
                        .allMatch(place -> length(place) == that.length(place)
                                && isSame(place, that.bytes(place), that.begin(place)));
    }

    @Override
    public int hashCode() {
        return IntStream.range(0, size).reduce(size, (hash, place) -> 31 * hash + length(place));
    }

    @Override
    public String toString() {
        return size <= 8 ? list().toString() : size + " texts";
    }
}
