package org.clientele.project.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Privacy;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;

/// Sheets as columns by address; a sheet read back fetches each column when it is first asked for.
public final class Sheets {

    private static final SheetForm.Column HIDDEN = new SheetForm.Column("", "");

    /// What is done with columns that who is in cannot read.
    private enum Unreadable {
        REFUSED,
        LEFT_OUT
    }

    private final Chunks chunks;
    private final Unreadable unreadable;

    /// Stores whole sheets or none.
    public Sheets(Chunks chunks) {
        this(chunks, Unreadable.REFUSED);
    }

    private Sheets(Chunks chunks, Unreadable unreadable) {
        this.chunks = chunks;
        this.unreadable = unreadable;
    }

    /// Stores of sheets what who is in can read.
    public static Sheets seen(Chunks chunks) {
        return new Sheets(chunks, Unreadable.LEFT_OUT);
    }

    /// Stores what of a sheet is not there yet.
    public SheetForm put(Sheet sheet, Progress progress) {
        var columns = new ArrayList<SheetForm.Column>();
        var selections = new IdentityHashMap<int[], String>();
        int all = sheet.schema().size() + 1;
        for (int i = 0; i < sheet.schema().size(); i++) {
            columns.add(seen(sheet, i, selections, progress.part((double) i / all, (i + 1.0) / all)));
        }
        var ids = new ArrayList<SheetForm.IdPart>();
        for (var part : sheet.ids().parts()) {
            ids.add(new SheetForm.IdPart(
                    part.origins(), put(new DateBlock(part.origin())), put(new IntegerBlock(part.numbers()))));
        }
        progress.at(1, 1);
        return new SheetForm(sheet.schema(), sheet.rows(), ids, columns);
    }

    private SheetForm.Column seen(Sheet sheet, int i, Map<int[], String> selections, Progress progress) {
        try {
            return column(sheet, i, selections, progress);
        } catch (Problem problem) {
            if (unreadable == Unreadable.LEFT_OUT && problem.key().equals(Privacy.NO_KEY)) {
                return HIDDEN;
            }
            throw problem;
        }
    }

    /// A selection of a column that is stored already is stored as the rows it selects.
    private SheetForm.Column column(Sheet sheet, int i, Map<int[], String> selections, Progress progress) {
        var privacy = sheet.schema().fields().get(i).privacy();
        if (sheet.selection(i).isPresent()) {
            var base = chunks.find(sheet.base(i), privacy);
            if (base.isPresent()) {
                var rows = sheet.selection(i).get();
                return new SheetForm.Column(base.get(), selections.computeIfAbsent(rows, r -> put(new DateBlock(r))));
            }
        }
        return new SheetForm.Column(chunks.put(sheet.block(i), privacy, progress), "");
    }

    private String put(Block block) {
        return chunks.put(block, Privacy.OPEN, Progress.NONE);
    }

    /// Returns a sheet of which nothing is read yet.
    ///
    /// @throws Problem if it cannot be there as it is described; when it is read, also if a column is not
    ///     as described
    public Sheet get(SheetForm form) {
        if (!isPossible(form)) {
            throw chunks.damaged();
        }
        var blocks = form.columns().stream()
                .<Supplier<Block>>map(column -> () -> block(column, form.rows()))
                .toList();
        var first = form.columns().stream()
                .<Supplier<Optional<Block>>>map(column -> () -> first(column))
                .toList();
        return Sheet.lazy(form.schema(), form.rows(), () -> ids(form.ids()), blocks, first);
    }

    private boolean isPossible(SheetForm form) {
        return form.columns().size() == form.schema().size()
                && !form.ids().isEmpty()
                && form.ids().stream()
                        .allMatch(part -> chunks.rows(part.numbers()).orElse(form.rows()) == form.rows());
    }

    private Optional<Block> first(SheetForm.Column column) {
        if (column.equals(HIDDEN)) {
            throw new Problem(Privacy.NO_KEY);
        }
        return column.rows().isEmpty() ? Optional.of(chunks.first(column.address())) : Optional.empty();
    }

    private Block block(SheetForm.Column column, int rows) {
        if (column.equals(HIDDEN)) {
            throw new Problem(Privacy.NO_KEY);
        }
        var base = chunks.get(column.address());
        var block = column.rows().isEmpty() ? base : selected(base, chunks.get(column.rows(), DateBlock.class));
        if (block.size() != rows) {
            throw chunks.damaged();
        }
        return block;
    }

    private Block selected(Block base, DateBlock rows) {
        if (Arrays.stream(rows.values()).anyMatch(row -> row >= base.size())) {
            throw chunks.damaged();
        }
        return base.gather(rows.values());
    }

    private RowIds ids(List<SheetForm.IdPart> parts) {
        return new RowIds(parts.stream()
                .map(part -> new RowIds.Part(
                        part.origins(),
                        chunks.get(part.origin(), DateBlock.class).values(),
                        chunks.get(part.numbers(), IntegerBlock.class).values()))
                .toList());
    }
}
