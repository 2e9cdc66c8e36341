package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.table.Hasher;
import org.clientele.table.Role;
import org.clientele.table.Schema;

/// Everything that decides what a file becomes: how it is cut, what each of its columns is, in file order, and what is
/// read in the place of records that cannot be.
///
/// @param file the column that says which file a row came from, where there is to be one
/// @param format which table of a file it is that is no delimited text; of the dialect the header counts then, and the
///     encoding where the format leaves it open
public record ImportOptions(
        Dialect dialect,
        List<ColumnOption> columns,
        List<Mend> mends,
        Optional<FileColumn> file,
        Optional<Format> format) {

    /// The version of reading; another one makes other sources of the same bytes.
    private static final int VERSION = 1;

    public ImportOptions {
        columns = List.copyOf(columns);
        mends = List.copyOf(mends);
        if (columns.stream().noneMatch(ColumnOption::keep)) {
            throw new Problem("problem.source.no-column");
        }
        schema(columns, file);
    }

    public ImportOptions(Dialect dialect, List<ColumnOption> columns) {
        this(dialect, columns, Optional.empty());
    }

    public ImportOptions(Dialect dialect, List<ColumnOption> columns, Optional<Format> format) {
        this(dialect, columns, List.of(), Optional.empty(), format);
    }

    public Schema schema() {
        return schema(columns, file);
    }

    private static Schema schema(List<ColumnOption> columns, Optional<FileColumn> file) {
        var own = columns.stream().filter(ColumnOption::keep).map(ColumnOption::field);
        return new Schema(
                Stream.concat(own, file.stream().map(FileColumn::field)).toList());
    }

    public ImportOptions with(Dialect other) {
        return new ImportOptions(other, columns, mends, file, format);
    }

    /// Returns these options with the column at this place of the file changed.
    public ImportOptions with(int column, UnaryOperator<ColumnOption> change) {
        var changed = new ArrayList<>(columns);
        changed.set(column, change.apply(changed.get(column)));
        return columned(Ranks.after(columns, changed, column));
    }

    /// Returns whether other columns that are brought in play the role of this one, so that one of them is
    /// the main one.
    public boolean isShared(ColumnOption column) {
        return column.role() != Role.NONE
                && column.keep()
                && columns.stream()
                                .filter(each -> each.keep() && each.role() == column.role())
                                .count()
                        > 1;
    }

    /// Returns these options with dates that can be read two ways read as those of the same column of a known file.
    public ImportOptions ordered(List<DateOrder> open, ImportOptions known) {
        var ordered = new ArrayList<>(columns);
        for (var order : open) {
            known.told(order)
                    .ifPresent(column -> ordered.replaceAll(own -> own.name().equals(order.column())
                            ? own.typed(own.type(), order.like(column.format()).format())
                            : own));
        }
        return columned(ordered);
    }

    /// Returns those of the dates that can be read two ways of which nothing here tells the order.
    public List<DateOrder> untold(List<DateOrder> open) {
        return open.stream().filter(order -> told(order).isEmpty()).toList();
    }

    private Optional<ColumnOption> told(DateOrder order) {
        return columns.stream()
                .filter(column -> column.name().equals(order.column())
                        && column.type().isTemporal()
                        && DateOrder.isTold(column.format()))
                .findFirst();
    }

    /// Returns these options with numbers that can be read two ways read with this sign before their decimals.
    public ImportOptions signed(List<DecimalSign> open, DecimalSign.Mark mark) {
        var signed = new ArrayList<>(columns);
        for (var sign : open) {
            signed.replaceAll(
                    own -> own.name().equals(sign.column()) ? sign.by(mark).on(own) : own);
        }
        return columned(signed);
    }

    /// Returns these options with numbers that can be read two ways read as those of the same column of a known file.
    public ImportOptions signed(List<DecimalSign> open, ImportOptions known) {
        var signed = new ArrayList<>(columns);
        for (var sign : open) {
            known.like(sign)
                    .ifPresent(reading ->
                            signed.replaceAll(own -> own.name().equals(sign.column()) ? reading.on(own) : own));
        }
        return columned(signed);
    }

    /// Returns those of the numbers that can be read two ways of which nothing here tells how they are read.
    public List<DecimalSign> unsigned(List<DecimalSign> open) {
        return open.stream().filter(sign -> like(sign).isEmpty()).toList();
    }

    private Optional<DecimalSign.Reading> like(DecimalSign sign) {
        return columns.stream()
                .filter(column ->
                        column.name().equals(sign.column()) && column.type().isNumber())
                .findFirst()
                .map(sign::like);
    }

    /// Returns these options for a file that somebody says is about this: a column that is just called date, or id,
    /// means what it means there.
    public ImportOptions about(FileKind kind) {
        return columned(Roles.under(kind, columns));
    }

    public ImportOptions columned(List<ColumnOption> others) {
        return new ImportOptions(dialect, others, mends, file, format);
    }

    public ImportOptions mending(List<Mend> others) {
        return new ImportOptions(dialect, columns, others, file, format);
    }

    /// Returns these options with a column that says which file a row came from.
    public ImportOptions from(FileColumn column) {
        return new ImportOptions(dialect, columns, mends, Optional.of(column), format);
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
            frame.habits().forEach(habit -> hasher.add(habit.name()));
        }
        for (var column : columns) {
            hasher.add(column.name())
                    .add(column.type().name())
                    .add(column.role().name())
                    .add(column.format())
                    .add(column.keep() ? 1 : 0);
            column.privacy().ifPresent(said -> hasher.add(said.name()));
            if (!column.isMain()) {
                hasher.add(column.rank().name());
            }
        }
        for (var mend : mends) {
            hasher.add(mend.line()).add(mend.was()).add(mend.cells().size());
            mend.cells().forEach(hasher::add);
        }
        file.ifPresent(column -> hasher.add("file").add(column.name()).add(column.file()));
        format.ifPresent(table -> hasher.add("format").add(table.toString()));
        return hasher.hex();
    }
}
