package org.clientele.spec;

import java.util.List;

/// Something the user can mend: `key` names the sentence that says what happened, where, and what to do.
public final class Problem extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    /// @param args fill the places of the sentence, in order; values, never ready-made text in one language
    public Problem(String key, Object... args) {
        super(key + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that && key.equals(that.key) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + args.hashCode();
    }
}
