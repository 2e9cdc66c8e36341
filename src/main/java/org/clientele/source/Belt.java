package org.clientele.source;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Hands batches of records to the columns of a table, on all processors and while the next batches are being filled.
/// Each column takes all batches in their order, so that what it holds at the end depends on the records alone. No
/// column waits for another: the one that takes long is some batches behind for a while.
final class Belt implements AutoCloseable {

    private static final int HELPERS = Runtime.getRuntime().availableProcessors() - 1;

    private static final int NEVER = -1;

    /// So many batches are on the way at most.
    private static final int AHEAD = 8;

    /// Of thousands of columns several are taken together.
    private static final int LANES = 64;

    /// Who takes the cells of one column.
    @FunctionalInterface
    interface Column {

        void take(Batch batch, int place);
    }

    private final List<? extends Column> columns;
    private final int[] places;
    private final boolean isWhole; // all cells, in their order, as far as they go
    private final ExecutorService helpers = Executors.newFixedThreadPool(
            Math.max(1, HELPERS),
            Thread.ofPlatform().daemon().name("import-", 0).factory());
    private final int step;
    private final Lanes lanes;
    private final Batch[] batches = new Batch[AHEAD];
    private Batch filling;
    private CompletableFuture<Void> helped = CompletableFuture.completedFuture(null);
    private boolean isHelped;

    /// @param places which cell of a record each column takes
    Belt(List<? extends Column> columns, int[] places) {
        this.columns = columns;
        this.places = places;
        isWhole = IntStream.range(0, places.length).allMatch(i -> places[i] == i);
        step = Math.clamp(columns.size(), 1, LANES);
        lanes = new Lanes(step);
        filling = new Batch(Math.max(1, places.length));
        batches[0] = filling;
    }

    /// Takes over the record that the cutter stands at, and those after it about which there is no doubt; returns
    /// whether the batch is full: [#turn] is next.
    boolean add(Cutter cutter, Records records, RecordNumbers numbers) {
        numbers.add(records.number());
        filling.add(cutter, places);
        int many = isWhole && !filling.isFull() ? records.many(filling) : 0;
        numbers.add(records.number() - many + 1, many);
        return filling.isFull();
    }

    /// Waits until the columns have taken all batches that were handed on.
    void settle() {
        work(0);
    }

    /// Hands on the batch that has been filled, and has another to be filled.
    void turn() {
        int next = lanes.add();
        help();
        work(AHEAD - 1);
        if (next < AHEAD) {
            batches[next] = new Batch(Math.max(1, places.length));
        }
        filling = batches[next % AHEAD];
        filling.clear();
    }

    /// Hands on what is left and waits for it.
    void finish() {
        lanes.add();
        settle();
    }

    private void help() {
        if (!isHelped) {
            isHelped = true;
            helped = CompletableFuture.allOf(IntStream.range(0, HELPERS)
                    .mapToObj(_ -> CompletableFuture.runAsync(this::stand, helpers))
                    .toArray(CompletableFuture<?>[]::new));
        }
    }

    /// Takes batches as long as there are any to come.
    private void stand() {
        boolean isWell = false;
        try {
            for (int lane = lanes.next(NEVER); lane != Lanes.NONE; lane = lanes.next(NEVER)) {
                while (take(lane, true)) {}
            }
            isWell = true;
        } finally {
            if (!isWell) {
                lanes.end();
            }
        }
    }

    /// Takes batches until no more than these are open.
    private void work(int open) {
        for (int lane = lanes.next(open); lane != Lanes.NONE; lane = lanes.next(open)) {
            take(lane, false);
        }
        if (!lanes.isDown(open)) {
            join();
        }
    }

    private boolean take(int lane, boolean goesOn) {
        var batch = batches[lanes.piece(lane) % AHEAD];
        for (int place = lane; place < columns.size(); place += step) {
            columns.get(place).take(batch, place);
        }
        return lanes.done(lane, goesOn);
    }

    /// Throws what went wrong beside.
    private void join() {
        try {
            helped.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    static RuntimeException unwrapped(CompletionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : e;
    }

    @Override
    public void close() {
        lanes.end();
        helpers.shutdownNow();
    }
}
