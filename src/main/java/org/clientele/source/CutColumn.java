package org.clientele.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;
import org.clientele.table.TextIndex;
import org.clientele.table.Texts;
import org.clientele.table.Type;

/// The cells of one column as they were cut: each distinct text once, and for each row which one it is. What the
/// texts may mean is found out once for each of them.
final class CutColumn implements Belt.Column {

    private static final int OVERHEAD = 24;

    /// After so many rows it is seen whether texts repeat.
    private static final int SEEN = 1 << 15;

    private static final int PROBED = 100;

    private final TypeCounter counter = new TypeCounter();
    private final List<byte[]> parts = new ArrayList<>();
    private Optional<TextIndex> texts = Optional.of(new TextIndex());
    private Optional<Tape> tape = Optional.empty();
    private int[] filled = new int[0];
    private long held;
    private int rows;

    @Override
    public void take(Batch batch, int place) {
        if (counter.isLooking()) {
            look(batch, place);
        }
        if (texts.isPresent()) {
            keep(batch, place, texts.get());
        } else {
            count(batch, place);
            tape.ifPresent(t -> record(batch, place, t));
        }
        boolean first = rows < SEEN;
        rows = Math.addExact(rows, batch.rows());
        if (first && rows >= SEEN) {
            choose();
        }
    }

    private void look(Batch batch, int place) {
        for (int row = 0; row < batch.rows() && counter.isLooking(); row++) {
            counter.look(batch.bytes(), batch.from(place, row), batch.to(place, row));
        }
    }

    private void keep(Batch batch, int place, TextIndex kept) {
        int size = batch.rows();
        filled = filled.length < size ? new int[size] : filled;
        batch.places(kept, place, filled);
        var part = Places.packed(filled, size, kept.size());
        parts.add(part);
        held += part.length + OVERHEAD;
    }

    private void count(Batch batch, int place) {
        for (int row = 0; row < batch.rows(); row++) {
            counter.count(batch.bytes(), batch.from(place, row), batch.to(place, row), 1);
        }
    }

    private static void record(Batch batch, int place, Tape tape) {
        for (int row = 0; row < batch.rows(); row++) {
            tape.add(batch.bytes(), batch.from(place, row), batch.to(place, row));
        }
    }

    /// Numbers and dates that hardly repeat are sooner read twice than looked up.
    private void choose() {
        texts.filter(kept -> kept.size() > rows / 4 && isTyped(kept.texts())).ifPresent(index -> {
            var kept = index.texts();
            count();
            var recorded = new Tape();
            for (int place : Places.unpacked(parts, rows)) {
                recorded.add(kept.bytes(place), kept.begin(place), kept.end(place));
            }
            drop();
            tape = Optional.of(recorded);
        });
    }

    private static boolean isTyped(Texts kept) {
        var some = new TypeCounter();
        for (int place = 0; place < PROBED; place++) {
            some.count(kept.bytes(place), kept.begin(place), kept.end(place), 1);
        }
        return Math.max(some.anyDate, some.numbers[0]) > 0.9 * PROBED;
    }

    /// Counts what the cells kept may be; to be called once, when no more are to come or to be kept.
    void count() {
        texts.ifPresent(index -> {
            var kept = index.texts();
            var many = Places.counts(parts, kept.size());
            for (int place = 0; place < many.length; place++) {
                Crew.pause(place);
                counter.count(kept.bytes(place), kept.begin(place), kept.end(place), many[place]);
            }
        });
    }

    /// Counts what was kept and lets go of it; what is to come is counted cell by cell.
    void release() {
        count();
        drop();
    }

    private void drop() {
        texts = Optional.empty();
        tape = Optional.empty();
        parts.clear();
        held = 0;
    }

    TypeCounter counter() {
        return counter;
    }

    /// Returns how much memory the cells take.
    long bytes() {
        return held
                + texts.map(TextIndex::bytes).orElse(0L)
                + tape.map(Tape::bytes).orElse(0L);
    }

    /// Returns how much memory the cells will take as values of a type.
    long bytes(ColumnOption option) {
        long each = ColumnReader.of(option).bytesPerRow();
        long distinct = texts.map(TextIndex::size).orElse(rows);
        return each * rows + (option.type() == Type.TEXT ? 0 : each) * distinct;
    }

    /// What came of a column.
    record Values(Block block, MisfitList misfits) {}

    /// Returns the cells as values of a type and lets go of them.
    Values values(ColumnOption option) {
        if (tape.isPresent()) {
            return read(tape.get(), option);
        }
        var kept = texts.orElseThrow().release();
        var places = Places.unpacked(parts, rows);
        drop();
        return option.type() == Type.TEXT && option.format().isEmpty()
                ? new Values(text(kept, places), new MisfitList())
                : typed(kept, places, option);
    }

    private Values read(Tape kept, ColumnOption option) {
        drop();
        var reader = ColumnReader.of(option);
        reader.reserve(rows);
        kept.each(reader::add);
        return new Values(reader.build(), reader.misfits());
    }

    private static Values typed(Texts kept, int[] places, ColumnOption option) {
        var reader = ColumnReader.of(option);
        reader.reserve(kept.size());
        for (int place = 0; place < kept.size(); place++) {
            Crew.pause(place);
            reader.add(kept.bytes(place), kept.begin(place), kept.end(place));
        }
        var misfits = reader.misfits().spread(places, kept.size());
        return new Values(reader.build().gather(places), misfits);
    }

    /// A text of white space only is missing.
    private static Block text(Texts kept, int[] places) {
        int blank = blank(kept, 0);
        if (blank == kept.size()) {
            return new TextBlock(places, kept);
        }
        var present = new int[kept.size()];
        var codes = new int[kept.size()];
        int size = 0;
        for (int place = 0; place < codes.length; place++) {
            boolean isBlank = place == blank;
            blank = isBlank ? blank(kept, place + 1) : blank;
            codes[place] = isBlank ? -1 : size;
            if (!isBlank) {
                present[size++] = place;
            }
        }
        for (int row = 0; row < places.length; row++) {
            places[row] = codes[places[row]];
        }
        return new TextBlock(places, kept.pick(Arrays.copyOf(present, size)));
    }

    /// Returns the first text from there on that is white space only; the number of texts where there is none.
    private static int blank(Texts kept, int from) {
        int place = from;
        while (place < kept.size() && !isBlank(kept, place)) {
            place++;
        }
        return place;
    }

    private static boolean isBlank(Texts kept, int place) {
        int end = kept.end(place);
        return Cells.begin(kept.bytes(place), kept.begin(place), end) == end;
    }
}
