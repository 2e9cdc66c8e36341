package org.clientele.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The only chance in the sample: L64X128MixRandom, seeded; every draw is made from `nextLong` by arithmetic that is
/// the same on every platform.
final class Dice {

    private final RandomGenerator random;

    /// @param stage gives every stage of the making its own stream, so that a change in one leaves the others alone
    Dice(long seed, int stage) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 0x9E3779B97F4A7C15L * stage);
    }

    /// Returns a number from 0 (included) to 1 (excluded).
    double share() {
        return (random.nextLong() >>> 11) * 0x1p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    int below(int bound) {
        return (int) (share() * bound);
    }

    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /// Returns the index of one of the weights, drawn in proportion to them.
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
