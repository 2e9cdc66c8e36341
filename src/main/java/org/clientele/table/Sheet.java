package org.clientele.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.spec.Result;
import tech.tablesaw.api.Table;

/// A table as a result: a schema, the names of its rows, and columns, each an immutable block fetched when first read.
///
/// Sheets share their columns: selecting rows copies nothing until a column is read, and a sheet with one column
/// changed keeps all others. Nothing that is handed out may be changed.
public final class Sheet implements Result {

    private static final String HIDDEN = "•••";

    private final Schema schema;
    private final Supplier<RowIds> ids;
    private final int rows;
    private final List<Held> columns;

    private Sheet(Schema schema, int rows, Supplier<RowIds> ids, List<Held> columns) {
        this.schema = schema;
        this.rows = rows;
        this.ids = ids;
        this.columns = List.copyOf(columns);
    }

    /// A sheet of these blocks; each has one value per row id.
    public static Sheet of(Schema schema, RowIds ids, List<? extends Block> blocks) {
        blocks.forEach(block -> {
            if (block.size() != ids.size()) {
                throw new IllegalArgumentException(block.size() + " values for " + ids.size() + " rows");
            }
        });
        return lazy(
                schema,
                ids.size(),
                () -> ids,
                blocks.stream().<Supplier<Block>>map(b -> () -> b).toList());
    }

    /// A sheet whose row ids and blocks are fetched when first read, each at most once.
    public static Sheet lazy(Schema schema, int rows, Supplier<RowIds> ids, List<Supplier<Block>> blocks) {
        return lazy(
                schema,
                rows,
                ids,
                blocks,
                blocks.stream()
                        .<Supplier<Optional<Block>>>map(_ -> Optional::empty)
                        .toList());
    }

    /// The same where the first rows of some columns can be had at once.
    public static Sheet lazy(
            Schema schema,
            int rows,
            Supplier<RowIds> ids,
            List<Supplier<Block>> blocks,
            List<Supplier<Optional<Block>>> first) {
        if (blocks.size() != schema.size()) {
            throw new IllegalArgumentException(blocks.size() + " blocks for " + schema.size() + " columns");
        }
        var columns = IntStream.range(0, blocks.size())
                .mapToObj(i -> new Held(blocks.get(i), first.get(i)))
                .toList();
        return new Sheet(schema, rows, Once.of(ids), columns);
    }

    /// A sheet of columns made now; a personal one that is made of values that the user may not read is one that he may
    /// not read either, and all others are there.
    public static Sheet made(Schema schema, RowIds ids, List<Supplier<Block>> values) {
        var blocks = new ArrayList<Supplier<Block>>();
        for (int i = 0; i < values.size(); i++) {
            blocks.add(Held.now(schema.fields().get(i), values.get(i)));
        }
        return lazy(schema, ids.size(), () -> ids, blocks);
    }

    public Schema schema() {
        return schema;
    }

    @Override
    public Schema shape() {
        return schema;
    }

    public int rows() {
        return rows;
    }

    public RowIds ids() {
        return ids.get();
    }

    /// Returns the values of a column.
    ///
    /// @throws org.clientele.spec.Problem if there is no such column
    public Block block(String name) {
        return columns.get(schema.indexOf(name)).block();
    }

    public Block block(int column) {
        return columns.get(column).block();
    }

    /// Returns whether who is in has the key of a column.
    public boolean isReadable(int column) {
        try {
            block(column);
            return true;
        } catch (Problem problem) {
            if (problem.key().equals(Privacy.NO_KEY)) {
                return false;
            }
            throw problem;
        }
    }

    /// Returns the values of a column as they are shown: dots in the place of those that who is in may not read.
    public Block shown(int column) {
        return isReadable(column) ? block(column) : new TextBlock(new int[rows], HIDDEN);
    }

    /// Returns all columns as they are shown.
    public List<Block> shown() {
        return IntStream.range(0, columns.size()).mapToObj(this::shown).toList();
    }

    /// Returns the personal columns of which who is in has not the key.
    public List<String> withheld() {
        return IntStream.range(0, columns.size())
                .filter(column -> schema.fields().get(column).isPersonal() && !isReadable(column))
                .mapToObj(schema.names()::get)
                .toList();
    }

    /// Returns this sheet without the columns of which who is in has not the key: for what is about whatever columns
    /// there are. Who shows what came out says which were left out.
    public Sheet readable() {
        var without = withheld();
        return without.isEmpty()
                ? this
                : columns(schema.names().stream()
                        .filter(name -> !without.contains(name))
                        .toList());
    }

