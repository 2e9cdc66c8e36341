package org.clientele.spec;

/// One input of a spec: its name (a stable word of the JSON form), the class of result it takes, and how many.
public record Port(String name, Class<? extends Result> kind, Count count) {

    public enum Count {
        ONE,
        OPTIONAL,
        MANY
    }

    public static Port one(String name, Class<? extends Result> kind) {
        return new Port(name, kind, Count.ONE);
    }

    /// The last port of a spec may be left out.
    public static Port optional(String name, Class<? extends Result> kind) {
        return new Port(name, kind, Count.OPTIONAL);
    }

    /// The last port of a spec may take one or more inputs.
    public static Port many(String name, Class<? extends Result> kind) {
        return new Port(name, kind, Count.MANY);
    }
}
