package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Headers as they would be spelled out: in single small words, in the singular, without numbers and currencies.
final class Spelling {

    private static final Set<String> CURRENCIES = Set.of(
            "usd", "eur", "gbp", "cny", "rmb", "inr", "jpy", "hkd", "aud", "cad", "dollar", "euro", "yuan", "utc",
            "gmt", "lcy", "fcy", "sgd", "krw", "chf", "mxn", "brl", "sek", "nok", "dkk", "pln", "try", "thb", "vnd",
            "idr");
    private static final Set<String> SMALL =
            Set.of("id", "no", "do", "at", "on", "of", "or", "by", "to", "dt", "cd", "nm", "ts", "sk");
    private static final Pattern DIGITS = Pattern.compile("(?<=[a-z]{3})\\d{1,2}$");
    private static final int GLUED = 5;
    private static final int PIECES = 4;
    private static final int LONG = 3;

    private Spelling() {}

    /// Returns the words of a header in English; those of another are kept.
    static List<String> words(String header, RoleLexicon lexicon) {
        var spelled = new ArrayList<String>();
        for (var part : HeaderParts.split(HeaderParts.withoutBrackets(header))) {
            var word = DIGITS.matcher(part.toLowerCase(Locale.ROOT)).replaceFirst("");
            for (var piece : pieces(word, lexicon)) {
                spelled.addAll(List.of(lexicon.full(singular(piece, lexicon)).split(" ")));
            }
        }
        var told = spelled.stream().filter(word -> !CURRENCIES.contains(word)).toList();
        return told.isEmpty() ? spelled : told;
    }

    /// Returns the plural's singular where only that is known.
    private static String singular(String word, RoleLexicon lexicon) {
        if (lexicon.isSpelled(word)) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - LONG) + "y";
        }
        return HeaderParts.singular(word);
    }

    /// Cuts a word that is several known ones glued together, as `donotphone`, into the fewest.
    private static List<String> pieces(String word, RoleLexicon lexicon) {
        boolean known = lexicon.isSpelled(word) || !lexicon.full(word).equals(word);
        if (known || word.length() < GLUED || !HeaderParts.isAscii(word)) {
            return List.of(word);
        }
        for (int most = 2; most <= PIECES; most++) {
            var cut = cut(word, most, lexicon);
            if (!cut.isEmpty()) {
                return cut;
            }
        }
        return List.of(word);
    }

    private static List<String> cut(String word, int most, RoleLexicon lexicon) {
        if (isPiece(word, lexicon)) {
            return List.of(word);
        }
        for (int at = word.length() - 2; at >= 2 && most > 1; at--) {
            if (isPiece(word.substring(0, at), lexicon)) {
                var rest = cut(word.substring(at), most - 1, lexicon);
                if (!rest.isEmpty()) {
                    var all = new ArrayList<>(List.of(word.substring(0, at)));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return List.of();
    }

    private static boolean isPiece(String word, RoleLexicon lexicon) {
        boolean known = lexicon.isSpelled(word) || !lexicon.full(word).equals(word);
        return SMALL.contains(word) || word.length() >= LONG && known;
    }
}