    /// Returns whether a column was fetched, so that asking for it takes no time.
    public boolean isRead(int column) {
        return columns.get(column).isRead();
    }

    /// Returns the first rows of a column as they are shown, where they can be had without fetching all of it.
    public Optional<Block> first(int column) {
        try {
            return columns.get(column).first();
        } catch (Problem problem) {
            if (problem.key().equals(Privacy.NO_KEY)) {
                return Optional.of(new TextBlock(new int[rows], HIDDEN));
            }
            throw problem;
        }
    }

    public List<Block> blocks() {
        return columns.stream().map(Held::block).toList();
    }

    /// Returns the rows of [#base] that are seen as this column, where it is a selection.
    public Optional<int[]> selection(int column) {
        return columns.get(column).rows();
    }

    /// Returns the whole column of which this sheet sees the rows of its selection.
    public Block base(int column) {
        return columns.get(column).whole();
    }

    /// Returns the values of a column as numbers, see [Block#number]; a fresh array.
    public double[] numbers(String name) {
        var block = block(name);
        var numbers = new double[rows];
        for (int row = 0; row < rows; row++) {
            numbers[row] = block.number(row);
        }
        return numbers;
    }

    /// Returns a sheet of these rows of this one, in this order.
    public Sheet select(int[] chosen) {
        var composed = new IdentityHashMap<int[], int[]>();
        var seen = columns.stream()
                .map(column -> column.select(column.rows()
                        .map(r -> composed.computeIfAbsent(r, k -> through(k, chosen)))
                        .orElse(chosen)))
                .toList();
        return new Sheet(schema, chosen.length, Once.of(() -> ids().gather(chosen)), seen);
    }

    private static int[] through(int[] outer, int[] inner) {
        var rows = new int[inner.length];
        for (int i = 0; i < inner.length; i++) {
            rows[i] = outer[inner[i]];
        }
        return rows;
    }

    /// Returns this sheet with the column in the place of the one of the same name, or at the end.
    public Sheet with(Field field, Block block) {
        if (block.size() != rows) {
            throw new IllegalArgumentException(block.size() + " values for " + rows + " rows");
        }
        return with(field, () -> block);
    }

    /// Returns the same; a personal column that is made of values that the user may not read is one that he may not
    /// read either, and all others are there.
    public Sheet with(Field field, Supplier<Block> values) {
        var held = new Held(Held.now(field, values), Optional::empty);
        var changed = new ArrayList<>(columns);
        if (schema.find(field.name()).isPresent()) {
            changed.set(schema.indexOf(field.name()), held);
        } else {
            changed.add(held);
        }
        return new Sheet(schema.with(field), rows, ids, changed);
    }

    /// Returns this sheet with the same values under a schema that says something else of them.
    public Sheet described(Schema other) {
        if (other.size() != schema.size()) {
            throw new IllegalArgumentException("another number of columns");
        }
        return new Sheet(other, rows, ids, columns);
    }

    /// Returns a sheet of these columns of this one, in this order.
    public Sheet columns(List<String> names) {
        var fields = names.stream().map(schema::require).toList();
        var key = names.containsAll(schema.key()) ? schema.key() : List.<String>of();
        var kept = names.stream().map(n -> columns.get(schema.indexOf(n))).toList();
        return new Sheet(new Schema(fields, key), rows, ids, kept);
    }

    public Sheet identified(RowIds other) {
        if (other.size() != rows) {
            throw new IllegalArgumentException(other.size() + " ids for " + rows + " rows");
        }
        return new Sheet(schema, rows, () -> other, columns);
    }

    /// Returns a Tablesaw table of these columns, freshly made.
    public Table table(String... names) {
        var chosen = names.length == 0 ? schema.names().stream() : Stream.of(names);
        return Table.create(chosen.map(n -> Columns.of(schema.require(n), block(n))));
    }

    /// Returns the digest of schema, row ids, missing mask and values in row order.
    public String digest() {
        var hasher = new Hasher().add(schema.toString()).add(rows);
        ids().digest(hasher);
        for (var column : columns) {
            column.block().digest(hasher);
        }
        return hasher.hex();
    }

    /// Returns the digests of the columns by name: what to compare when two sheets differ.
    public Map<String, String> digests() {
        var digests = new java.util.LinkedHashMap<String, String>();
        schema.names().forEach(name -> digests.put(name, Blocks.digest(block(name))));
        return digests;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet that && rows == that.rows && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return rows + " rows of " + schema.names();
    }
}
