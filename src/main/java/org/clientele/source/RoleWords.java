package org.clientele.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.table.Role;

/// The words by which headers tell roles, in English and Chinese, from `roles.txt`.
final class RoleWords {

    private static final Map<String, Role> WORDS = new HashMap<>();
    private static final Set<String> WHOLE = new HashSet<>();
    private static final double SAME = 0.95;
    private static final double ENDING = 0.75;

    static {
        read();
    }

    private RoleWords() {}

    /// Returns the role that a header names: surely where it is one of the words, less so where it ends with one.
    static Optional<Guess<Role>> find(String header) {
        var squeezed = squeeze(header);
        if (WORDS.containsKey(squeezed)) {
            return Optional.of(new Guess<>(WORDS.get(squeezed), SAME, Reason.of("role-reason.header", header)));
        }
        return ends(header).stream()
                .filter(end -> WORDS.containsKey(end) && !WHOLE.contains(end))
                .filter(end -> end.length() >= (isAscii(end) ? 4 : 2))
                .findFirst()
                .map(end -> new Guess<>(WORDS.get(end), ENDING, Reason.of("role-reason.ending", header)));
    }

    /// Returns what a header ends with, from the longest: whole words, and each character of a Chinese one.
    private static List<String> ends(String header) {
        var words = header.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?=\\p{IsHan})", " ")
                .split("[^\\p{L}\\p{N}]+");
        return IntStream.range(0, words.length)
                .mapToObj(i -> squeeze(String.join("", List.of(words).subList(i, words.length))))
                .toList();
    }

    /// Returns a header in small letters and digits only.
    static String squeeze(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static void read() {
        try (var in = RoleWords.class.getResourceAsStream("/org/clientele/source/roles.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                var role = Role.valueOf(line.substring(0, colon));
                for (var word : line.substring(colon + 1).split(",")) {
                    WORDS.put(squeeze(word), role);
                    if (word.contains("=")) {
                        WHOLE.add(squeeze(word));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
