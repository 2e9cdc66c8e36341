package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.table.TextBlock;

/// A text that occurs in a column, and how often.
record Tally(String text, int count) {

    static final Comparator<Tally> MOST_FREQUENT =
            Comparator.comparingInt((Tally t) -> -t.count()).thenComparing(Tally::text);

    /// Returns the texts that occur, in order of the dictionary.
    static List<Tally> of(TextBlock block) {
        var counts = new int[block.values().size()];
        for (var code : block.codes()) {
            if (code >= 0) {
                counts[code]++;
            }
        }
        var tallies = new ArrayList<Tally>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                tallies.add(new Tally(block.values().get(code), counts[code]));
            }
        }
        return tallies;
    }

    static long cells(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::count).sum();
    }

    /// Returns the texts, most frequent first.
    static List<String> texts(List<Tally> tallies) {
        return tallies.stream().sorted(MOST_FREQUENT).map(Tally::text).toList();
    }
}
