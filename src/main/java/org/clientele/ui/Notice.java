package org.clientele.ui;

import java.util.Optional;

/// One thing to tell the user: what was done, what they can mend, or what went wrong inside.
///
/// @param code what a user can quote
/// @param details what helps to find the fault, without anything of the data
/// @param offer what helps against it
public record Notice(Kind kind, String text, String code, String details, Optional<Command> offer) {

    public enum Kind {
        DONE,
        PROBLEM,
        FAILURE
    }

    public Notice(Kind kind, String text, String code, String details) {
        this(kind, text, code, details, Optional.empty());
    }

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text, "", "");
    }
}
