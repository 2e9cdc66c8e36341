package org.clientele.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import org.clientele.project.Privately;

/// The log of the window on this computer: three files of a megabyte at most, the newest is number 0.
final class Logs {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private Logs() {}

    /// Writes what is logged from now on into this folder too.
    static void into(Path folder) {
        try {
            Privately.folder(folder);
            var file = new FileHandler(folder.resolve("clientele-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new LogLines());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
