package org.clientele.source;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Hands batches of records to the columns of a table, on all processors and while the next batch is being filled.
/// Each column takes all batches in their order, so that what it holds at the end depends on the records alone.
final class Belt implements AutoCloseable {

    private static final int HELPERS = Runtime.getRuntime().availableProcessors() - 1;

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
    private final AtomicInteger next = new AtomicInteger();
    private Batch filling;
    private Batch going;
    private CompletableFuture<Void> helped = CompletableFuture.completedFuture(null);

    /// @param places which cell of a record each column takes
    Belt(List<? extends Column> columns, int[] places) {
        this.columns = columns;
        this.places = places;
        isWhole = IntStream.range(0, places.length).allMatch(i -> places[i] == i);
        filling = new Batch(Math.max(1, places.length));
        going = new Batch(Math.max(1, places.length));
        next.set(columns.size());
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

    /// Waits until the columns have taken the batch before.
    void settle() {
        work();
        try {
            helped.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    /// Hands on the batch that has been filled; the one before must have [settled][#settle].
    void turn() {
        var full = filling;
        filling = going;
        going = full;
        filling.clear();
        next.set(0);
        var each = new CompletableFuture<?>[HELPERS];
        for (int i = 0; i < HELPERS; i++) {
            each[i] = CompletableFuture.runAsync(this::work, helpers);
        }
        helped = CompletableFuture.allOf(each);
    }

    /// Hands on what is left and waits for it.
    void finish() {
        settle();
        var last = filling;
        filling = going;
        going = last;
        next.set(0);
        work();
    }

    private void work() {
        for (int place = next.getAndIncrement(); place < columns.size(); place = next.getAndIncrement()) {
            columns.get(place).take(going, place);
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
        helpers.shutdownNow();
    }
}
