package org.clientele.job;

import java.util.List;
import java.util.Optional;

/// What a piece of work in the background is called: the key `job.<name>` is its title, the arguments fill its places.
///
/// @param subject the one thing that the work is about, compared by identity where it has no equality of its own; work
///     of the same name about another thing goes on beside it
public record Job(String name, List<Object> args, Optional<Object> subject) {

    public Job {
        args = List.copyOf(args);
    }

    public static Job of(String name, Object... args) {
        return new Job(name, List.of(args), Optional.empty());
    }

    /// Returns the same work about this thing.
    public Job about(Object thing) {
        return new Job(name, args, Optional.of(thing));
    }

    public String key() {
        return "job." + name;
    }

    boolean replaces(Job other) {
        return name.equals(other.name) && subject.equals(other.subject);
    }
}
