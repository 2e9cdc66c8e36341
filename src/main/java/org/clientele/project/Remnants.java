package org.clientele.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.project.Rescue.Lost;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.Gaps;
import org.clientele.project.store.Leftovers.Piece;
import org.clientele.project.store.SheetForm;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// What is left of the tables of a salvaged project.
record Remnants(Chunks chunks, SourceKind sources, Kinds kinds) {

    private static final String SOURCE = "source";

    /// What is left of a table: its cells, missing where they are lost.
    record Rows(String label, Sheet sheet) {}

    /// What became of one thing that was put away: what of it is lost, and what is left where that is a table.
    record Found(boolean isTable, Optional<Rows> rows, List<Lost> lost) {}

    Found of(Piece piece) {
        if (piece.entry().kind().equals(SOURCE)) {
            return source(piece);
        }
        var form = piece.entry().form();
        if (form.startsWith(HiddenTexts.ELSEWHERE) && !isWhole(form.substring(HiddenTexts.ELSEWHERE.length()))) {
            return new Found(
                    false,
                    Optional.empty(),
                    List.of(Lost.whole(piece.id(), piece.entry().kind())));
        }
        try {
            kinds.called(piece.entry().kind())
                    .orElseThrow(() -> missing(piece))
                    .read(piece.id(), piece.entry().form());
            return new Found(false, Optional.empty(), List.of());
        } catch (Problem problem) {
            return new Found(
                    false,
                    Optional.empty(),
                    List.of(Lost.whole(piece.id(), piece.entry().kind())));
        }
    }

    private static Problem missing(Piece piece) {
        return new Problem("problem.deposit.missing", piece.id());
    }

    private Found source(Piece piece) {
        var parts = sources.parts(piece.entry().form());
        var form = parts.rows();
        var lost = new ArrayList<Lost>();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < form.columns().size(); i++) {
            var field = form.schema().fields().get(i);
            var gaps = column(form.columns().get(i), form.rows()).orElseGet(() -> none(field.type(), form.rows()));
            blocks.add(gaps.block());
            ranges(gaps.lost())
                    .map(range -> new Lost(piece.id(), parts.label(), field.name(), range[0] + 1L, range[1]))
                    .forEach(lost::add);
        }
        if (lost.isEmpty() && !isRestWhole(parts)) {
            lost.add(Lost.whole(piece.id(), parts.label()));
        }
        var sheet = Sheet.of(form.schema(), RowIds.of(piece.id(), form.rows()), blocks);
        return new Found(true, lost.isEmpty() ? Optional.empty() : Optional.of(new Rows(parts.label(), sheet)), lost);
    }

    /// What of a column is seen through a selection is there only where all of the selection is.
    private Optional<Gaps> column(SheetForm.Column column, int rows) {
        var base = chunks.left(column.address());
        if (column.rows().isEmpty()) {
            return base.filter(gaps -> gaps.block().size() == rows);
        }
        var seen = chunks.left(column.rows()).filter(gaps -> gaps.lost().isEmpty());
        return base.flatMap(gaps -> seen.map(selection -> selected(gaps, ((DateBlock) selection.block()).values())));
    }

    private static Gaps selected(Gaps gaps, int[] rows) {
        var lost = new BitSet();
        IntStream.range(0, rows.length).filter(i -> gaps.lost().get(rows[i])).forEach(lost::set);
        return new Gaps(gaps.block().gather(rows), lost);
    }

    private boolean isRestWhole(SourceKind.Parts parts) {
        var ids = parts.rows().ids().stream().flatMap(part -> Stream.of(part.origin(), part.numbers()));
        return Stream.concat(parts.rest().stream(), ids).allMatch(address -> chunks.left(address)
                .filter(gaps -> gaps.lost().isEmpty())
                .isPresent());
    }

    private boolean isWhole(String address) {
        return chunks.left(address).filter(gaps -> gaps.lost().isEmpty()).isPresent();
    }

    private static Gaps none(Type type, int rows) {
        var lost = new BitSet();
        lost.set(0, rows);
        return new Gaps(Gaps.missing(type, rows), lost);
    }

    /// Returns the first row of each stretch, and the one after its last.
    private static Stream<int[]> ranges(BitSet rows) {
        var ranges = new ArrayList<int[]>();
        for (int from = rows.nextSetBit(0); from >= 0; from = rows.nextSetBit(ranges.getLast()[1])) {
            ranges.add(new int[] {from, rows.nextClearBit(from)});
        }
        return ranges.stream();
    }

    /// Returns the columns of a table whose names are lost: those of its length, which is that of the longest.
    Optional<Rows> nameless(List<String> addresses) {
        var columns = addresses.stream()
                .flatMap(address -> chunks.left(address).stream())
                .toList();
        int rows = columns.stream().mapToInt(gaps -> gaps.block().size()).max().orElse(0);
        var schema = Schema.of();
        var blocks = new ArrayList<Block>();
        for (var gaps : columns) {
            if (gaps.block().size() == rows && rows > 0) {
                blocks.add(gaps.block());
                schema = schema.with(
                        Field.of("column " + blocks.size(), gaps.block().type(), Role.NONE));
            }
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rows("", Sheet.of(schema, RowIds.of("salvaged", rows), blocks)));
    }

    /// Returns a list of what is missing as a table.
    static Sheet sheet(List<Lost> lost) {
        var schema = Schema.of(Field.of("table", Type.TEXT, Role.NONE))
                .with(Field.of("column", Type.TEXT, Role.NONE))
                .with(Field.of("first row", Type.INTEGER, Role.NONE))
                .with(Field.of("last row", Type.INTEGER, Role.NONE));
        return Sheet.of(
                schema,
                RowIds.of("missing", lost.size()),
                List.of(
                        TextBlock.of(lost.stream().map(Lost::table).toArray(String[]::new)),
                        TextBlock.of(lost.stream().map(Lost::column).toArray(String[]::new)),
                        new IntegerBlock(lost.stream().mapToLong(Lost::first).toArray()),
                        new IntegerBlock(lost.stream().mapToLong(Lost::last).toArray())));
    }
}
