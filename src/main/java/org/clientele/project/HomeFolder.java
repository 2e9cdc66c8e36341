package org.clientele.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.project.store.Residue;
import org.clientele.spec.Problem;

/// The folder of the user beside all projects: settings, lists and logs of the program, in which somebody may be named.
///
/// @param account the folder that the system gave the user: its name is the user's, whatever customers are called
record HomeFolder(Path folder, Path account) {

    private static final String OWN = "own";

    private static final int DEPTH = 3;

    /// Writes over every word of a person in every file, byte by byte, so that a log that is being written goes on;
    /// not where it stands in the path of the user's own folder, by which settings and lists are found.
    ///
    /// @throws Problem if a file cannot be read, or one that names the person not be written
    Receipt.Home clean(Set<String> words) {
        var sought =
                words.stream().filter(word -> Residue.sought(Set.of(word)) == 1).toList();
        if (sought.isEmpty() || !Files.isDirectory(folder)) {
            return new Receipt.Home(0, 0);
        }
        var pattern = Pattern.compile(
                own() + "|" + sought.stream().map(HomeFolder::form).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
        var files = files();
        return new Receipt.Home(
                files.size(),
                files.stream().mapToInt(file -> clean(file, pattern)).sum());
    }

    /// The path of the user's own folder, also as settings write it.
    private String own() {
        var written = account.toString();
        return Stream.of(written, written.replace("\\", "\\\\").replace(":", "\\:"))
                .map(path -> Pattern.quote(bytes(path)))
                .collect(Collectors.joining("|", "(?<" + OWN + ">", ")(?![\\w.-])"));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /// The bytes of a word as characters, alone where it is a number.
    private static String form(String word) {
        var alone = word.matches("\\d+") ? List.of("(?<!\\d)", "(?!\\d)") : List.of("", "");
        return alone.getFirst() + Pattern.quote(bytes(word)) + alone.getLast();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static int clean(Path file, Pattern pattern) {
        try {
            var found = pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .results()
                    .filter(match -> match.group(OWN) == null)
                    .toList();
            if (!found.isEmpty()) {
                try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    for (var each : found) {
                        var blank = "x".repeat(each.end() - each.start()).getBytes(StandardCharsets.US_ASCII);
                        open.write(ByteBuffer.wrap(blank), each.start());
                    }
                    open.force(true);
                }
            }
            return found.size();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Problem unreadable(Path file, IOException e) {
        return new Problem(
                "problem.erase.home",
                file.toString(),
                Optional.ofNullable(e.getMessage()).orElse(""));
    }
}
