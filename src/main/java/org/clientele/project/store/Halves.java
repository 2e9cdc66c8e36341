package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;

/// What a process that was stopped left beside a project while it wrote it anew: under other keys, or without a person.
/// Only who has the project open writes there.
final class Halves {

    private static final Logger LOG = Logger.getLogger(Halves.class.getName());

    private Halves() {}

    /// Returns where a project is written anew.
    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /// Takes it away, where it is of this project, which is open here; returns what is to be said then.
    static Optional<Problem> sweep(Database open) {
        var half = of(open.file());
        try {
            if (Files.isRegularFile(half) && isOf(open, half)) {
                Files.delete(half);
                return Optional.of(new Problem("project.half", open.file().toString()));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + half, e);
        }
        return Optional.empty();
    }

    private static boolean isOf(Database open, Path half) throws IOException {
        try {
            return Preamble.read(half, Kind.PROJECT).id().equals(open.id());
        } catch (Problem foreign) {
            return isBegun(open, half);
        }
    }

    /// Where the power goes before the first page is on the disk, nothing or some sectors of it are there.
    private static boolean isBegun(Database open, Path half) throws IOException {
        if (Files.size(half) > Preamble.LENGTH + SealedFile.HEADERS) {
            return false;
        }
        var page = open.preamble().bytes();
        var there = Arrays.copyOf(Files.readAllBytes(half), page.length);
        return IntStream.range(0, page.length).allMatch(i -> there[i] == 0 || there[i] == page[i]);
    }
}
