package org.clientele.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How well a name answers to what is typed: its letters in their order, better in one piece and at the start of words.
///
/// @param score the higher the better
/// @param letters the places of the letters in the name, in order
record Fuzzy(int score, List<Integer> letters) {

    private static final int WORD = 8;
    private static final int NEXT = 5;
    private static final int WHOLE = 20;

    Fuzzy {
        letters = List.copyOf(letters);
    }

    /// Returns how the name answers; empty where it lacks a letter.
    static Optional<Fuzzy> of(String typed, String name) {
        var wanted = plain(typed).replaceAll("\\s+", "");
        var there = plain(name);
        int piece = wanted.isEmpty() ? -1 : piece(there, plain(typed).strip());
        return piece >= 0
                ? Optional.of(whole(there, piece, plain(typed).strip().length()))
                : spread(wanted, there, Fuzzy::nearest)
                        .or(() -> spread(wanted, there, String::indexOf))
                        .filter(found -> found.score > 0 || wanted.isEmpty());
    }

    private interface Next {
        int in(String name, int letter, int from);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Prefers the occurrence at the start of a word.
    private static int piece(String name, String typed) {
        int first = name.indexOf(typed);
        for (int at = first; at >= 0; at = name.indexOf(typed, at + 1)) {
            if (startsWord(name, at)) {
                return at;
            }
        }
        return first;
    }

    private static Fuzzy whole(String name, int from, int length) {
        var letters = new ArrayList<Integer>();
        for (int i = from; i < from + length; i++) {
            letters.add(i);
        }
        int score = WHOLE + length * NEXT + (startsWord(name, from) ? 2 * WORD : 0) + (from == 0 ? WORD : 0);
        return new Fuzzy(score, letters);
    }

    private static Optional<Fuzzy> spread(String wanted, String name, Next next) {
        var letters = new ArrayList<Integer>();
        int score = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            int found = next.in(name, wanted.charAt(i), at + 1);
            if (found < 0) {
                return Optional.empty();
            }
            score += found == at + 1 && at >= 0 ? NEXT : startsWord(name, found) ? WORD : 0;
            score -= at < 0 ? 0 : Math.min(3, found - at - 1);
            letters.add(found);
            at = found;
        }
        return Optional.of(new Fuzzy(score, letters));
    }

    /// The letter that follows at once, else the next one that starts a word, else the next one.
    private static int nearest(String name, int letter, int from) {
        int first = name.indexOf(letter, from);
        for (int at = first; at > from && at >= 0; at = name.indexOf(letter, at + 1)) {
            if (startsWord(name, at)) {
                return at;
            }
        }
        return first;
    }

    private static boolean startsWord(String name, int at) {
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)) || isHan(name.charAt(at));
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
