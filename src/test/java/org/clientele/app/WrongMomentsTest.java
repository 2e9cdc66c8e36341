package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.clientele.project.Project;
import org.clientele.source.Sources;
import org.clientele.ui.FxTest;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Closing, cancelling and clicking twice at the wrong moment, in the real window: nothing is lost, nothing half done.
@ExtendWith(FxTest.class)
class WrongMomentsTest {

    private static final int MEGABYTES = 300;

    @TempDir
    static Path shared;

    private static Path large;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeAll
    static void writeTheLargeFile() throws IOException {
        var line = "C%07d,2026-01-02,Longjing,1,12.50,a note that makes the line longer than it need be\n";
        var block = new StringBuilder();
        while (block.length() < 1 << 20) {
            block.append(line.formatted(block.length()));
        }
        large = shared.resolve("large.csv");
        try (var out = Files.newBufferedWriter(large, StandardCharsets.UTF_8)) {
            out.write("customer_id,order_date,product,quantity,price,note\n");
            for (int i = 0; i < MEGABYTES; i++) {
                out.append(block);
            }
        }
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Path small() throws IOException {
        return Files.writeString(folder.resolve("orders.csv"), """
            order_id,customer_id,order_date,product,quantity,price
            A1,C1,2026-01-03,Longjing,1,12.50
            A2,C2,2026-01-04,Keemun,2,8.00
            A4,C3,2026-02-09,Da Hong Pao,1,30.00
            """);
    }

    /// Opens the program with the small file brought in.
    private Program opened() throws IOException {
        program = new Program(folder).drop(small());
        program.shown("#files", (ListView<?> list) -> list.getItems().size() == 1);
        program.click("#act").shown("#web", Node::isVisible);
        return program;
    }

    /// Starts to bring the large file in and waits until some of it was read.
    private void begin() {
        program.drop(large)
                .shown("#files", (ListView<?> list) -> list.getItems().size() == 1);
        program.robot.clickOn("#act");
        await("some of it was read", () -> program.session().jobs().running().stream()
                .anyMatch(job -> job.job().name().equals("import") && job.getProgress() > 0.1));
    }

    private List<String> projects() {
        var projects = folder.resolve("projects");
        if (Files.notExists(projects)) {
            return List.of();
        }
        try (var files = Files.list(projects)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> temporary() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var found = new TreeSet<String>();
            files.map(f -> f.getFileName().toString())
                    .filter(name -> name.contains("clientele"))
                    .forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".wizard-foot #cancel", ".status-bar #cancel"})
    void cancelHalfWayInALargeFileLeavesNothingBehind(String cancel) throws Exception {
        program = new Program(folder);
        begin();
        var before = temporary();

        await("the button is there and pressed", () -> onFx(() -> pressed(cancel)));
        await("stopped", () -> program.session().jobs().running().isEmpty());

        assertTrue(onFx(() -> !program.session().isOpen()));
        await("nothing is left", () -> projects().isEmpty() && temporary().equals(before));
        assertTrue(onFx(() -> !program.session().isOpen()));
    }

    /// Presses a button as soon as it can be pressed; a hand is too slow for the work.
    private boolean pressed(String button) {
        return program.robot.lookup(button).queryAllAs(Button.class).stream()
                .filter(b -> b.isVisible() && b.getParent().isVisible() && !b.isDisabled())
                .peek(Button::fire)
                .findFirst()
                .isPresent();
    }

    @Test
    void closingWhileALargeFileIsBroughtInLosesNothingAndAppliesNothing() throws Exception {
        var book = opened().session().book();
        var digests = program.digests();
        var file = program.session().projectProperty().get().orElseThrow().file();
        begin();

        program.close();

        try (var project = Project.open(file, new BookJson(Catalog.standard()))) {
            assertEquals(List.of(), project.notes());
            assertEquals(book, project.history().book());
        }
        program = new Program(folder);
        onFx(() -> {
            program.open(file);
            return true;
        });
        program.shown("#web", Node::isVisible);
        assertEquals(digests, program.digests());
        assertEquals(
                Map.of(), onFx(() -> program.session().evaluator().orElseThrow().computations()));
    }

    @Test
    void closingWhileANewProjectIsMadeLeavesNoFile() throws Exception {
        program = new Program(folder);
        begin();

        program.close();

        assertEquals(List.of(), projects());
    }

    @Test
    void bringingInTwiceAtOnceMakesOneProjectWithOneSource() throws Exception {
        program = new Program(folder).drop(small());
        program.shown("#files", (ListView<?> list) -> list.getItems().size() == 1);

        program.robot.doubleClickOn("#act");

        program.shown("#web", Node::isVisible);
        assertEquals(
                1, projects().stream().filter(f -> f.endsWith(Project.ENDING)).count(), projects()::toString);
        assertEquals(1, program.session().book().nodes(Sources.class).size());
    }

    @Test
    void filesThatWaitComeBackAsTheyWereLeft() throws Exception {
        program = new Program(folder).drop(small());
        program.shown("#files", (ListView<?> list) -> list.getItems().size() == 1);
        program.shown("#name", (TextField name) -> true);
        FxTest.doFx(() -> program.<TextField>find("#name").setText("Spring"));

        program.robot.clickOn("#stop-clean");
        program.robot.clickOn("#stop-data");

        program.shown("#files", (ListView<?> list) -> list.getItems().size() == 1);
        program.shown("#name", (TextField name) -> name.getText().equals("Spring"));
        program.robot.clickOn("#stop-data");
        program.shown("#files", (ListView<?> list) -> list.getItems().size() == 1);
    }

    @Test
    void openingTheSampleTwiceAtOnceMakesOneProject() throws Exception {
        program = new Program(folder);

        program.robot.clickOn("#sample").clickOn("#sample");
        FxTest.await("made", 90, () -> program.session().isOpen());
        program.shown("#web", Node::isVisible);

        assertEquals(
                1, projects().stream().filter(f -> f.endsWith(Project.ENDING)).count(), projects()::toString);
        assertEquals(List.of("sample:customers.csv", "sample:orders.csv", "sample:reviews.csv"), places().toList());
    }

    private Stream<String> places() {
        var project = program.session().projectProperty().get().orElseThrow();
        return program.session().book().deposits().stream()
                .flatMap(id -> project.place(id).stream())
                .sorted();
    }
}
