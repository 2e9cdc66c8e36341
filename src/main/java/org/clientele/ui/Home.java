package org.clientele.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The folder where the program keeps what belongs to the user and to no project: settings, recent projects.
public record Home(Path folder) {

    /// Returns the folder of this platform, or the one that the system property `clientele.home` names.
    public static Home ofUser() {
        return new Home(Optional.ofNullable(System.getProperty("clientele.home"))
                .map(Path::of)
                .orElseGet(Home::usual));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    private static Path usual() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return environment("APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Clientele");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Clientele");
        }
        return environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("clientele");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }
}
