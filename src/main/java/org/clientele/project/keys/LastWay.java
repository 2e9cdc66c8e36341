package org.clientele.project.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.Privately;

/// Which slot of a set of keys was opened last on this machine, kept in the user's own folder: a number for the random
/// name of the set, and nobody's name. It says only what is tried first.
///
/// @param folder nothing where nothing is to be remembered
public record LastWay(Optional<Path> folder) {

    /// Knows nothing and remembers nothing.
    public static final LastWay UNKNOWN = new LastWay(Optional.empty());

    private static final Logger LOG = Logger.getLogger(LastWay.class.getName());

    /// Returns the ways that lie in the folder `ways` of the user's own.
    public static LastWay ofUser(Path home) {
        return new LastWay(Optional.of(home.resolve("ways")));
    }

    private Optional<Path> file(byte[] set) {
        return folder.map(own -> own.resolve(HexFormat.of().formatHex(set)));
    }

    /// Returns whether this is the slot that was opened last.
    boolean is(byte[] set, int slot) {
        return file(set).flatMap(LastWay::read).equals(Optional.of(Integer.toString(slot)));
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read " + file, e);
            return Optional.empty();
        }
    }

    /// Remembers it; where that cannot be, the next opening only takes longer.
    void keep(byte[] set, int slot) {
        file(set).ifPresent(file -> {
            try {
                Privately.write(file, Integer.toString(slot).getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "cannot write " + file, e);
            }
        });
    }
}
