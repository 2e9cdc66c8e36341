package org.clientele.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;

/// Results in memory up to a bound. The cheapest to rebuild per byte go first, of equal ones those not asked for the
/// longest; what is not asked for while others go gets cheaper with each of them, so that nothing is held for ever
/// (GreedyDual-Size, Cao and Irani 1997).
public final class Memory implements Results {

    /// @param worth what it costs to rebuild a byte of it, above what the last one that went was worth
    private record Weighed(Result result, long bytes, double cost, double worth) {

        Weighed above(double gone) {
            return new Weighed(result, bytes, cost, gone + cost);
        }
    }

    private static final long LEAST = 4096;

    private final LinkedHashMap<Key, Weighed> held = new LinkedHashMap<>(64, 0.75f, true);
    private final long bound;
    private long bytes;
    private double gone;

    /// @param bound how many bytes of results to hold; the newest is held even if it alone is larger
    public Memory(long bound) {
        this.bound = bound;
    }

    /// Bounded by 40 % of the heap.
    public Memory() {
        this(share(Runtime.getRuntime().maxMemory()));
    }

    static long share(long heap) {
        return heap / 10 * 4;
    }

    @Override
    public synchronized Optional<Result> find(Key key) {
        return Optional.ofNullable(held.computeIfPresent(key, (_, found) -> found.above(gone)))
                .map(Weighed::result);
    }

    @Override
    public synchronized void keep(Key key, Result result, long nanos) {
        long weight = weigh(result);
        double cost = (double) nanos / weight;
        var replaced = held.remove(key);
        bytes += weight - (replaced == null ? 0 : replaced.bytes);
        while (bytes > bound && !held.isEmpty()) {
            bytes -= held.remove(cheapest()).bytes;
        }
        held.put(key, new Weighed(result, weight, cost, gone + cost));
    }

    /// The entries come in the order in which they were asked for last.
    private Key cheapest() {
        var cheapest = held.firstEntry();
        for (Map.Entry<Key, Weighed> entry : held.entrySet()) {
            if (entry.getValue().worth < cheapest.getValue().worth) {
                cheapest = entry;
            }
        }
        gone = cheapest.getValue().worth;
        return cheapest.getKey();
    }

    private static long weigh(Result result) {
        return result instanceof Sheet sheet
                ? Math.max(LEAST, 8L * sheet.rows() * (sheet.schema().size() + 2))
                : LEAST;
    }
}
