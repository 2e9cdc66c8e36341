package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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

/// A table of 500 columns.
@ExtendWith(FxTest.class)
class WideTest {

    private static final int COLUMNS = 500;
    private static final int MOST = 60;

    private static Sheet wide() {
        var fields = IntStream.range(0, COLUMNS)
                .mapToObj(i -> Field.of("c" + i, Type.INTEGER))
                .toList();
        var blocks = IntStream.range(0, COLUMNS)
                .<Block>mapToObj(i -> new IntegerBlock(new long[] {i, 2L * i}))
                .toList();
        return Sheet.of(new Schema(fields), RowIds.of("wide", 2), blocks);
    }

    private static boolean isShown(DataBench data, String text) {
        return data.bench.root().lookupAll(".grid-cell").stream()
                .map(GridCell.class::cast)
                .filter(c -> c.isVisible() && c.getIndex() == 1 && text.equals(c.getText()))
                .map(c -> c.sceneToLocal(
                        data.bench.root().localToScene(data.bench.root().getBoundsInLocal())))
                .anyMatch(room -> room.getMinX() <= 0 && room.getMaxX() > 0);
    }

    @Test
    void theKeyboardGoesToTheLastColumnAndBackAndFewAreThereAtATime() {
        try (var data = new DataBench().open(new TestProject().with("orders", "Orders", wide()))) {
            doFx(() -> data.viewing.open(Optional.of("orders")));
            data.frame().ready();
            TableView<?> table = onFx(() -> data.bench.find("#table"));
            assertTrue(onFx(() -> table.getColumns().size()) < MOST);
            data.at(1, "c0");

            data.bench.robot.type(KeyCode.END);

            await("the last", () -> isShown(data, "998"));
            assertEquals(
                    499, onFx(() -> data.viewing.marksProperty().get().cursor().column()));
            assertTrue(onFx(() -> table.getColumns().size()) < MOST);

            data.bench.robot.type(KeyCode.LEFT);
            await("the one before", () -> isShown(data, "996"));
            data.bench.robot.type(KeyCode.HOME);

            await("the first", () -> isShown(data, "2"));
            assertEquals(List.of(), data.bench.faults());
        }
    }
}
