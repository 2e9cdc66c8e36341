package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;

/// What headers say by themselves, against `headers.txt`, `languages.txt` and `grid.txt`.
class RoleWordsTest {

    @Test
    void wellKnownHeadersSayTheirRole() throws IOException {
        var wrong = new TreeMap<String, String>();
        int all = 0;
        for (var line : lines("headers.txt")) {
            int colon = line.indexOf(": ");
            for (var said : line.substring(colon + 2).split(", ")) {
                all++;
                var roles = List.of((line.substring(0, colon) + "/" + rest(said)).split("/"));
                var found = RoleWords.find(header(said)).map(Guess::value).orElse(Role.NONE);
                if (!roles.contains(found.name())) {
                    wrong.merge(line.substring(0, colon), header(said) + " " + found, (a, b) -> a + ", " + b);
                }
            }
        }
        int count = wrong.values().stream().mapToInt(w -> w.split(", ").length).sum();
        assertTrue(
                count <= 0.02 * all,
                count + " of " + all + "\n"
                        + String.join(
                                "\n",
                                wrong.entrySet().stream()
                                        .map(e -> e.getKey() + ": " + e.getValue())
                                        .toList()));
    }

    @Test
    void headersOfOtherLanguagesSayTheCommonestRoles() throws IOException {
        var wrong = new TreeSet<String>();
        for (var line : lines("languages.txt")) {
            int colon = line.indexOf(": ");
            for (var header : line.substring(colon + 2).split(", ")) {
                var found = RoleWords.find(header).map(Guess::value).orElse(Role.NONE);
                if (!found.name().equals(line.substring(0, colon))) {
                    wrong.add(header + " " + found);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void headersMadeOfPartsSayTheirRoleHoweverTheyAreWritten() throws IOException {
        int all = 0;
        int wrong = 0;
        for (var line : lines("grid.txt")) {
            int colon = line.indexOf(": ");
            var parts = line.substring(colon + 2).split(" × ");
            for (var first : parts[0].split(", ")) {
                for (var last : parts[1].split(", ")) {
                    for (var header : written(first, last)) {
                        all++;
                        wrong += RoleWords.find(header)
                                        .map(Guess::value)
                                        .orElse(Role.NONE)
                                        .name()
                                        .equals(line.substring(0, colon))
                                ? 0
                                : 1;
                    }
                }
            }
        }
        assertTrue(all > 10_000 && wrong <= 0.03 * all, wrong + " of " + all);
    }

    private static Set<String> written(String first, String last) {
        if (first.codePoints().anyMatch(Character::isIdeographic)) {
            return Set.of(first + last);
        }
        var words = (first + " " + last).split(" ");
        var camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        var snake = String.join("_", words);
        return new TreeSet<>(List.of(
                snake,
                snake.toUpperCase(Locale.ROOT),
                String.join("-", words),
                String.join(" ", words),
                String.join("", words),
                camel.toString()));
    }

    private static String header(String said) {
        return isTwo(said) ? said.substring(0, said.indexOf('/')) : said;
    }

    private static String rest(String said) {
        return isTwo(said) ? said.substring(said.indexOf('/') + 1) : "";
    }

    private static boolean isTwo(String said) {
        return said.matches(".*/[A-Z_/]{4,}");
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = RoleWordsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
