package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clientele.spec.Problem;
import org.clientele.table.Hasher;
import org.clientele.table.Schema;

/// Everything that decides what a file becomes: how it is cut, and what each of its columns is, in file order.
public record ImportOptions(Dialect dialect, List<ColumnOption> columns) {

    /// The version of reading; another one makes other sources of the same bytes.
    private static final int VERSION = 1;

    public ImportOptions {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(ColumnOption::keep)) {
            throw new Problem("problem.source.no-column");
        }
        schema(columns);
    }

    public Schema schema() {
        return schema(columns);
    }

    private static Schema schema(List<ColumnOption> columns) {
        return new Schema(columns.stream()
                .filter(ColumnOption::keep)
                .map(ColumnOption::field)
                .toList());
    }

    public ImportOptions with(Dialect other) {
        return new ImportOptions(other, columns);
    }

    /// Returns these options with the column at this place of the file changed.
    public ImportOptions with(int column, UnaryOperator<ColumnOption> change) {
        var changed = new ArrayList<>(columns);
        changed.set(column, change.apply(changed.get(column)));
        return new ImportOptions(dialect, changed);
    }

    /// Returns these options for a file that somebody says is about this: a column that is just called date, or id,
    /// means what it means there.
    public ImportOptions about(FileKind kind) {
        return new ImportOptions(dialect, Roles.under(kind, columns));
    }

    /// Returns the digest of these options, of which, with that of the bytes, the id of a source is made.
    public String digest() {
        var hasher = new Hasher()
                .add(VERSION)
                .add(dialect.encoding().name())
                .add(dialect.delimiter())
                .add(dialect.quote())
                .add(dialect.header().name())
                .add(columns.size());
        if (dialect.escape() != Escape.DOUBLED || !dialect.frame().equals(Frame.WHOLE)) {
            var frame = dialect.frame();
            hasher.add(dialect.escape().name())
                    .add(frame.from())
                    .add(frame.to())
                    .add(frame.names());
        }
        for (var column : columns) {
            hasher.add(column.name())
                    .add(column.type().name())
                    .add(column.role().name())
                    .add(column.format())
                    .add(column.keep() ? 1 : 0);
        }
        return hasher.hex();
    }
}
