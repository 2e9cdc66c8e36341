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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;

/// The pulses of the window from now until it is closed: the gaps between them by the clock, and by what the window's
/// own thread did in each, which other programs on the machine do not touch. `-Dlate=60` prints each gap longer than
/// so many milliseconds: what of it the window's thread worked, what went to the collector of garbage, how many classes
/// were loaded, and where that thread was seen.
final class Pulses extends AnimationTimer implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LATE_MS = Integer.getInteger("late", 0);

    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> works = new ArrayList<>();
    private final List<String> lates = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Thread thread = onFx(Thread::currentThread);
    private final long collecting = collecting();
    private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::watch);
    private volatile long began;
    private volatile long pulsed;
    private long collected;
    private long loaded;
    private volatile boolean closed;

    Pulses() {
        collected = collecting;
        loaded = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
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
            if (LATE_MS > 0) {
                late((at - pulsed) / 1e6, (work - began) / 1e6);
            }
        }
        pulsed = at;
        began = work;
    }

    @Override
    public void close() {
        doFx(this::stop);
        closed = true;
    }

    private void late(double gap, double worked) {
        long garbage = collecting();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        synchronized (places) {
            if (gap > LATE_MS) {
                lates.add("gap %.0f worked %.0f collected %d classes %d%n%s"
                        .formatted(gap, worked, garbage - collected, classes - loaded, seen()));
            }
            places.clear();
        }
        collected = garbage;
        loaded = classes;
    }

    private String seen() {
        return places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .map(e -> "      " + e.getValue() + " × " + e.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(3_000_000);
            if (pulsed != 0 && System.nanoTime() - pulsed > 20_000_000L) {
                var place = thread.getState() + " " + place(thread.getStackTrace());
                synchronized (places) {
                    places.merge(place, 1, Integer::sum);
                }
            }
        }
    }

    /// Returns whose code it was in, the program's or else that of the window's two passes over all that it shows.
    private static String place(StackTraceElement[] stack) {
        var own = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("org.clientele.")
                        || List.of(
                                        "waitForRenderingToComplete",
                                        "doCSSPass",
                                        "doLayoutPass",
                                        "pulse",
                                        "_resume",
                                        "call",
                                        "twkLoad")
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
        lates.forEach(System.out::print);
        return this;
    }

    double gap(double share) {
        return share(gaps, share);
    }

    /// What the window's own thread worked between two pulses, in milliseconds.
    double work(double share) {
        return share(works, share);
    }

    private static double share(List<Double> figures, double share) {
        var sorted = figures.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
