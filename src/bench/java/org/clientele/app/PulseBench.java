package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import org.clientele.source.ImportData;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whether the window stays alive while a million rows are brought in: the gaps between its pulses, beside those of
/// the idle window in the same run; each screen has been shown before, over a few rows. `mvn -Pbench test
/// -Dtest=PulseBench`; `-Drows=10000000` for more.
@ExtendWith(FxTest.class)
class PulseBench {

    private static final int PATIENCE_S = 900;
    private static final double USUAL_MS = 100;
    private static final double LONGEST_MS = 250;

    @TempDir
    private Path folder;

    @Test
    void theWindowStaysAliveWhileRowsAreBroughtIn() throws IOException {
        try (var program = new Program(folder.resolve("first"))) {
            idle();
            looking(program, ImportData.file(1_000));
            bringing(program);
        }
        var file = ImportData.file(Integer.getInteger("rows", 1_000_000));
        try (var program = new Program(folder.resolve("second"))) {
            say("idle", idle());
            var looking = say("looking at the file", looking(program, file));
            var bringing = say("bringing it in", bringing(program));
            var computing = gaps(() -> await(
                    "nothing runs",
                    PATIENCE_S,
                    () -> program.session().jobs().running().isEmpty()));
            say("computing its first dashboard", computing);
            for (var gaps : List.of(looking, bringing)) {
                assertTrue(share(gaps, 0.99) <= USUAL_MS, "p99 " + share(gaps, 0.99));
                assertTrue(gaps.getLast() <= LONGEST_MS, "longest " + gaps.getLast());
            }
        }
    }

    private static List<Double> idle() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        return gaps(() -> await("five seconds", PATIENCE_S, () -> System.nanoTime() > end));
    }

    private static List<Double> looking(Program program, Path file) {
        return gaps(() -> {
            program.drop(file);
            await("looked", PATIENCE_S, () -> !program.find("#act").isDisabled());
        });
    }

    private static List<Double> bringing(Program program) {
        return gaps(() -> {
            doFx(() -> program.find("#act").requestFocus());
            program.robot.type(KeyCode.SPACE);
            await("the project is open", PATIENCE_S, () -> program.session().isOpen());
        });
    }

    /// Returns the gaps between pulses while the work is done, in milliseconds, the longest last.
    private static List<Double> gaps(Runnable work) {
        var pulses = new ArrayList<Long>();
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.add(System.nanoTime());
            }
        };
        doFx(timer::start);
        work.run();
        doFx(timer::stop);
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < pulses.size(); i++) {
            gaps.add((pulses.get(i) - pulses.get(i - 1)) / 1e6);
        }
        return gaps.stream().sorted().toList();
    }

    private static List<Double> say(String what, List<Double> gaps) {
        System.out.printf(
                "%-30s %4d pulses, gaps: median %.0f, p99 %.0f, longest %.0f ms%n",
                what, gaps.size(), share(gaps, 0.5), share(gaps, 0.99), gaps.isEmpty() ? 0 : gaps.getLast());
        return gaps;
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
