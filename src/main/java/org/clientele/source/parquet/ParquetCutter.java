package org.clientele.source.parquet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.clientele.source.CellRow;
import org.clientele.source.Outcome;
import org.clientele.table.Type;

/// The rows of a Parquet file, the names of its columns first: group after group, in each all columns side by side, of
/// every column one page at a time.
final class ParquetCutter extends CellRow {

    private static final int REPORTED = 1 << 10;
    private static final int MUCH = 1 << 22;

    private final ParquetFile file;
    private final DoubleConsumer share;
    private final List<Leaf> leaves;
    private final Assembly assembly;
    private boolean named;
    private boolean text = true;
    private int group;
    private long inGroup;
    private long row;
    private long passed;

    ParquetCutter(ParquetFile file, Room room, DoubleConsumer share) {
        this.file = file;
        this.share = share;
        leaves = ParquetFile.whole(file.name(), () -> file.leaves(room));
        assembly = new Assembly(leaves);
    }

    @Override
    public Outcome next() {
        clear();
        if (!named) {
            named = true;
            for (int i = 0; i < file.columns().size(); i++) {
                put(i, file.columns().get(i).name());
            }
            return full();
        }
        return ParquetFile.whole(file.name(), this::row);
    }

    private Outcome full() {
        reach(file.columns().size());
        finish();
        return Outcome.RECORD;
    }

    private Outcome row() throws IOException {
        while (inGroup == 0) {
            if (leaves.stream().anyMatch(leaf -> !leaf.isAtEnd())) {
                throw new Damaged();
            }
            if (group == file.parts().groups().size()) {
                return Outcome.END;
            }
            start(file.parts().groups().get(group++));
        }
        inGroup--;
        text = true;
        for (int i = 0; i < file.columns().size(); i++) {
            column(i, file.columns().get(i).node());
        }
        row++;
        passed += end();
        if (row % REPORTED == 0 || passed > MUCH) {
            passed = 0;
            share.accept((double) row / file.parts().rows());
        }
        return full();
    }

    private void start(Footer.Group next) throws IOException {
        inGroup = next.rows();
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).start(next.chunks().get(i));
        }
    }

    private void column(int place, Node node) throws IOException {
        var leaf = leaves.get(node.first().leaf());
        if (leaf.isAtEnd() || leaf.repetition() > 0) {
            throw new Damaged();
        }
        if (node.isLeaf() && !node.isRepeated()) {
            text &= !leaf.isBroken();
            put(place, leaf.bytes(), leaf.from(), leaf.to());
            leaf.advance();
        } else {
            var value = assembly.read(node);
            text &= !assembly.isBroken();
            put(place, value.bytes(), 0, value.length());
        }
    }

    @Override
    public boolean isText() {
        return text;
    }

    @Override
    public List<Optional<Type>> declared() {
        return file.columns().stream().map(column -> type(column.node())).toList();
    }

    private Optional<Type> type(Node node) {
        return node.isLeaf() && !node.isRepeated() ? leaves.get(node.leaf()).type() : Optional.of(Type.TEXT);
    }

    @Override
    public long line() {
        return Math.max(1, row);
    }

    @Override
    public long lines() {
        return row;
    }
}
