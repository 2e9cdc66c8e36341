package org.clientele.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.project.Places;
import org.clientele.words.Display;
import org.clientele.words.Words;

/// What the user has chosen for every project: language, theme, scale, how numbers are written, where new projects go.
/// Each change is written at once.
public final class Settings {

    /// The scales there are, in per cent.
    public static final List<Integer> SCALES = List.of(100, 110, 125, 150, 175, 200);

    private static final String PROJECTS = "projects";
    private static final String BACKUPS = "backups";
    private static final String LOCK_AFTER = "lock-after";
    private static final int USUAL_MINUTES = 15;
    private static final String BY_ITSELF = "backups.by-itself";

    private final Stored stored;
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Integer> scale;
    private final ObjectProperty<Display> display;
    private final ObjectProperty<Path> projects;
    private final ObjectProperty<Path> backups;
    private final ObjectProperty<Boolean> backsUpByItself;
    private final ObjectProperty<Integer> lockAfter;

    /// Reads the settings; at the first start language and theme are the system's.
    public Settings(Home home) {
        stored = new Stored(home.file("settings.properties"));
        var saved = stored.read();
        language = new SimpleObjectProperty<>(language(saved.getProperty("language", "")));
        theme = new SimpleObjectProperty<>(theme(saved.getProperty("theme", "")));
        scale = new SimpleObjectProperty<>(scale(saved.getProperty("scale", "")));
        display = new SimpleObjectProperty<>(Display.read(part -> Optional.ofNullable(saved.getProperty(part))));
        projects = new SimpleObjectProperty<>(folder(saved.getProperty(PROJECTS, ""), Places.projects()));
        backups = new SimpleObjectProperty<>(folder(saved.getProperty(BACKUPS, ""), Places.backups()));
        backsUpByItself =
                new SimpleObjectProperty<>(!saved.getProperty(BY_ITSELF, "").equals("no"));
        lockAfter = new SimpleObjectProperty<>(minutes(saved.getProperty(LOCK_AFTER, "")));
        Stream.of(language, theme, scale, display, projects, backups, backsUpByItself, lockAfter)
                .forEach(p -> p.subscribe(this::write));
    }

    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Per cent, one of [#SCALES].
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /// How numbers, days and amounts are written.
    public ObjectProperty<Display> displayProperty() {
        return display;
    }

    /// The folder of new projects.
    public ObjectProperty<Path> projectsProperty() {
        return projects;
    }

    /// The folder of backups.
    public ObjectProperty<Path> backupsProperty() {
        return backups;
    }

    /// Whether backups are made without being asked for.
    public ObjectProperty<Boolean> backsUpByItselfProperty() {
        return backsUpByItself;
    }

    /// After how many minutes without a touch a project with passwords is locked, one of [AutoLock#MINUTES].
    public ObjectProperty<Integer> lockAfterProperty() {
        return lockAfter;
    }

    /// Takes the next larger or smaller scale, where there is one.
    public void rescale(int steps) {
        var index = SCALES.indexOf(scale.get()) + steps;
        scale.set(SCALES.get(Math.clamp(index, 0, SCALES.size() - 1)));
    }

    private void write() {
        var values = new Properties();
        values.setProperty("language", language.get().toLanguageTag());
        values.setProperty("theme", theme.get().name());
        values.setProperty("scale", scale.get().toString());
        display.get().parts().forEach(values::setProperty);
        if (!projects.get().equals(Places.projects())) {
            values.setProperty(PROJECTS, projects.get().toString());
        }
        if (!backups.get().equals(Places.backups())) {
            values.setProperty(BACKUPS, backups.get().toString());
        }
        values.setProperty(BY_ITSELF, backsUpByItself.get() ? "yes" : "no");
        values.setProperty(LOCK_AFTER, lockAfter.get().toString());
        stored.write(values);
    }

    /// The launcher changes the locale to one that can open every file, and says in CLIENTELE_LANG which it was.
    private static Locale language(String saved) {
        var system = Optional.ofNullable(System.getenv("CLIENTELE_LANG"))
                .filter(tag -> !tag.isBlank())
                .map(tag -> Locale.forLanguageTag(tag.replaceAll("[.@].*", "").replace('_', '-')))
                .orElseGet(Locale::getDefault);
        return Words.in(saved.isBlank() ? system : Locale.forLanguageTag(saved)).locale();
    }

    private static Theme theme(String saved) {
        for (var choice : Theme.values()) {
            if (choice.name().equals(saved)) {
                return choice;
            }
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static Path folder(String saved, Path usual) {
        try {
            return saved.isBlank() ? usual : Path.of(saved);
        } catch (InvalidPathException _) {
            return usual;
        }
    }

    private static Integer minutes(String saved) {
        return AutoLock.MINUTES.stream()
                .filter(m -> m.toString().equals(saved))
                .findFirst()
                .orElse(USUAL_MINUTES);
    }

    private static Integer scale(String saved) {
        return SCALES.stream()
                .filter(s -> s.toString().equals(saved))
                .findFirst()
                .orElse(100);
    }
}
