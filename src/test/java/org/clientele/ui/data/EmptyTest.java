package org.clientele.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class EmptyTest {

    private final DataBench data = new DataBench().open(new TestProject());

    @BeforeEach
    void show() {
        data.show();
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aWorkbookWithoutTablesAsksForFilesInsteadOfShowingAnEmptyGrid() {
        DraggingApplication.CHOSEN.add(List.of(new File("/data/orders.csv")));
        assertTrue(!FxTest.onFx(() -> data.bench.find("#stop").isVisible()));

        data.bench.robot.clickOn("#first");

        assertEquals(List.of("files [/data/orders.csv]"), data.doors.asked);
    }

    @Test
    void theKeyboardAloneOpensTheSample() {
        Node sample = data.bench.find("#sample");
        FxTest.doFx(sample::requestFocus);

        data.bench.robot.type(KeyCode.SPACE);

        assertEquals(List.of("sample"), data.doors.asked);
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), data.bench.faults());
    }
}
