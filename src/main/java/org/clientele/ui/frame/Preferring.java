package org.clientele.ui.frame;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.clientele.ui.Settings;
import org.clientele.ui.Theme;
import org.clientele.words.Display;

/// Preferences while they are being chosen: each is in force at once, and all are as before when nobody keeps them.
public final class Preferring {

    private record Before(
            Locale language, Theme theme, Integer scale, Display display, Path projects, Integer lockAfter) {

        static Before of(Settings now) {
            return new Before(
                    now.languageProperty().get(),
                    now.themeProperty().get(),
                    now.scaleProperty().get(),
                    now.displayProperty().get(),
                    now.projectsProperty().get(),
                    now.lockAfterProperty().get());
        }

        void restore(Settings now) {
            now.displayProperty().set(display);
            now.languageProperty().set(language);
            now.themeProperty().set(theme);
            now.scaleProperty().set(scale);
            now.projectsProperty().set(projects);
            now.lockAfterProperty().set(lockAfter);
        }
    }

    private final Settings settings;
    private Optional<Before> before = Optional.empty();

    public Preferring(Settings settings) {
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    Display display() {
        return settings.displayProperty().get();
    }

    void display(Display wanted) {
        settings.displayProperty().set(wanted);
    }

    /// Remembers how everything is, unless it is being chosen already.
    void begin() {
        before = before.or(() -> Optional.of(Before.of(settings)));
    }

    /// Keeps what was chosen.
    void keep() {
        before = Optional.empty();
    }

    /// Brings back what was there, where it was not kept.
    void end() {
        before.ifPresent(b -> b.restore(settings));
        before = Optional.empty();
    }
}
