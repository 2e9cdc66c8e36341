package org.clientele.project.store;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Privacy;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;

/// Sheets as columns by address; a sheet read back fetches each column when it is first asked for.
public final class Sheets {

    private final Chunks chunks;

    public Sheets(Chunks chunks) {
        this.chunks = chunks;
    }

    /// Stores what of a sheet is not there yet.
    public SheetForm put(Sheet sheet, Progress progress) {
        var columns = new ArrayList<SheetForm.Column>();
        var selections = new IdentityHashMap<int[], String>();
        int all = sheet.schema().size() + 1;
        for (int i = 0; i < sheet.schema().size(); i++) {
            columns.add(column(sheet, i, selections, progress.part((double) i / all, (i + 1.0) / all)));
        }
        var ids = new ArrayList<SheetForm.IdPart>();
        for (var part : sheet.ids().parts()) {
            ids.add(new SheetForm.IdPart(
                    part.origins(), put(new DateBlock(part.origin())), put(new IntegerBlock(part.numbers()))));
        }
        progress.at(1, 1);
        return new SheetForm(sheet.schema(), sheet.rows(), ids, columns);
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

    public Sheet get(SheetForm form) {
        var blocks = form.columns().stream()
                .<Supplier<Block>>map(column -> () -> block(column))
                .toList();
        return Sheet.lazy(form.schema(), form.rows(), () -> ids(form.ids()), blocks);
    }

    private Block block(SheetForm.Column column) {
        var base = chunks.get(column.address());
        return column.rows().isEmpty() ? base : base.gather(((DateBlock) chunks.get(column.rows())).values());
    }

    private RowIds ids(List<SheetForm.IdPart> parts) {
        return new RowIds(parts.stream()
                .map(part -> new RowIds.Part(
                        part.origins(),
                        ((DateBlock) chunks.get(part.origin())).values(),
                        ((IntegerBlock) chunks.get(part.numbers())).values()))
                .toList());
    }
}
