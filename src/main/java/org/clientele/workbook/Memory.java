package org.clientele.workbook;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;

/// Results in memory up to a bound; those not asked for the longest go first.
public final class Memory implements Results {

    private record Weighed(Result result, long bytes) {}

    private final LinkedHashMap<Key, Weighed> held = new LinkedHashMap<>(64, 0.75f, true);
    private final long bound;
    private long bytes;

    /// @param bound how many bytes of results to hold; the newest is held even if it alone is larger
    public Memory(long bound) {
        this.bound = bound;
    }

    /// Bounded by 40 % of the heap.
    public Memory() {
        this(Runtime.getRuntime().maxMemory() / 10 * 4);
    }

    @Override
    public synchronized Optional<Result> find(Key key) {
        return Optional.ofNullable(held.get(key)).map(Weighed::result);
    }

    @Override
    public synchronized void keep(Key key, Result result) {
        var added = new Weighed(result, weigh(result));
        var replaced = held.put(key, added);
        bytes += added.bytes - (replaced == null ? 0 : replaced.bytes);
        var oldest = held.entrySet().iterator();
        while (bytes > bound && held.size() > 1) {
            bytes -= oldest.next().getValue().bytes;
            oldest.remove();
        }
    }

    private static long weigh(Result result) {
        return result instanceof Sheet sheet
                ? 8L * sheet.rows() * (sheet.schema().size() + 2)
                : 4096;
    }
}
