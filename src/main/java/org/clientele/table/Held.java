package org.clientele.table;

import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.spec.Problem;

/// One column of a sheet: a block that is fetched when first read, seen through a row selection.
final class Held {

    private final Supplier<Block> base;
    private final Supplier<Optional<Block>> first;
    private final Optional<int[]> rows;
    private volatile Block block;

    /// @param first gives the first rows of the block, where it can do so without fetching all of it
    Held(Supplier<Block> base, Supplier<Optional<Block>> first) {
        this(base, first, Optional.empty());
    }

    private Held(Supplier<Block> base, Supplier<Optional<Block>> first, Optional<int[]> rows) {
        this.base = base;
        this.first = first;
        this.rows = rows;
    }

    /// Makes a column now. A personal one that cannot be made without the key of personal values is refused to who asks
    /// for it, not to who asks for another.
    static Supplier<Block> now(Field field, Supplier<Block> values) {
        try {
            var made = values.get();
            return () -> made;
        } catch (Problem problem) {
            if (field.isPersonal() && problem.key().equals(Privacy.NO_KEY)) {
                return () -> {
                    throw new Problem(Privacy.NO_KEY);
                };
            }
            throw problem;
        }
    }

    synchronized Block block() {
        if (block == null) {
            block = rows.map(r -> base.get().gather(r)).orElseGet(base);
        }
        return block;
    }

    /// Sees these rows of the column; `whole` are the same rows in terms of the column's base.
    Held select(int[] whole) {
        return new Held(base, Optional::empty, Optional.of(whole));
    }

    boolean isRead() {
        return block != null;
    }

    Optional<Block> first() {
        return first.get();
    }

    /// Returns the whole column of which rows are seen.
    Block whole() {
        return rows.isEmpty() ? block() : base.get();
    }

    Optional<int[]> rows() {
        return rows;
    }
}
