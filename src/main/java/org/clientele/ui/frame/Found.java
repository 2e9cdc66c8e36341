package org.clientele.ui.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.clientele.words.Pinyin;

/// A line of the palette: what it is called, and how it answers to what is typed.
///
/// @param group the heading that it stands under
/// @param other what it is called in the other language, by which it is found too
/// @param act is given a node of the window
/// @param letters the places of the typed letters in the name
/// @param why why it cannot be done, if so
record Found(
        String group,
        String icon,
        Name name,
        String keys,
        Consumer<Node> act,
        List<Integer> letters,
        Optional<String> why) {

    Found(String group, String icon, Name name, String keys, Consumer<Node> act) {
        this(group, icon, name, keys, act, List.of(), Optional.empty());
    }

    /// Returns the same for who may not do it.
    Found denied(Optional<String> reason) {
        return new Found(group, icon, name, keys, act, letters, reason);
    }

    /// @param about what it belongs to
    record Name(String shown, String about, String other) {}

    /// Returns those that answer, the groups by their best, in them the best first; all in their order for nothing
    /// typed.
    static List<Found> filter(List<Found> all, String typed) {
        if (typed.isBlank()) {
            return all;
        }
        var ranked =
                all.stream().map(f -> f.ranked(typed)).flatMap(Optional::stream).toList();
        var groups = ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .map(r -> r.found.group)
                .distinct()
                .toList();
        var found = new ArrayList<Found>();
        groups.forEach(group -> ranked.stream()
                .filter(r -> r.found.group.equals(group))
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .forEach(r -> found.add(r.found)));
        return found;
    }

    private record Ranked(Found found, int score) {}

    private Optional<Ranked> ranked(String typed) {
        var shown = Fuzzy.of(typed, name.shown);
        if (shown.isPresent()) {
            return shown.map(f -> new Ranked(lit(f.letters()), f.score() + 1));
        }
        return Stream.of(name.other, Pinyin.of(name.shown), name.shown + " " + name.about)
                .filter(n -> !n.isEmpty())
                .map(n -> Fuzzy.of(typed, n))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Fuzzy::score))
                .map(f -> new Ranked(this, f.score()));
    }

    private Found lit(List<Integer> places) {
        return new Found(group, icon, name, keys, act, places, why);
    }
}
