package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.clientele.recipe.Recipe;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What could not be read of the files of a table is in sight where the table is.
@ExtendWith(FxTest.class)
class LostTest {

    @TempDir
    private Path folder;

    private final DataBench data = new DataBench();

    @AfterEach
    void close() {
        data.close();
    }

    private void show(String text) throws IOException {
        var file = Files.writeString(folder.resolve("orders.csv"), text);
        var source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
        var project = new TestProject();
        project.keep(source, Progress.NONE);
        data.open(project.with(Node.of("file", "orders.csv", Sources.of(source.id())))
                .with(Node.of("orders", "Orders", Recipe.EMPTY, "file")));
        doFx(() -> data.viewing.open(Optional.of("orders")));
        data.frame().ready();
    }

    private static String rows(String last) {
        var text = new StringBuilder("order_id,customer_id,quantity\n");
        for (int i = 0; i < 60; i++) {
            text.append("A%1$d,C%1$d,%1$d\n".formatted(i));
        }
        return text + last;
    }

    @Test
    void rowsThatWereNotReadAreCountedAndAClickShowsTheirFileAgain() throws IOException {
        show(rows("A60,C60,a dozen\nA61,C61,2,too much\nA62,C62,3\n"));
        Button again = data.bench.find("#again");
        await("counted", again::isVisible);

        assertEquals("1 row was not read · 1 cell does not fit", onFx(again::getText));
        data.bench.settle();
        data.bench.picture("data-lost");
        assertEquals(
                List.of(
                        "orders.csv · Rows rejected: 1",
                        "orders.csv · Cells that do not fit: 1",
                        "orders.csv · Rows loaded: 62",
                        "orders.csv · Rows left out: 0",
                        "orders.csv · Lines in the file: 64"),
                onFx(() -> again.getContextMenu().getItems().stream()
                        .map(MenuItem::getText)
                        .toList()));
        assertEquals(List.of(), data.bench.faults());
        data.bench.look(Locale.ENGLISH, 100);
        data.bench.robot.clickOn("#again");
        assertTrue(data.doors.asked.contains("again 1"), data.doors.asked.toString());
    }

    @Test
    void whereAllWasReadNothingIsSaid() throws IOException {
        show(rows(""));
        Button again = data.bench.find("#again");
        data.bench.settle();

        assertTrue(onFx(() -> !again.isVisible()));
    }
}
