package org.clientele.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;

/// Files that appear whole or not at all.
public final class Exported {

    private Exported() {}

    /// @throws Problem if it cannot be written there
    public static Path write(Path file, String text, Progress progress) {
        return write(file, text.getBytes(StandardCharsets.UTF_8), progress);
    }

    /// @throws Problem if it cannot be written there
    public static Path write(Path file, byte[] bytes, Progress progress) {
        progress.at(0, 1);
        try {
            WholeFile.write(file, out -> out.write(bytes));
            progress.at(1, 1);
            return file;
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.file.write");
        }
    }
}
