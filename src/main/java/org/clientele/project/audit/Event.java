package org.clientele.project.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Something that was done: what, to what, and its figures. No personal values go in here: ids of content, tokens,
/// counts and names of columns only.
public record Event(Action action, String object, SortedMap<String, String> figures) {

    public Event {
        figures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    public static Event of(Action action, String object) {
        return new Event(action, object, new TreeMap<>());
    }

    /// Returns the same with one more figure.
    public Event with(String name, Object value) {
        var more = new TreeMap<>(figures);
        more.put(name, String.valueOf(value));
        return new Event(action, object, more);
    }

    /// Returns the figures as one text, in the order of their names.
    public String text() {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(" "));
    }
}
