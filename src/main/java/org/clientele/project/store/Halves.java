package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    /// Takes it away, where it is of this project, which is open here.
    static void sweep(Database open) {
        var half = of(open.file());
        try {
            if (Files.isRegularFile(half) && isOf(open, half)) {
                Files.delete(half);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + half, e);
        }
    }

    private static boolean isOf(Database open, Path half) {
        try {
            return Preamble.read(half, Kind.PROJECT).id().equals(open.id());
        } catch (Problem foreign) {
            return false;
        }
    }
}
