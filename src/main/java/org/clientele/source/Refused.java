package org.clientele.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The records that cannot be brought in as they are, and the mends that stand in their place.
final class Refused {

    /// How much of a refused record is kept, and of all together; beyond that only the start of each.
    private static final int CAPPED = 20_000;

    private static final int ALL = 8 << 20;
    private static final int START = 200;
    private static final Set<String> CUT = Set.of("rejected.too-long", "rejected.too-wide", "rejected.long-cell");

    private final Map<Long, Mend> mends = new HashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private long characters;
    private long count;

    Refused(List<Mend> mends) {
        mends.forEach(mend -> this.mends.put(mend.line(), mend));
    }

    /// What becomes of a record that cannot be brought in as it is.
    enum Fate {
        REJECTED,
        MENDED,
        LEFT_OUT
    }

    /// Returns whether nobody wants any record otherwise than it is.
    boolean isPlain() {
        return mends.isEmpty();
    }

    /// Decides on the record that the cutter has read; a mended one stands in its place.
    Fate refuse(Cutter cutter, Reason reason, int width) {
        if (count >= Source.LISTED && mends.isEmpty()) {
            count++;
            return Fate.REJECTED;
        }
        var record = new Rejected(cutter.line(), reason, written(cutter, reason));
        var mend = mends.get(record.line());
        if (mend != null && mend.isOf(record) && mend.cells().isEmpty()) {
            return Fate.LEFT_OUT;
        }
        if (mend != null && mend.isOf(record) && mend.cells().size() == width) {
            replace(cutter, mend.cells());
            return Fate.MENDED;
        }
        if (count++ < Source.LISTED) {
            characters += record.text().length();
            rejected.add(record);
        }
        return Fate.REJECTED;
    }

    /// Returns what becomes of a record that could be brought in as it is, where somebody wants it otherwise.
    Optional<Fate> instead(Cutter cutter, int width) {
        var mend = mends.isEmpty() ? null : mends.get(cutter.line());
        if (mend == null || !mend.was().equals(joined(cutter))) {
            return Optional.empty();
        }
        if (mend.cells().size() == width) {
            replace(cutter, mend.cells());
            return Optional.of(Fate.MENDED);
        }
        return mend.cells().isEmpty() ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }

    /// Returns the cells of a record as one text.
    static String joined(Cutter cutter) {
        var text = new StringBuilder();
        for (int i = 0; i < cutter.cells() && text.length() <= CAPPED; i++) {
            text.append(i == 0 ? "" : " | ").append(cutter.text(i));
        }
        return text.length() > CAPPED ? text.substring(0, CAPPED) + "…" : text.toString();
    }

    /// Returns the whole record, or its start where that is too much.
    private String written(Cutter cutter, Reason reason) {
        boolean isStart = characters > ALL || CUT.contains(reason.key());
        var text = cutter.written(isStart ? START : CAPPED);
        return text.length() > CAPPED ? text.substring(0, START) + "…" : text;
    }

    private static void replace(Cutter cutter, List<String> cells) {
        var bytes = new ByteArrayOutputStream();
        var starts = new int[cells.size()];
        var ends = new int[cells.size()];
        for (int i = 0; i < ends.length; i++) {
            starts[i] = bytes.size();
            bytes.writeBytes(cells.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        cutter.replace(bytes.toByteArray(), starts, ends);
    }

    long count() {
        return count;
    }

    List<Rejected> rejected() {
        return rejected;
    }
}
