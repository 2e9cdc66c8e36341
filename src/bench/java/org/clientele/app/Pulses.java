package org.clientele.app;

import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;

/// The pulses of the window from now until it is closed: the gaps between them by the clock, and by what the window's
/// own thread did in each, which other programs on the machine do not touch. `-Dlate=60` prints where that thread was
/// in the gaps in which it worked longer than so many milliseconds.
final class Pulses extends AnimationTimer implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LATE_MS = Integer.getInteger("late", 0);

    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> works = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Thread thread = onFx(Thread::currentThread);
    private final long collecting = collecting();
    private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::watch);
    private volatile long began;
    private long pulsed;
    private volatile boolean closed;

    Pulses() {
        doFx(this::start);
        if (LATE_MS > 0) {
            watch.start();
        }
    }

    @Override
    public void handle(long now) {
        long work = THREADS.getCurrentThreadCpuTime();
        long at = System.nanoTime();
        if (pulsed != 0) {
            gaps.add((at - pulsed) / 1e6);
            works.add((work - began) / 1e6);
        }
        pulsed = at;
        began = work;
    }

    @Override
    public void close() {
        doFx(this::stop);
        closed = true;
    }

    private void watch() {
        while (!closed) {
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            if (began != 0 && THREADS.getThreadCpuTime(thread.threadId()) - began > LATE_MS * 1_000_000L) {
                places.merge(place(thread.getStackTrace()), 1, Integer::sum);
            }
        }
    }

    /// Returns whose code it was in, the program's or else that of the window's two passes over all that it shows.
    private static String place(StackTraceElement[] stack) {
        var own = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("org.clientele.")
                        || List.of("doCSSPass", "doLayoutPass", "pulse", "_resume", "call", "twkLoad")
                                .contains(frame.getMethodName())
                        || frame.getClassName().endsWith("Skin"))
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .distinct()
                .limit(12)
                .toList();
        return String.join(" < ", own);
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /// Prints what they were like.
    Pulses say(String what) {
        System.out.printf(
                "%-30s %4d pulses, gaps: median %.0f, p99 %.0f, longest %.0f ms; worked: p99 %.0f, longest %.0f ms;"
                        + " collected garbage for %d ms%n",
                what,
                gaps.size(),
                share(gaps, 0.5),
                share(gaps, 0.99),
                share(gaps, 1),
                share(works, 0.99),
                share(works, 1),
                collecting() - collecting);
        places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(25)
                .forEach(e -> System.out.println(e.getValue() + " × " + e.getKey()));
        return this;
    }

    double gap(double share) {
        return share(gaps, share);
    }

    private static double share(List<Double> figures, double share) {
        var sorted = figures.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
