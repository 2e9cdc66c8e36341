package org.clientele.source.database;

import java.util.Arrays;

/// A password as it was typed: never written anywhere, shown as dots.
public final class Password {

    private final char[] characters;

    public Password(String typed) {
        characters = typed.toCharArray();
    }

    String reveal() {
        return new String(characters);
    }

    /// Forgets it.
    public void wipe() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "•••";
    }
}
