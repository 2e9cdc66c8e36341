package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Several ways of writing one value; the most frequent of those without needless spaces or width is kept.
record Variants(List<Tally> ways) {

    /// Returns the groups of texts whose fingerprints agree; Chinese texts that only sound alike are different.
    static List<Variants> ofSpelling(List<Tally> tallies) {
        var bySound = grouped(tallies, tally -> Fingerprint.of(tally.text()).sound());
        var groups = new ArrayList<Variants>();
        for (var alike : bySound.values()) {
            var written = new HashSet<String>();
            for (var tally : alike) {
                var print = Fingerprint.of(tally.text());
                if (print.han()) {
                    written.add(print.plain());
                }
            }
            if (written.size() <= 1) {
                groups.add(new Variants(alike));
            } else {
                grouped(alike, tally -> Fingerprint.of(tally.text()).plain())
                        .values()
                        .forEach(same -> groups.add(new Variants(same)));
            }
        }
        return groups.stream().filter(g -> g.ways().size() > 1).toList();
    }

    /// Returns the groups of texts that differ in case, width and spaces only.
    static List<Variants> ofCase(List<Tally> tallies) {
        return grouped(tallies, tally -> Fingerprint.folded(tally.text())).values().stream()
                .filter(same -> same.size() > 1)
                .map(Variants::new)
                .toList();
    }

    private static Map<String, List<Tally>> grouped(List<Tally> tallies, Function<Tally, String> key) {
        return tallies.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /// Returns the way to keep.
    String kept() {
        return tidied(ways.stream()
                .min(Comparator.comparing((Tally t) -> !t.text().equals(tidied(t.text())))
                        .thenComparing(Tally.MOST_FREQUENT))
                .orElseThrow()
                .text());
    }

    private static String tidied(String text) {
        return Texts.spaced(Texts.wide(text, UnifyText.Width.UNIFY), UnifyText.Spaces.TRIM_AND_COLLAPSE);
    }

    /// Returns the ways that go, by what they become.
    Map<String, String> replacements() {
        var kept = kept();
        return ways.stream()
                .map(Tally::text)
                .filter(text -> !text.equals(kept))
                .collect(Collectors.toMap(text -> text, _ -> kept));
    }

    /// Returns how many cells are written in another way than the one to keep.
    long cells() {
        var kept = kept();
        return Tally.cells(ways.stream().filter(t -> !t.text().equals(kept)).toList());
    }

    /// Returns whether some differ in more than case, width and spaces.
    boolean isSpelling() {
        return ways.stream().map(t -> Fingerprint.folded(t.text())).distinct().count() > 1;
    }
}
