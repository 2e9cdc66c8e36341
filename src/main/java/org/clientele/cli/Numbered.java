package org.clientele.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;

/// What is meant by a number from 1 on, or by a name.
final class Numbered {

    private Numbered() {}

    /// Returns the number that somebody says, where there are so many.
    static Optional<Integer> find(String said, int most) {
        return said.matches("[1-9]\\d{0,5}")
                ? Optional.of(Integer.valueOf(said)).filter(number -> number <= most)
                : Optional.empty();
    }

    /// Returns which of the tables of a file is meant.
    ///
    /// @throws Problem if it has none of this number or name
    static int table(String file, String said, List<String> names) {
        return names.contains(said)
                ? names.indexOf(said) + 1
                : find(said, names.size()).orElseThrow(() -> missing(file, said, names));
    }

    private static Problem missing(String file, String said, List<String> names) {
        if (names.size() == 1) {
            return new Problem("problem.import.one-table", file);
        }
        var listed = IntStream.range(0, names.size())
                .mapToObj(i -> (i + 1) + " " + names.get(i))
                .toList();
        return new Problem("problem.import.only-table", file, said, listed);
    }
}
