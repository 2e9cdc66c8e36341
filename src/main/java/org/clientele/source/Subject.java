package org.clientele.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the name of a file, a sheet or a table says its rows are about: "Customer Orders 2024" are orders, "订单评价"
/// are opinions. The words of `subjects.txt`; the last of a name counts, as in both languages it says what the others
/// only qualify.
final class Subject {

    private static final Pattern ENDINGS = Pattern.compile("(?:\\.(?i:[a-z][a-z0-9]{1,7}))+$");
    private static final Pattern SAYING_MORE = Pattern.compile(" (?:by|for|per|from|with|in|of|and) .*");

    private Subject() {}

    private static final class Lazy {

        static final Map<String, FileKind> WORDS = read();
    }

    /// Returns what a table is about by its own name or, where that says nothing, by that of its file.
    static Optional<FileKind> of(String label, Optional<Format> format) {
        var table = format.flatMap(known -> said(known.table()));
        return switch (format.orElse(null)) {
            case Format.Query _ -> table;
            case Format.WebLog _ -> Optional.empty();
            case null, default -> table.or(() -> said(file(label, format)));
        };
    }

    private static String file(String label, Optional<Format> format) {
        var own = format.map(Format::table).filter(name -> !name.isEmpty()).map(name -> " · " + name);
        var file = own.filter(label::endsWith)
                .map(end -> label.substring(0, label.length() - end.length()))
                .orElse(label);
        return ENDINGS.matcher(file).replaceFirst("");
    }

    /// Returns what a name says; of "orders by customer" what stands in front, if that says anything.
    static Optional<FileKind> said(String name) {
        var text = Spelling.words(name, RoleWords.lexicon()).stream()
                .map(HeaderParts::singular)
                .collect(Collectors.joining(" ", " ", " "));
        var front = SAYING_MORE.matcher(text).replaceFirst(" ");
        return last(front).or(() -> last(text));
    }

    private static Optional<FileKind> last(String text) {
        var best = Optional.<String>empty();
        int end = 0;
        for (var word : Lazy.WORDS.keySet()) {
            int at = text.lastIndexOf(word) + word.length();
            boolean isBetter = at > end
                    || at == end && word.length() > best.map(String::length).orElse(0);
            if (text.contains(word) && isBetter) {
                best = Optional.of(word);
                end = at;
            }
        }
        return best.map(Lazy.WORDS::get);
    }

    private static Map<String, FileKind> read() {
        try (var in = Subject.class.getResourceAsStream("/org/clientele/source/subjects.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var words = new HashMap<String, FileKind>();
            for (var line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
                var parts = line.split(": ");
                for (var word : parts[1].split(", ")) {
                    words.put(RoleGrammar.spaced(word), FileKind.valueOf(parts[0]));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
