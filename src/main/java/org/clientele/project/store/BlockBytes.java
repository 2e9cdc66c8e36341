package org.clientele.project.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.table.TextIndex;
import org.clientele.table.Texts;
import org.clientele.table.Type;

/// Blocks as bytes in parts, before they are packed: the values of 128 Ki rows each, and for text the dictionary, in
/// which no text is kept that no row has.
final class BlockBytes {

    static final int ROWS = 1 << 17;

    private static final Lane NO_TEXTS = Lane.of(List.of());
    private static final String NOT_AS_MANY = "not as many values as rows";

    private final Block block;
    private final Texts dictionary;
    private final int[] bounds;

    BlockBytes(Block block) {
        this.block = block instanceof TextBlock text ? pruned(text) : block;
        dictionary = this.block instanceof TextBlock text ? text.values() : Texts.of();
        bounds = Dictionary.bounds(dictionary);
    }

    private static TextBlock pruned(TextBlock text) {
        var used = new BitSet(text.values().size());
        for (int code : text.codes()) {
            if (code >= 0) {
                used.set(code);
            }
        }
        if (used.cardinality() == text.values().size()) {
            return text;
        }
        var places = new int[text.values().size()];
        var kept = used.stream().toArray();
        for (int place = 0; place < kept.length; place++) {
            places[kept[place]] = place;
        }
        var codes = text.codes().clone();
        for (int row = 0; row < codes.length; row++) {
            codes[row] = codes[row] < 0 ? -1 : places[codes[row]];
        }
        return new TextBlock(codes, text.values().pick(kept));
    }

    int valueParts() {
        return (block.size() + ROWS - 1) / ROWS;
    }

    int dictionaryParts() {
        return bounds.length - 1;
    }

    byte[] values(int part) {
        int from = part * ROWS;
        int to = Math.min(block.size(), from + ROWS);
        return Packing.planes(numbers(from, to), width(block.type()));
    }

    byte[] dictionary(int part) {
        return Dictionary.bytes(dictionary, bounds[part], bounds[part + 1]);
    }

    /// Returns the SHA-256 of the type and of all parts.
    String digest(Progress progress) {
        var digest = sha256();
        digest.update(block.type().name().getBytes(StandardCharsets.US_ASCII));
        int parts = valueParts() + dictionaryParts();
        for (int part = 0; part < valueParts(); part++) {
            digest.update(values(part));
            progress.at(part, parts);
        }
        for (int part = 0; part < dictionaryParts(); part++) {
            digest.update(dictionary(part));
            progress.at(valueParts() + part, parts);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] numbers(int from, int to) {
        var numbers = new long[to - from];
        switch (block) {
            case IntegerBlock integers -> System.arraycopy(integers.values(), from, numbers, 0, to - from);
            case DateTimeBlock times -> System.arraycopy(times.values(), from, numbers, 0, to - from);
            case DecimalBlock decimals ->
                Arrays.setAll(numbers, i -> Double.doubleToLongBits(decimals.values()[from + i]));
            case DateBlock dates -> Arrays.setAll(numbers, i -> dates.values()[from + i]);
            case TextBlock text -> Arrays.setAll(numbers, i -> text.codes()[from + i]);
            case BooleanBlock truths -> Arrays.setAll(numbers, i -> truths.values()[from + i]);
        }
        return numbers;
    }

    static int width(Type type) {
        return switch (type) {
            case INTEGER, DECIMAL, DATE_TIME -> 8;
            case TEXT, DATE -> 4;
            case BOOLEAN -> 1;
        };
    }

    /// Puts a block together again.
    ///
    /// @throws IOException if the parts do not fit
    static Block block(Type type, int size, Lane values, Lane dictionary) throws IOException {
        if (size < 0 || size > (long) values.parts() * ROWS) {
            throw new IOException(NOT_AS_MANY);
        }
        var numbers = new long[size];
        int at = 0;
        for (int part = 0; part < values.parts(); part++) {
            at += Packing.unplane(values.part(part), width(type), numbers, at);
        }
        if (at != size) {
            throw new IOException(NOT_AS_MANY);
        }
        return type == Type.TEXT ? text(ints(numbers), dictionary) : of(type, numbers);
    }

    /// Returns a block of numbers as they are stored.
    static Block of(Type type, long[] numbers) {
        return switch (type) {
            case INTEGER -> new IntegerBlock(numbers);
            case DATE_TIME -> new DateTimeBlock(numbers);
            case DECIMAL ->
                new DecimalBlock(Arrays.stream(numbers)
                        .mapToDouble(Double::longBitsToDouble)
                        .toArray());
            case DATE -> new DateBlock(ints(numbers));
            case TEXT -> throw new IllegalArgumentException("texts have a dictionary");
            case BOOLEAN -> truths(numbers);
        };
    }

    /// Puts the first rows of a block together; of texts only those before the first that lies in a later part.
    ///
    /// @throws IOException if the parts do not fit
    static Block first(Type type, int length, Lane values, Lane dictionary) throws IOException {
        int rows = Math.min(length, ROWS);
        if (type != Type.TEXT) {
            return block(type, rows, values, dictionary);
        }
        var codes = ((DateBlock) block(Type.DATE, rows, values, NO_TEXTS)).values();
        int known = dictionary.parts() == 0 ? 0 : Dictionary.count(dictionary.part(0));
        int there = 0;
        while (there < rows && codes[there] < known) {
            there++;
        }
        return text(Arrays.copyOf(codes, there), dictionary);
    }

    static int[] ints(long[] numbers) {
        var ints = new int[numbers.length];
        Arrays.setAll(ints, i -> (int) numbers[i]);
        return ints;
    }

    private static TextBlock text(int[] codes, Lane dictionary) throws IOException {
        var pieces = new TextIndex.Pieces();
        for (int part = 0; part < dictionary.parts(); part++) {
            Dictionary.read(dictionary.part(part), pieces);
        }
        var texts = pieces.texts();
        for (int code : codes) {
            if (code < -1 || code >= texts.size()) {
                throw new IOException("a code without a text");
            }
        }
        return new TextBlock(codes, texts);
    }

    private static BooleanBlock truths(long[] numbers) {
        var truths = new byte[numbers.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = (byte) numbers[i];
        }
        return new BooleanBlock(truths);
    }
}
