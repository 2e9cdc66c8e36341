package org.clientele.ui;

/// One thing to tell the user: what was done, what they can mend, or what went wrong inside.
///
/// @param code what a user can quote
/// @param details what helps to find the fault, without anything of the data
public record Notice(Kind kind, String text, String code, String details) {

    public enum Kind {
        DONE,
        PROBLEM,
        FAILURE
    }

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text, "", "");
    }
}
