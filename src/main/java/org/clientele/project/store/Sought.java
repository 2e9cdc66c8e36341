package org.clientele.project.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is looked for in the bytes of a file.
///
/// @param words what must not be there
/// @param longer words of others in which one of those stands, as `user10` does in `user100`
record Sought(Set<String> words, Set<String> longer) {

    private static final Pattern RUN = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+");

    Sought {
        words = Set.copyOf(words);
        longer = Set.copyOf(longer);
    }

    /// Learns from every text of an open file which longer words are there.
    static Sought of(Set<String> words, Database database) {
        var longer = new HashSet<String>();
        new AllTexts(database).stream().forEach(text -> words.forEach(word -> add(text, word, longer)));
        return new Sought(words, longer);
    }

    private static void add(String text, String word, Set<String> longer) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int from = at;
            int to = at + word.length();
            if (isPlain(word.codePointAt(0))) {
                from -= run(new StringBuilder(text.substring(0, at)).reverse());
            }
            if (isPlain(word.codePointBefore(word.length()))) {
                to += run(text.substring(to));
            }
            if (to - from > word.length()) {
                longer.add(text.substring(from, to));
            }
        }
    }

    private static boolean isPlain(int letter) {
        return RUN.matcher(Character.toString(letter)).matches();
    }

    private static int run(CharSequence text) {
        var run = RUN.matcher(text);
        return run.lookingAt() ? run.end() : 0;
    }

    /// Returns the longer words in which a word stands.
    List<String> around(String word) {
        return longer.stream().filter(text -> text.contains(word)).toList();
    }
}
