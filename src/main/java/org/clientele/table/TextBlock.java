package org.clientele.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.clientele.spec.Problem;

/// Text, each distinct value once: `codes[row]` is a place in `values`, or −1 where the text is missing. Values are
/// distinct and not empty; not all of them need occur.
public record TextBlock(int[] codes, String[] values) implements Block {

    /// Makes a block of these texts; empty means missing. The dictionary is in order of first appearance.
    public static TextBlock of(List<String> texts) {
        var builder = new Builder(texts.size());
        texts.forEach(builder::add);
        return builder.build();
    }

    public static TextBlock of(String... texts) {
        return of(List.of(texts));
    }

    /// Collects texts row by row.
    public static final class Builder {

        private int[] codes;
        private int size;
        private final HashMap<String, Integer> places = new HashMap<>();

        public Builder(int expected) {
            codes = new int[Math.max(16, expected)];
        }

        public Builder add(String text) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size + (size >> 1));
            }
            codes[size++] = text.isEmpty() ? -1 : code(text);
            return this;
        }

        private int code(String text) {
            var place = places.putIfAbsent(text, places.size());
            return place == null ? places.size() - 1 : place;
        }

        public TextBlock build() {
            var values = new String[places.size()];
            places.forEach((text, place) -> values[place] = text);
            return new TextBlock(Arrays.copyOf(codes, size), values);
        }
    }

    @Override
    public Type type() {
        return Type.TEXT;
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean isMissing(int row) {
        return codes[row] < 0;
    }

    @Override
    public String text(int row) {
        return codes[row] < 0 ? "" : values[codes[row]];
    }

    @Override
    public double number(int row) {
        throw new UnsupportedOperationException("text is no number");
    }

    @Override
    public int compare(int a, int b) {
        if (codes[a] == codes[b]) {
            return 0;
        }
        if (codes[a] < 0 || codes[b] < 0) {
            return codes[a] < 0 ? 1 : -1;
        }
        return values[codes[a]].compareTo(values[codes[b]]);
    }

    @Override
    public TextBlock gather(int[] rows) {
        var gathered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = rows[i] < 0 ? -1 : codes[rows[i]];
        }
        return new TextBlock(gathered, values);
    }

    /// Returns a block in which each distinct value is replaced by what `change` gives for it; empty means missing.
    public TextBlock map(java.util.function.UnaryOperator<String> change) {
        var places = new HashMap<String, Integer>();
        var moved = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            var changed = change.apply(values[i]);
            moved[i] = changed.isEmpty() ? -1 : places.computeIfAbsent(changed, _ -> places.size());
        }
        var mapped = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            mapped[i] = codes[i] < 0 ? -1 : moved[codes[i]];
        }
        var dictionary = new String[places.size()];
        places.forEach((text, place) -> dictionary[place] = text);
        return new TextBlock(mapped, dictionary);
    }

    @Override
    public void digest(Hasher hasher) {
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] < 0) {
                hasher.add(-1);
            } else {
                hasher.add(values[codes[row]]);
            }
        }
    }

    @Override
    public long bytes() {
        long bytes = 4L * codes.length;
        for (var value : values) {
            bytes += 56 + 2L * value.length();
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextBlock that && Blocks.equal(this, that);
    }

    @Override
    public int hashCode() {
        return Blocks.hash(this);
    }

    /// @throws Problem if the block is not text
    public static TextBlock require(Block block, String column) {
        if (block instanceof TextBlock text) {
            return text;
        }
        throw new Problem("problem.column.type", column, block.type(), List.of(Type.TEXT));
    }
}
