package org.clientele.table;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Problem;

/// Text, each distinct value once: `codes[row]` is a place in `values`, or −1 where the text is missing. Values are
/// distinct and not empty; not all of them need occur.
public record TextBlock(int[] codes, Texts values) implements Block {

    public TextBlock(int[] codes, String... values) {
        this(codes, Texts.of(values));
    }

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
        private final TextIndex index = new TextIndex();

        public Builder(int expected) {
            codes = new int[Math.max(16, expected)];
        }

        public Builder add(String text) {
            return add(text.isEmpty() ? -1 : index.place(text));
        }

        private Builder add(int code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size + (size >> 1));
            }
            codes[size++] = code;
            return this;
        }

        /// Adds the texts of all rows of a block.
        public Builder add(TextBlock block) {
            var moved = new int[block.values.size()];
            Arrays.fill(moved, -1);
            for (int code : block.codes) {
                if (code >= 0 && moved[code] < 0) {
                    moved[code] = index.place(block.values, code);
                }
                add(code < 0 ? -1 : moved[code]);
            }
            return this;
        }

        public TextBlock build() {
            return new TextBlock(size == codes.length ? codes : Arrays.copyOf(codes, size), index.release());
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
        return codes[row] < 0 ? "" : values.get(codes[row]);
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
        return values.compare(codes[a], codes[b]);
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
        var index = new TextIndex();
        var moved = new int[values.size()];
        for (int code = 0; code < moved.length; code++) {
            var changed = change.apply(values.get(code));
            moved[code] = changed.isEmpty() ? -1 : index.place(changed);
        }
        var mapped = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            mapped[i] = codes[i] < 0 ? -1 : moved[codes[i]];
        }
        return new TextBlock(mapped, index.release());
    }

    @Override
    public void digest(Hasher hasher) {
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] < 0) {
                hasher.add(-1);
            } else {
                values.digest(codes[row], hasher);
            }
        }
    }

    @Override
    public long bytes() {
        return (long) Integer.BYTES * codes.length + values.bytes();
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
