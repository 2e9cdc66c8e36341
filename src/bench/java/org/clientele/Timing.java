package org.clientele;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// Times a piece of work and says what it took, one line each, as [PeerBench] reads it.
public final class Timing {

    private Timing() {}

    public static void time(String what, Runnable run) {
        long wall = System.nanoTime();
        long processor = processor();
        run.run();
        System.out.printf(
                "%-22s %.3f s, processor %.3f s%n",
                what, (System.nanoTime() - wall) / 1e9, (processor() - processor) / 1e9);
    }

    /// Says the most memory that the process has ever held.
    public static void peak() {
        try {
            Files.readString(Path.of("/proc/self/status"))
                    .lines()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(line ->
                            System.out.println("peak " + Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
