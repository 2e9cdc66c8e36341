package org.clientele.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several ways of writing one value; the most frequent of those without needless spaces or width is kept.
record Variants(List<Tally> ways) {

    private record Printed(Tally tally, Fingerprint print) {}

    /// Returns the groups of texts whose fingerprints agree; Chinese texts that only sound alike are different.
    static List<Variants> ofSpelling(List<Tally> tallies) {
        var printed = tallies.stream()
                .map(tally -> new Printed(tally, Fingerprint.of(tally.text())))
                .toList();
        return grouped(printed, p -> p.print().sound()).values().stream()
                .flatMap(Variants::written)
                .filter(same -> same.size() > 1)
                .map(same -> new Variants(same.stream().map(Printed::tally).toList()))
                .toList();
    }

    private static Stream<List<Printed>> written(List<Printed> alike) {
        long written = alike.stream()
                .map(Printed::print)
                .filter(Fingerprint::han)
                .map(Fingerprint::plain)
                .distinct()
                .count();
        return written <= 1 ? Stream.of(alike) : grouped(alike, p -> p.print().plain()).values().stream();
    }

    /// Returns the groups of texts that differ in case, width and spaces only.
    static List<Variants> ofCase(List<Tally> tallies) {
        return grouped(tallies, tally -> Fingerprint.folded(tally.text())).values().stream()
                .filter(same -> same.size() > 1)
                .map(Variants::new)
                .toList();
    }

    private static <T> Map<String, List<T>> grouped(List<T> texts, Function<T, String> key) {
        return texts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
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
        return going().collect(Collectors.toMap(Tally::text, _ -> kept));
    }

    /// Returns how many cells are written in another way than the one to keep.
    long cells() {
        return Tally.cells(going().toList());
    }

    /// What differs in spaces only is left to those who look for spaces.
    private Stream<Tally> going() {
        var kept = kept();
        return ways.stream().filter(t -> !Texts.spaced(t.text(), UnifyText.Spaces.TRIM_AND_COLLAPSE)
                .equals(kept));
    }

    /// Returns whether some differ in more than case, width and spaces.
    boolean isSpelling() {
        return ways.stream().map(t -> Fingerprint.folded(t.text())).distinct().count() > 1;
    }
}
