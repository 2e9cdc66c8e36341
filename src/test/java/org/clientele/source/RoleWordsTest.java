package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;

/// What headers say by themselves, against `headers.txt`.
class RoleWordsTest {

    @Test
    void wellKnownHeadersSayTheirRole() throws IOException {
        var wrong = new TreeMap<String, String>();
        int all = 0;
        for (var line : lines()) {
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

    private static String header(String said) {
        return isTwo(said) ? said.substring(0, said.indexOf('/')) : said;
    }

    private static String rest(String said) {
        return isTwo(said) ? said.substring(said.indexOf('/') + 1) : "";
    }

    private static boolean isTwo(String said) {
        return said.matches(".*/[A-Z_/]{4,}");
    }

    private static List<String> lines() throws IOException {
        try (var in = RoleWordsTest.class.getResourceAsStream("headers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
