package org.clientele.source.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.clientele.source.Content;
import org.clientele.source.Cutter;
import org.clientele.spec.Problem;

/// A Parquet file of which the rows can be read. Nothing is read but the file itself, no class is loaded for what is in
/// it, and what it says of sizes is believed only as far as it has the bytes.
///
/// What is nested is named by the way to it with dots between; see [Assembly] for what is there many times.
public final class ParquetFile implements Closeable {

    private static final int MOST_COLUMNS = 16_384;
    private static final int TAIL = 8;
    private static final int LONGEST = 256 << 20;

    private final String name;
    private final Content content;
    private final Footer footer;
    private final List<Column> columns = new ArrayList<>();
    private final List<Node> leaves;

    /// A column of the table: a leaf, or what stands for many values.
    record Column(String name, Node node) {}

    private ParquetFile(String name, Content content) throws IOException {
        this.name = name;
        this.content = content;
        footer = footer();
        if (footer.alien()) {
            throw new Problem("problem.parquet.locked", name);
        }
        var root = Node.of(footer.schema());
        leaves = root.leaves();
        collect(root, "");
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new Problem("problem.parquet.columns", name, columns.size(), MOST_COLUMNS);
        }
        check();
    }

    /// Returns whether a file begins as one does.
    public static boolean isOne(byte[] head) {
        return isMark(head, 0, '1') || isMark(head, 0, 'E');
    }

    private static boolean isMark(byte[] bytes, int at, char last) {
        return bytes.length >= at + 4
                && bytes[at] == 'P'
                && bytes[at + 1] == 'A'
                && bytes[at + 2] == 'R'
                && bytes[at + 3] == last;
    }

    /// @throws Problem if it is damaged, locked, or larger than it may be
    public static ParquetFile open(String name, Content content) {
        return whole(name, () -> new ParquetFile(name, content));
    }

    /// What reads bytes.
    interface Act<T> {
        T run() throws IOException;
    }

    /// Reads; bytes that make no sense are said of the file.
    static <T> T whole(String name, Act<T> act) {
        try {
            return act.run();
        } catch (Damaged | IOException | IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            throw new Problem("problem.parquet.damaged", name);
        }
    }

    private Footer footer() throws IOException {
        if (content.size() < TAIL + 4) {
            throw new Damaged();
        }
        var tail = content.read(content.size() - TAIL, TAIL);
        if (isMark(tail, 4, 'E')) {
            throw new Problem("problem.parquet.locked", name);
        }
        long length = Footer.length(tail);
        if (!isMark(tail, 4, '1') || length > LONGEST || length > content.size() - TAIL) {
            throw new Damaged();
        }
        return Footer.read(content.read(content.size() - TAIL - length, (int) length));
    }

    private void collect(Node node, String path) {
        for (var child : node.children()) {
            if (child.isMany() || child.isLeaf()) {
                columns.add(new Column(path + child.name(), child));
            } else {
                collect(child, path + child.name() + ".");
            }
        }
    }

    private void check() {
        long rows = 0;
        for (var group : footer.groups()) {
            rows = Math.addExact(rows, group.rows());
            if (group.chunks().size() != leaves.size() || group.rows() < 0) {
                throw new Damaged();
            }
            for (var chunk : group.chunks()) {
                if (!Unpacking.knows(chunk.codec())) {
                    throw new Problem("problem.parquet.codec", name, Unpacking.name(chunk.codec()));
                }
            }
        }
        if (rows != footer.rows()) {
            throw new Damaged();
        }
    }

    /// @param room how many bytes may be held unpacked
    /// @param share is told how much has been read, from 0 to 1
    public Cutter cutter(long room, DoubleConsumer share) {
        return new ParquetCutter(this, new Room(name, room), share);
    }

    String name() {
        return name;
    }

    Footer parts() {
        return footer;
    }

    List<Column> columns() {
        return columns;
    }

    List<Leaf> leaves(Room room) {
        return leaves.stream().map(node -> new Leaf(content, node, room)).toList();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
