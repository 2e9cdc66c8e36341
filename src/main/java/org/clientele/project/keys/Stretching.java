package org.clientele.project.keys;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Makes guessing dear: Argon2id (RFC 9106) as Bouncy Castle computes it.
public final class Stretching {

    private static final int BYTES = 32;
    private static final Duration AIM = Duration.ofMillis(875);
    private static final int MOST_MEMORY = 256 * 1024;

    private Stretching() {}

    static byte[] of(byte[] secret, byte[] salt, Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var key = new byte[BYTES];
        generator.generateBytes(secret, key);
        return key;
    }

    /// Returns a cost of about 875 ms of this machine's time, never below the floor: first more memory, then more
    /// passes. Measured in the time of the processor, so that other work does not make it cheaper.
    public static Cost calibrated() {
        spent(new Cost(8 * 1024, 3, 1));
        double factor = (double) AIM.toNanos() / Math.max(1, spent(Cost.FLOOR));
        return scaled(Math.max(1, factor), MOST_MEMORY);
    }

    static Cost scaled(double factor, int most) {
        double work = factor * Cost.FLOOR.memory() * Cost.FLOOR.passes();
        int memory = (int) Math.clamp(factor * Cost.FLOOR.memory(), Cost.FLOOR.memory(), most) / 1024 * 1024;
        int passes = Math.clamp(Math.round(work / memory), Cost.FLOOR.passes(), 50);
        return new Cost(memory, passes, 1);
    }

    private static long spent(Cost cost) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Arrays.fill(of(new byte[BYTES], new byte[16], cost), (byte) 0);
        return threads.getCurrentThreadCpuTime() - before;
    }
}
