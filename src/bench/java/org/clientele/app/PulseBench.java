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
import org.clientele.source.ImportData;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whether the window stays alive while a million rows are brought in: the gaps between its pulses, beside those of
/// the idle window in the same run. `mvn -Pbench test -Dtest=PulseBench`; `-Drows=10000000` for more.
@ExtendWith(FxTest.class)
class PulseBench {

    private static final int PATIENCE_S = 900;
    private static final double USUAL_MS = 100;
    private static final double LONGEST_MS = 250;

    @TempDir
    private Path folder;

    @Test
    void theWindowStaysAliveWhileRowsAreBroughtIn() throws IOException {
        var file = ImportData.file(Integer.getInteger("rows", 1_000_000));
        try (var program = new Program(folder)) {
            say("idle", gaps(() -> {
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
                await("five seconds", PATIENCE_S, () -> System.nanoTime() > end);
            }));
            var looking = say("looking at the file", gaps(() -> {
                program.drop(file);
                await("looked", PATIENCE_S, () -> !program.find("#act").isDisabled());
            }));
            var bringing = say("bringing it in", gaps(() -> {
                doFx(() -> program.find("#act").requestFocus());
                program.robot.type(javafx.scene.input.KeyCode.SPACE);
                await("the project is open", PATIENCE_S, () -> program.session().isOpen());
            }));
            say("computing its first dashboard", gaps(() -> await(
                    "nothing runs", PATIENCE_S, () -> program.session().jobs().running().isEmpty())));
            for (var gaps : List.of(looking, bringing)) {
                assertTrue(share(gaps, 0.99) <= USUAL_MS, "p99 " + share(gaps, 0.99));
                assertTrue(gaps.getLast() <= LONGEST_MS, "longest " + gaps.getLast());
            }
        }
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
