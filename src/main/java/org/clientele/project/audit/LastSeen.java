package org.clientele.project.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.Privately;

/// How far the log of a project went when this user last closed it, kept apart from the project.
public final class LastSeen {

    private static final Logger LOG = Logger.getLogger(LastSeen.class.getName());

    private final Path file;

    /// @param id the id of the project
    public LastSeen(Path folder, String id) {
        file = folder.resolve(id);
    }

    public Optional<Anchor> anchor() {
        try {
            return Anchor.read(Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read " + file, e);
            return Optional.empty();
        }
    }

    /// Forgets it, as the project is gone.
    ///
    /// @throws IOException if it cannot be deleted
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Remembers it; where that cannot be, the next opening only has less to compare with.
    public void keep(Anchor head) {
        try {
            Privately.write(file, head.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot write " + file, e);
        }
    }
}
