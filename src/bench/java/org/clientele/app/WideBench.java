package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.clientele.source.ImportData;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whether the window stays alive while a file of very many columns is looked at, brought in and shown: what the
/// window's own thread worked between two pulses. Each screen has been shown before, over twelve columns. `mvn -Pbench
/// test -Dtest=WideBench`; `-Dcolumns=2000` for more.
@ExtendWith(FxTest.class)
class WideBench {

    private static final int PATIENCE_S = 300;
    private static final double LONGEST_MS = 250;
    private static final int COLUMNS = Integer.getInteger("columns", 200);
    private static final int ROWS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void theWindowStaysAliveWithAFileOfManyColumns() throws IOException {
        try (var program = new Program(folder.resolve("first"))) {
            walk(program, ImportData.file(1_000));
        }
        try (var program = new Program(folder.resolve("second"))) {
            for (var pulses : walk(program, wide())) {
                assertTrue(pulses.work(1) <= LONGEST_MS, "longest " + pulses.work(1));
            }
        }
    }

    private Path wide() throws IOException {
        var names = IntStream.range(0, COLUMNS).mapToObj(c -> "measure_" + c).collect(Collectors.joining(","));
        var rows = IntStream.range(0, ROWS).mapToObj(row -> IntStream.range(0, COLUMNS)
                .mapToObj(c -> c % 3 == 0 ? "text " + row * c % 97 : String.valueOf(row * c % 1009))
                .collect(Collectors.joining(",")));
        return Files.write(
                folder.resolve("wide.csv"),
                Stream.concat(Stream.of(names), rows).toList());
    }

    private static List<Pulses> walk(Program program, Path file) {
        var looking = gaps("looking at the file", () -> {
            program.drop(file);
            await("looked", PATIENCE_S, () -> !program.find("#act").isDisabled());
            settled(program, "#rows");
        });
        TableView<?> preview = program.find("#rows");
        var middle = gaps("to its middle column", () -> {
            doFx(() -> across(preview));
            settled(program, "#rows");
        });
        var bringing = gaps("bringing it in", () -> {
            doFx(() -> program.find("#act").requestFocus());
            program.robot.type(KeyCode.SPACE);
            await("the project is open", PATIENCE_S, () -> program.session().isOpen());
            await(
                    "nothing runs",
                    PATIENCE_S,
                    () -> program.session().jobs().running().isEmpty());
        });
        var showing = gaps("showing its rows", () -> {
            program.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
            await(
                    "rows",
                    PATIENCE_S,
                    () -> program.robot.lookup(".grid-cell").tryQuery().isPresent());
            await(
                    "nothing runs",
                    PATIENCE_S,
                    () -> program.session().jobs().running().isEmpty());
            settled(program, ".grid");
        });
        var ends = gaps("to its last column and back", () -> {
            doFx(() -> program.find(".grid").requestFocus());
            program.robot.type(KeyCode.END);
            settled(program, ".grid");
            program.robot.type(KeyCode.HOME);
            settled(program, ".grid");
        });
        return List.of(looking, middle, bringing, showing, ends);
    }

    private static void across(TableView<?> view) {
        view.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .forEach(bar -> bar.setValue(bar.getMax() / 2));
    }

    private static void settled(Program program, String table) {
        TableView<?> view = program.find(table);
        await("columns", PATIENCE_S, () -> !view.getColumns().isEmpty());
        long end = System.nanoTime() + 2_000_000_000L;
        await("drawn", PATIENCE_S, () -> System.nanoTime() > end);
    }

    private static Pulses gaps(String what, Runnable work) {
        try (var pulses = new Pulses()) {
            work.run();
            pulses.close();
            return pulses.say(what);
        }
    }
}
