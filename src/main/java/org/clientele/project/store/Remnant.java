package org.clientele.project.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.project.seal.Headers;
import org.clientele.spec.Problem;

/// A file whose first page does not say that it is one of ours: something else, or one of which that page was damaged.
record Remnant(Path file, Kind kind, String page) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String ENDING = ".clientele";

    /// Returns that it is damaged where its headers are there, or where nothing is left of it but its name.
    Problem problem() {
        return isOurs() ? kind.damaged(file) : new Problem("problem.project.foreign", file.toString());
    }

    private boolean isOurs() {
        boolean isOther =
                Arrays.stream(Kind.values()).anyMatch(other -> page.startsWith("clientele " + other.word() + " "));
        if (kind != Kind.PROJECT || isOther) {
            return false;
        }
        return page.isEmpty() ? file.toString().endsWith(ENDING) : hasHeaders();
    }

    private boolean hasHeaders() {
        try (var whole = FileChannel.open(file, StandardOpenOption.READ)) {
            return Headers.areThere(whole, Preamble.LENGTH);
        } catch (IOException e) {
            return false;
        }
    }

    /// Returns the id of a project whose first page is damaged, if it can still be read there.
    static Optional<String> id(String page) {
        return ID.matcher(page).results().map(found -> found.group()).findFirst();
    }
}
