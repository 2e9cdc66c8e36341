package org.clientele.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever bytes a file holds end in a table or in a sentence, soon: those that once did not, and some made of them at
/// random. `-Dhostile.inputs` says how many for each kind, `-Dhostile.seed` which, `-Dhostile.only` for which kind.
class HostileTest {

    private static final Path INPUTS = Path.of("src/test/resources/org/clientele/hostile/HostileFuzzInputs");
    private static final Path FOUND = Path.of("target/hostile");
    private static final int COUNT = Integer.getInteger("hostile.inputs", 100);
    private static final long SEED = Long.getLong("hostile.seed", 1);
    private static final String ONLY = System.getProperty("hostile.only", ".*");

    /// What went wrong, by where it did.
    private final Map<String, String> faults = new TreeMap<>();

    private static List<byte[]> seeds(Targets target) throws IOException {
        var seeds = new ArrayList<byte[]>();
        try (var files = Files.list(INPUTS.resolve(target.inputs()))) {
            for (var file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    @ParameterizedTest
    @EnumSource(Targets.class)
    void whatOnceBrokeAndTheLikesOfItEndInATableOrASentence(Targets target) throws IOException {
        assumeTrue(target.name().matches(ONLY));
        var seeds = seeds(target);
        int good = (int) seeds.stream().filter(seed -> judge(target, seed)).count();
        var mutations = new Mutations(seeds, new SplittableRandom(SEED));
        long begin = System.nanoTime();
        for (int i = 0; i < COUNT; i++) {
            good += judge(target, mutations.next()) ? 1 : 0;
        }
        if (COUNT > 1000) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%s: %d inputs, %.0f/s, %d good%n", target, COUNT, COUNT / seconds, good);
        }
        assertEquals(Map.of(), faults);
        assertTrue(good > 0, "all are refused");
    }

    /// Returns whether it is good.
    private boolean judge(Targets target, byte[] bytes) {
        try {
            return target.on(bytes).isEmpty();
        } catch (RuntimeException | AssertionError | OutOfMemoryError | StackOverflowError fault) {
            if (faults.putIfAbsent(place(fault), "") == null) {
                faults.put(place(fault), keep(target, bytes));
            }
            return false;
        }
    }

    private static String place(Throwable fault) {
        var cause = fault.getCause() == null ? fault : fault.getCause();
        var place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.clientele."))
                .findFirst();
        var said = String.valueOf(cause.getMessage());
        return cause.getClass().getSimpleName() + " at "
                + place.map(StackTraceElement::toString).orElse("?") + ": "
                + said.substring(0, Math.min(40, said.length())).replaceAll("\\d+", "n");
    }

    private static String keep(Targets target, byte[] bytes) {
        try {
            var folder = Files.createDirectories(FOUND.resolve(target.inputs()));
            return Files.write(folder.resolve("%08x".formatted(Arrays.hashCode(bytes))), bytes)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
