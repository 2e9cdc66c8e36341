package org.clientele.source;

import java.util.ArrayList;
import java.util.List;

/// What became of every record of a file, or will: in numbers, in lines, and those rejected one by one.
///
/// @param rejected the first of them, at most [Source#LISTED]
public record Account(Counts counts, Spans spans, List<Rejected> rejected) {

    public Account {
        rejected = List.copyOf(rejected);
    }

    /// Returns the same with these records quoted as rejected.
    public Account quoting(List<Rejected> records) {
        return new Account(counts, spans, records);
    }

    /// Returns the account as it is once these mends are applied.
    public Account mended(List<Mend> mends) {
        var left = new ArrayList<>(rejected);
        var loaded = new ArrayList<Rejected>();
        var skipped = new ArrayList<Rejected>();
        for (var mend : mends) {
            var fate = mend.cells().isEmpty() ? skipped : loaded;
            left.stream().filter(mend::isOf).findFirst().ifPresent(fate::add);
            left.removeIf(mend::isOf);
        }
        return new Account(
                counts.mended(loaded.size(), skipped.size()), spans.mended(lines(loaded), lines(skipped)), left);
    }

    /// Returns the account as it is once these of the records that are loaded are left out.
    public Account without(List<Mend> loaded) {
        int out = loaded.size();
        long lines =
                loaded.stream().mapToLong(mend -> mend.was().lines().count()).sum();
        return new Account(counts.mended(-out, out), spans.mended(-lines, lines), rejected);
    }

    private static long lines(List<Rejected> records) {
        return records.stream().mapToLong(Rejected::lines).sum();
    }
}
