package org.clientele.source.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// A field at its place in the records: what it is called, and the fields within it.
final class Branch {

    private final String path;
    private final Map<String, Branch> below = new HashMap<>();
    private String name = "";
    private boolean isNamed;
    private long object;

    /// @param path the way to it, with dots between
    Branch(String path) {
        this.path = path;
    }

    Branch to(String field) {
        return !path.isEmpty() && Extended.isType(field)
                ? this
                : below.computeIfAbsent(field, own -> new Branch(path.isEmpty() ? own : path + "." + own));
    }

    String path() {
        return path;
    }

    /// Returns its name, which it is given when it is first asked for.
    String name(Supplier<String> given) {
        if (!isNamed) {
            isNamed = true;
            name = given.get();
        }
        return name;
    }

    /// Returns whether this object, by its number, had no such field before.
    boolean isNew(long inside) {
        boolean isNew = object != inside;
        object = inside;
        return isNew;
    }
}
