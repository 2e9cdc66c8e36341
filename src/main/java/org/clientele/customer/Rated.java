package org.clientele.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.clientele.customer.Parts.Told;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;

/// How many reviews each customer of the roll wrote up to a day, and the mean of their ratings.
record Rated(long[] counts, double[] means) {

    Rated(int size) {
        this(new long[size], new double[size]);
        Arrays.fill(counts, IntegerBlock.MISSING);
        Arrays.fill(means, DecimalBlock.MISSING);
    }

    static Rated of(Told<Part.Reviews> told, Optional<LocalDate> asOf, Roll roll) {
        var who = roll.of(told.sheet().block(told.part().customer()));
        var days = told.sheet().block(told.part().date());
        var ratings = told.part().rating().map(told.sheet()::block);
        long end = asOf.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        var rated = new Rated(new long[roll.size()], new double[roll.size()]);
        var given = new int[roll.size()];
        for (int row = 0; row < who.length; row++) {
            if (who[row] >= 0 && Days.of(days, row) <= end) {
                rated.counts[who[row]]++;
                if (ratings.isPresent() && !ratings.get().isMissing(row)) {
                    rated.means[who[row]] += ratings.get().number(row);
                    given[who[row]]++;
                }
            }
        }
        Arrays.setAll(rated.means, c -> given[c] == 0 ? DecimalBlock.MISSING : rated.means[c] / given[c]);
        return rated;
    }

    /// Returns the same for a roll that has grown since.
    Rated sized(int size) {
        var grown = new Rated(size);
        System.arraycopy(counts, 0, grown.counts, 0, counts.length);
        System.arraycopy(means, 0, grown.means, 0, means.length);
        return grown;
    }
}
