package org.clientele.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.clientele.spec.Problem;

/// Where the program writes down what went wrong.
///
/// @param browser shows the folder of an address
public record LogFolder(Path folder, Consumer<String> browser) {

    /// Returns the folder beside what else belongs to the user.
    public static Path of(Home home) {
        return home.file("logs");
    }

    /// @throws Problem if it is not there
    public void show() {
        if (!Files.isDirectory(folder)) {
            throw new Problem("problem.logs.folder", folder.toString());
        }
        browser.accept(folder.toUri().toString());
    }
}
