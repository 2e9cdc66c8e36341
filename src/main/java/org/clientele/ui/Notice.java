package org.clientele.ui;

/// One thing to tell the user: what was done, what they can mend, or what went wrong inside.
public record Notice(Kind kind, String text, String code) {

    public enum Kind {
        DONE,
        PROBLEM,
        FAILURE
    }

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text, "");
    }
}
