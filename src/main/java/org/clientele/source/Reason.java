package org.clientele.source;

import java.util.List;

/// Why something was decided or refused: the key of a sentence and what fills its places.
public record Reason(String key, List<Object> args) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String key, Object... args) {
        return new Reason(key, List.of(args));
    }
}
