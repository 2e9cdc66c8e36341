package org.clientele.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Hasher;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Takes rows out of a source for good, with what was said of them, and words out of what stays. The account of
/// the file says how many records went.
///
/// @param words returns a text without the words that go; what holds none is returned as it is
public record Removal(BitSet rows, UnaryOperator<String> words) {

    private static final String ERASED = "erased";

    /// What is left, and how much went beside the rows.
    ///
    /// @param cells cells of other rows that lost words
    /// @param records records that had not been read, or were mended, and went
    public record Left(Source source, int cells, int records) {}

    private record Column(Block block, int cells) {}

    /// Returns what is left of a source, under another id where it is not the same.
    public Left from(Source source, Progress progress) {
        var kept = IntStream.range(0, source.rows().rows())
                .filter(row -> !rows.get(row))
                .toArray();
        var columns = new ArrayList<Column>();
        int all = source.rows().schema().size();
        for (int i = 0; i < all; i++) {
            progress.at(i, all);
            columns.add(column(source.rows().block(i), kept));
        }
        var account = account(source.account());
        var options = options(source.options());
        int cells = columns.stream().mapToInt(Column::cells).sum();
        int records = (int) (account.counts().erased() - source.counts().erased())
                - rows.cardinality()
                + source.options().mends().size()
                - options.mends().size();
        var id = new Hasher()
                .add(ERASED)
                .add(source.id())
                .add(rows.toString())
                .add(cells)
                .add(records)
                .hex();
        var sheet = Sheet.of(
                source.rows().schema(),
                named(source.rows().ids().gather(kept), source.id(), id),
                columns.stream().map(Column::block).toList());
        var left = new Source(
                id,
                source.fileDigest(),
                words.apply(source.label()),
                source.kind(),
                options,
                sheet,
                misfits(source.misfits()),
                account);
        return new Left(left, cells, records);
    }

    /// Returns whether nothing of a source would go.
    public boolean isNothing(Source source) {
        return rows.isEmpty()
                && source.rows().blocks().stream().noneMatch(this::isTouched)
                && !isTouched(source.misfits().texts())
                && words.apply(source.label()).equals(source.label())
                && account(source.account()).equals(source.account())
                && options(source.options()).equals(source.options());
    }

    private boolean isTouched(Block block) {
        return block instanceof TextBlock text
                && text.values().stream().anyMatch(each -> !words.apply(each).equals(each));
    }

    private static RowIds named(RowIds ids, String before, String after) {
        return new RowIds(ids.parts().stream()
                .map(part -> new RowIds.Part(
                        part.origins().stream()
                                .map(origin -> origin.equals(before) ? after : origin)
                                .toList(),
                        part.origin(),
                        part.numbers()))
                .toList());
    }

    /// A dictionary may hold texts that no row has, so that it is made anew.
    private Column column(Block block, int[] kept) {
        if (!(block.gather(kept) instanceof TextBlock text)) {
            return new Column(block.gather(kept), 0);
        }
        var used = new TextBlock.Builder(kept.length).add(text).build();
        int size = used.values().size();
        var touched = new BitSet(size);
        IntStream.range(0, size)
                .filter(place -> !words.apply(used.values().get(place))
                        .equals(used.values().get(place)))
                .forEach(touched::set);
        if (touched.isEmpty()) {
            return new Column(used, 0);
        }
        int cells = (int) IntStream.of(used.codes())
                .filter(code -> code >= 0 && touched.get(code))
                .count();
        return new Column(used.map(words), cells);
    }

    private Misfits misfits(Misfits before) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < before.size(); i++) {
            if (!rows.get(before.rows()[i])) {
                places.add(i);
            }
        }
        var moved = places.stream()
                .mapToInt(i -> before.rows()[i] - rows.get(0, before.rows()[i]).cardinality())
                .toArray();
        return new Misfits(
                moved,
                places.stream().mapToInt(i -> before.columns()[i]).toArray(),
                TextBlock.of(places.stream()
                        .map(i -> words.apply(before.texts().text(i)))
                        .toList()));
    }

    private Account account(Account before) {
        var stay =
                before.rejected().stream().filter(each -> isFree(each.text())).toList();
        int gone = before.rejected().size() - stay.size();
        return new Account(before.counts().without(rows.cardinality(), gone), before.spans(), stay);
    }

    private ImportOptions options(ImportOptions before) {
        List<Mend> stay = before.mends().stream()
                .filter(mend -> isFree(mend.was()) && mend.cells().stream().allMatch(this::isFree))
                .toList();
        return stay.size() == before.mends().size() ? before : before.mending(stay);
    }

    private boolean isFree(String text) {
        return words.apply(text).equals(text);
    }
}
