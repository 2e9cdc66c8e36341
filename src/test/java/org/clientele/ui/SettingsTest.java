package org.clientele.ui;

import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clientele.words.DayForm;
import org.clientele.words.Display;
import org.clientele.words.Signs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsChosenIsThereAtTheNextStart() {
        var settings = settings();
        settings.languageProperty().set(Locale.SIMPLIFIED_CHINESE);
        settings.themeProperty().set(Theme.CONTRAST);
        settings.scaleProperty().set(150);
        settings.displayProperty().set(Display.USUAL.with(Signs.SPACE_COMMA).with(DayForm.LONG));
        settings.projectsProperty().set(folder.resolve("客户"));

        var again = settings();

        assertEquals(Locale.SIMPLIFIED_CHINESE, again.languageProperty().get());
        assertEquals(Theme.CONTRAST, again.themeProperty().get());
        assertEquals(150, again.scaleProperty().get());
        assertEquals(
                Display.USUAL.with(Signs.SPACE_COMMA).with(DayForm.LONG),
                again.displayProperty().get());
        assertEquals(folder.resolve("客户"), again.projectsProperty().get());
    }

    @Test
    void settingsThatMakeNoSenseAreTheUsualOnes() throws IOException {
        Files.writeString(
                folder.resolve("settings.properties"), "theme=PINK\nnumbers=roman\nscale=1000000\nlanguage=\\uZZZZ");

        assertEquals(Theme.LIGHT, settings().themeProperty().get());
        assertEquals(100, settings().scaleProperty().get());
        assertEquals(Display.USUAL, settings().displayProperty().get());
    }

    @Test
    void scalingEndsAtTheSmallestAndTheLargest() {
        var settings = settings();
        settings.rescale(-1);
        assertEquals(100, settings.scaleProperty().get());
        IntStream.range(0, 9).forEach(_ -> settings.rescale(1));
        assertEquals(200, settings.scaleProperty().get());
    }

    @Test
    void recentProjectsAreKeptNewestFirstAndOnce() {
        var recent = new RecentProjects(new Home(folder));
        recent.add(Recorded.project("港湾茶行", "/p/tea.clientele"));
        recent.add(Recorded.project("Retail", "/p/retail.clientele"));
        recent.add(Recorded.project("Tea", "/p/tea.clientele"));

        assertEquals(List.of("Tea", "Retail"), names(new RecentProjects(new Home(folder))));
        recent.forget(recent.list().getFirst());
        assertEquals(List.of("Retail"), names(new RecentProjects(new Home(folder))));
    }

    @Test
    void aDamagedEntryOfTheRecentListIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("recent.properties"),
                "0.file=/p/a.clientele\n0.left=yesterday\n1.file=/p/b.clientele\n1.left=2026-01-01T10:00\n1.name=B");

        assertEquals(List.of("B"), names(new RecentProjects(new Home(folder))));
    }

    private Settings settings() {
        return onFx(() -> new Settings(new Home(folder)));
    }

    private static List<String> names(RecentProjects recent) {
        return recent.list().stream().map(RecentProject::name).toList();
    }
}
