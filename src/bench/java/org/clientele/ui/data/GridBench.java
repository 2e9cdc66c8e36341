package org.clientele.ui.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How long the grid takes to lay out a million rows of twenty columns again, a row further and anywhere:
/// `mvn -Pbench test -Dtest=GridBench`.
@ExtendWith(FxTest.class)
class GridBench {

    private static final int ROWS = 1_000_000;
    private static final int TIMES = 200;

    @Test
    void scrollsAndJumpsWithinTheBars() {
        scrollsAndJumps(0);
    }

    @Test
    void scrollsAndJumpsWithinTheBarsWhereColumnsStay() {
        scrollsAndJumps(3);
    }

    private static void scrollsAndJumps(int frozen) {
        try (var data = new DataBench().open(new TestProject().with("orders", "Orders", Millions.of(ROWS)))) {
            long start = System.nanoTime();
            data.frame();
            FxTest.await("shown", () -> data.viewing.shown().isPresent());
            data.bench.settle();
            double shown = (System.nanoTime() - start) / 1e6;
            data.ready();
            if (frozen > 0) {
                data.at(
                        0,
                        data.viewing
                                .shown()
                                .orElseThrow()
                                .sheet()
                                .schema()
                                .names()
                                .get(frozen - 1));
                FxTest.doFx(data.viewing::freeze);
                data.ready();
            }
            var scroll = times(data, i -> data.viewing.goTo(new Cursor(40 + i, 3)));
            var jump = times(data, i -> data.viewing.goTo(new Cursor((int) (i * 7_368_787L % ROWS), i % 20)));
            System.out.printf(
                    "%d columns stay; shown after %.0f ms; a row further: median %.1f, p95 %.1f ms; anywhere: median"
                            + " %.1f, p95 %.1f ms%n",
                    frozen, shown, scroll[TIMES / 2], p95(scroll), jump[TIMES / 2], p95(jump));
            assertTrue(p95(scroll) <= 33, "scroll p95 " + p95(scroll));
            assertTrue(p95(jump) <= 60, "jump p95 " + p95(jump));
        }
    }

    private static double[] times(DataBench data, IntConsumer move) {
        var times = new double[TIMES];
        for (int i = -20; i < TIMES; i++) {
            int step = i;
            double took = FxTest.onFx(() -> {
                long from = System.nanoTime();
                move.accept(Math.abs(step));
                data.bench.root().applyCss();
                data.bench.root().layout();
                return (System.nanoTime() - from) / 1e6;
            });
            if (i >= 0) {
                times[i] = took;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double p95(double[] sorted) {
        return sorted[(int) (TIMES * 0.95)];
    }
}
