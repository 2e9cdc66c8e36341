package org.clientele.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is said to a user, and the figures that are told in it, in the order of their places.
public record Spoken(String text, List<Mention> figures) {

    public static final Spoken NOTHING = of("");

    public Spoken {
        figures = List.copyOf(figures);
    }

    /// A text without a figure that somebody could ask about.
    public static Spoken of(String text) {
        return new Spoken(text, List.of());
    }

    /// Fills the places of a sentence; those of its figures that it has a place for are told in it.
    public static Spoken of(Words words, String key, Object... args) {
        var places = words.places(key);
        var figures = IntStream.range(0, args.length)
                .filter(places::contains)
                .mapToObj(place -> args[place])
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
        return new Spoken(words.text(key, args), figures);
    }

    /// One after the other.
    public static Spoken joined(String gap, List<Spoken> all) {
        var figures = new ArrayList<Mention>();
        all.forEach(each -> figures.addAll(each.figures));
        return new Spoken(all.stream().map(Spoken::text).collect(Collectors.joining(gap)), figures);
    }
}
