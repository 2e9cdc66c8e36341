package org.clientele.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The folders of the user in which the program keeps what belongs to no project file.
public final class Places {

    private Places() {}

    /// Returns the folder for settings and lists; the system property `clientele.home` names another one.
    public static Path home() {
        return property("clientele.home").orElseGet(() -> switch (system()) {
            case WINDOWS ->
                environment("APPDATA").orElse(user("AppData/Roaming")).resolve("Clientele");
            case MAC -> user("Library/Application Support/Clientele");
            case OTHER -> environment("XDG_CONFIG_HOME").orElse(user(".config")).resolve("clientele");
        });
    }

    /// Returns the folder for what can be made anew; the system property `clientele.cache` names another one.
    public static Path cache() {
        return property("clientele.cache").orElseGet(() -> switch (system()) {
            case WINDOWS ->
                environment("LOCALAPPDATA").orElse(user("AppData/Local")).resolve("Clientele/cache");
            case MAC -> user("Library/Caches/Clientele");
            case OTHER -> environment("XDG_CACHE_HOME").orElse(user(".cache")).resolve("clientele");
        });
    }

    /// Returns the folder for project files; the system property `clientele.projects` names another one.
    public static Path projects() {
        return property("clientele.projects").orElseGet(() -> user("Clientele"));
    }

    /// Returns the folder for backups; the system property `clientele.backups` names another one.
    public static Path backups() {
        return property("clientele.backups").orElseGet(() -> projects().resolve("Backups"));
    }

    private enum Family {
        WINDOWS,
        MAC,
        OTHER
    }

    private static Family system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? Family.WINDOWS : name.contains("mac") ? Family.MAC : Family.OTHER;
    }

    private static Path user(String below) {
        return Path.of(System.getProperty("user.home")).resolve(below);
    }

    private static Optional<Path> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(Path::of);
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }
}
