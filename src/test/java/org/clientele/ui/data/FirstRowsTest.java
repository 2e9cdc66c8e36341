package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javafx.scene.control.Labeled;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A large table whose columns take long to be fetched.
@ExtendWith(FxTest.class)
class FirstRowsTest {

    private static final int ROWS = 300_000;
    private static final long[] NUMBERS = LongStream.range(0, ROWS).toArray();

    private static Sheet slow(CountDownLatch fetched) {
        Supplier<Block> all = () -> {
            try {
                fetched.await();
                return new IntegerBlock(NUMBERS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        Supplier<Optional<Block>> first = () -> Optional.of(new IntegerBlock(Arrays.copyOf(NUMBERS, 1000)));
        var schema = Schema.of(Field.of("n", Type.INTEGER));
        return Sheet.lazy(schema, ROWS, () -> RowIds.of("x", ROWS), List.of(all), List.of(first));
    }

    private static boolean isInSight(DataBench data, String text) {
        return data.bench.root().lookupAll(".grid-cell").stream()
                .anyMatch(cell -> ((Labeled) cell).getText().equals(text));
    }

    @Test
    void theFirstRowsAreThereBeforeTheRest() {
        var fetched = new CountDownLatch(1);
        try (var data = new DataBench().open(new TestProject().with("orders", "Orders", slow(fetched)))) {
            doFx(() -> data.viewing.open(Optional.of("orders")));
            data.frame();
            await("rows are shown", () -> data.viewing.shown().isPresent());
            assertFalse(data.viewing.shown().orElseThrow().isRead());
            await("the first row", () -> isInSight(data, "0"));
            data.at(ROWS - 1, "n");
            await("the last is to come", () -> isInSight(data, "…"));

            fetched.countDown();

            await("the last row", () -> isInSight(data, "299,999"));
            assertTrue(data.viewing.shown().orElseThrow().isRead());
            data.ready();
            assertEquals(List.of(), data.bench.faults());
        } finally {
            fetched.countDown();
        }
    }
}
