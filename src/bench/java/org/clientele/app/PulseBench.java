package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.clientele.job.Frames;
import org.clientele.source.ImportData;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whether the window stays alive while a million rows are brought in: the gaps between its pulses, beside those of
/// the idle window in the same run; each screen has been shown before, over a few rows. `mvn -Pbench test
/// -Dtest=PulseBench`; `-Drows=10000000` for more, `-Dfile=F` for another file, `-Dcold=true` for screens that were not
/// shown before.
@ExtendWith(FxTest.class)
class PulseBench {

    private static final int PATIENCE_S = 900;
    private static final double USUAL_MS = 100;
    private static final double LONGEST_MS = 250;

    @TempDir
    private Path folder;

    @BeforeAll
    static void ready() {
        doFx(Browser::ready);
    }

    @Test
    void theWindowStaysAliveWhileRowsAreBroughtIn() throws IOException {
        if (!Boolean.getBoolean("cold")) {
            showEachScreen();
        }
        var file = file();
        try (var program = new Program(folder.resolve("second"))) {
            idle().say("idle");
            var looking = looking(program, file).say("looking at the file");
            var bringing = bringing(program).say("bringing it in");
            drawing(program).say("its first dashboard");
            for (var pulses : List.of(looking, bringing)) {
                assertTrue(pulses.gap(0.99) <= USUAL_MS, "p99 " + pulses.gap(0.99));
                assertTrue(pulses.gap(1) <= LONGEST_MS, "longest " + pulses.gap(1));
            }
        }
    }

    private void showEachScreen() throws IOException {
        try (var program = new Program(folder.resolve("first"))) {
            idle();
            looking(program, ImportData.file(1_000));
            bringing(program);
            drawing(program);
        }
    }

    private static Path file() throws IOException {
        var named = System.getProperty("file", "");
        return named.isEmpty() ? ImportData.file(Integer.getInteger("rows", 1_000_000)) : Path.of(named);
    }

    private static Pulses idle() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        return gaps(() -> await("five seconds", PATIENCE_S, () -> System.nanoTime() > end));
    }

    private static Pulses looking(Program program, Path file) {
        return gaps(() -> {
            program.drop(file);
            await("looked", PATIENCE_S, () -> !program.find("#act").isDisabled());
            await("its rows are there", PATIENCE_S, () -> !program.<TableView<?>>find("#rows")
                    .getItems()
                    .isEmpty());
        });
    }

    private static Pulses bringing(Program program) {
        return gaps(() -> {
            doFx(() -> program.find("#act").requestFocus());
            program.robot.type(KeyCode.SPACE);
            await("the project is open", PATIENCE_S, () -> program.session().isOpen());
        });
    }

    private static Pulses drawing(Program program) {
        return gaps(() -> {
            await(
                    "nothing runs",
                    PATIENCE_S,
                    () -> program.session().jobs().running().isEmpty());
            await("its tiles are there", PATIENCE_S, () -> tiles(program) > 0);
        });
    }

    private static int tiles(Program program) {
        var page = program.<WebView>find(".web-view").getEngine();
        return page.getDocument() == null
                ? 0
                : (int) page.executeScript("document.getElementsByClassName('tile').length");
    }

    private static Pulses gaps(Runnable work) {
        try (var pulses = new Pulses()) {
            work.run();
            var drawn = new CountDownLatch(1);
            doFx(() -> Frames.after(2, drawn::countDown));
            await("what came last is drawn", PATIENCE_S, () -> drawn.getCount() == 0);
            return pulses;
        }
    }
}
