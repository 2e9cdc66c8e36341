package org.clientele.job;

import java.util.List;

/// What a piece of work in the background is called: the key `job.<name>` is its title, the arguments fill its places.
public record Job(String name, List<Object> args) {

    public Job {
        args = List.copyOf(args);
    }

    public static Job of(String name, Object... args) {
        return new Job(name, List.of(args));
    }

    public String key() {
        return "job." + name;
    }
}
