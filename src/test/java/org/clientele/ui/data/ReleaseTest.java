package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.clientele.recipe.Recipe;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Before a table leaves, it is said how easily people are found in it.
@ExtendWith(FxTest.class)
class ReleaseTest {

    @TempDir
    private Path folder;

    private final DataBench data = new DataBench();

    @BeforeEach
    void show() throws Exception {
        var text = new StringBuilder("customer_id,city,age,amount\n");
        for (int i = 0; i < 100; i++) {
            text.append("C%d,%s,%d,%d.5\n".formatted(i, i % 2 == 0 ? "Ulm" : "Bonn", 20 + i % 50, i));
        }
        text.append("C100,Nowhere,88,3.5\n");
        var file = Files.writeString(folder.resolve("people.csv"), text);
        var source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
        var project = new TestProject();
        project.keep(source, Progress.NONE);
        data.open(project.with(Node.of("file", "people.csv", Sources.of(source.id())))
                .with(Node.of("people", "People", Recipe.EMPTY, "file")));
        doFx(() -> data.viewing.open(Optional.of("people")));
        data.frame().ready();
        doFx(() -> ((Button) data.bench.find("#release")).fire());
        await("is there", () -> data.bench.root().lookup("#release-before") != null);
        await(
                "counted",
                () -> !data.text("#release-before").isEmpty()
                        && !data.text("#release-after").isEmpty());
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void theRiskIsSaidBeforeAndAfter() {
        assertTrue(
                data.text("#release-before").startsWith("As it is: 101 people of 101"), data.text("#release-before"));
        assertTrue(data.text("#release-before").contains("100.0"), data.text("#release-before"));
        assertTrue(data.text("#release-after").contains("1 row is hidden"), data.text("#release-after"));
        assertTrue(data.text("#release-without").contains("customer_id"));
        assertTrue(data.text("#release-people").contains("customer_id"));
        assertTrue(data.text("#release-kept").endsWith("amount"), data.text("#release-kept"));
        await("counted", () -> !data.text("#release-known").isEmpty());
        assertTrue(data.text("#release-known").contains("101 people of 101 alone"), data.text("#release-known"));
        data.bench.picture("release-en");
    }

    @Test
    void whatIsExportedIsCoarse() throws Exception {
        var file = folder.resolve("coarse.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));

        await("counted", () -> !data.text("#release-known").isEmpty());
        doFx(() -> ((Button) data.bench.find("#release-act")).fire());
        await(
                "asked what for",
                () -> data.bench.robot.lookup("#purpose-go").tryQuery().isPresent());
        var title = data.bench.robot.lookup(".warning-pane > .card-title").<Label>query();
        assertTrue(onFx(title::getText).startsWith("Names are left out, yet"), onFx(title::getText));
        doFx(() -> data.bench.robot.lookup("#purpose-go").queryButton().fire());
        await("written", () -> Files.exists(file));

        var lines = Files.readAllLines(file);
        assertEquals(102, lines.size());
        assertTrue(lines.getFirst().endsWith("city,age,amount"), lines.getFirst());
        assertTrue(lines.getLast().startsWith("*,*,"), lines.getLast());
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("C1")));
    }

    @Test
    void whereNobodyCanBeToldNothingIsAsked() throws Exception {
        var file = folder.resolve("told.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        doFx(() -> boxes().forEach(box -> box.setSelected(true)));
        await(
                "all is coarser",
                () -> data.text("#release-kept").startsWith("No column")
                        && data.text("#release-known").contains(" 0 people of"));

        doFx(() -> ((Button) data.bench.find("#release-act")).fire());
        await("written", () -> Files.exists(file));

        assertTrue(Files.readAllLines(file).getFirst().endsWith("city,age,amount"));
    }

    @Test
    void withNothingChosenItAsksForColumns() {
        doFx(() -> boxes().forEach(box -> box.setSelected(false)));
        data.bench.settle();

        assertTrue(data.text("#release-before").contains("Choose at least one"), data.text("#release-before"));
        assertTrue(onFx(() -> ((Button) data.bench.find("#release-act")).isDisabled()));
    }

    private List<CheckBox> boxes() {
        return data.bench.root().lookupAll(".check-box").stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), data.bench.faults());
        data.bench.look(Locale.SIMPLIFIED_CHINESE, 2);
        data.bench.picture("release-zh");
    }
}
