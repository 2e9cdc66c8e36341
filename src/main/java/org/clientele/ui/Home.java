package org.clientele.ui;

import java.nio.file.Path;
import org.clientele.project.Places;

/// The folder where the program keeps what belongs to the user and to no project: settings, recent projects.
public record Home(Path folder) {

    /// Returns the folder of this platform, or the one that the system property `clientele.home` names.
    public static Home ofUser() {
        return new Home(Places.home());
    }

    public Path file(String name) {
        return folder.resolve(name);
    }
}
