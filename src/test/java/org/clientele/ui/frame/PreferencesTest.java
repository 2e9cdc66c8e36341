package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Theme;
import org.clientele.words.CurrencySide;
import org.clientele.words.DayForm;
import org.clientele.words.Display;
import org.clientele.words.Signs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class PreferencesTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Preferring preferring = new Preferring(bench.settings);

    @BeforeEach
    void show() {
        bench.screen(
                PreferencesController.class, () -> new PreferencesController(preferring, bench.language, bench.choice));
        bench.show(PreferencesController.class);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theExamplesFollowEachChoiceAtOnce() {
        assertEquals("−1,234,567.891", sample("number"));

        choose(Display.SIGNS, Signs.POINT_COMMA);
        choose(Display.DAYS, DayForm.DAY_POINT);
        choose(Display.SIDE, CurrencySide.AFTER);

        assertEquals("−1.234.567,891", sample("number"));
        assertEquals("1.234,50\u00a0€", sample("amount"));
        assertEquals("31.10.2026, 14:05", sample("moment"));
        assertEquals("24.880 of 30.214 rows", sample("sentence"));
        assertEquals(Signs.POINT_COMMA, bench.settings.displayProperty().get().signs());
        bench.picture("preferences-chosen");
    }

    @Test
    void asTheLanguageWritesBringsTheUsualBack() {
        choose(Display.SIGNS, Signs.COMMA);
        bench.robot.clickOn("#usual");

        await("all is usual", () -> preferring.display().equals(Display.USUAL));
        assertEquals("−1,234,567.891", sample("number"));
    }

    @Test
    void whatIsNotKeptIsAsBefore() {
        choose(Display.SIGNS, Signs.COMMA);
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        doFx(preferring::end);

        assertEquals(Display.USUAL, preferring.display());
        assertEquals(Theme.LIGHT, bench.settings.themeProperty().get());

        doFx(preferring::begin);
        choose(Display.SIGNS, Signs.COMMA);
        doFx(preferring::keep);
        doFx(preferring::end);
        assertEquals(Signs.COMMA, preferring.display().signs());
    }

    @Test
    void newProjectsGoToAnotherFolder() {
        DraggingApplication.CHOSEN.add(List.of(new File("/data/projects")));
        bench.robot.clickOn("#otherFolder");

        await("it is taken", () -> bench.<Label>find("#folder").getText().equals("/data/projects"));
        assertEquals(
                Path.of("/data/projects"), bench.settings.projectsProperty().get());
    }

    @Test
    void keysChooseInTheWindowThatTheCommandOpensAndEscRestores() {
        var windows = new Windows(bench.fxml, bench.looks, bench.language);
        doFx(() -> {
            new WindowActs(bench.navigation, new Recorded(), windows, preferring).offer(bench.commands);
            preferring.end();
            bench.commands.run(org.clientele.ui.Command.PREFERENCES, bench.root());
        });
        await("it is there", () -> window("Preferences") != null);
        doFx(() -> window("Preferences").getScene().lookup("#display-numbers").requestFocus());
        bench.robot.type(KeyCode.DOWN, KeyCode.DOWN);
        await("the second is chosen", () -> preferring.display().signs() == Signs.POINT_COMMA);
        await(
                "the other boxes follow",
                () -> window("Preferences").getScene().getRoot().lookupAll(".list-cell").stream()
                        .anyMatch(cell -> "€1.234,50".equals(((javafx.scene.control.Labeled) cell).getText())));
        bench.robot.type(KeyCode.ESCAPE);

        await("it is gone", () -> window("Preferences") == null);
        await("all is as before", () -> preferring.display().equals(Display.USUAL));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("preferences-zh");
        bench.look(Locale.ENGLISH, 100);
        bench.picture("preferences-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.picture("preferences-200");
    }

    private static javafx.stage.Window window(String title) {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof javafx.stage.Stage stage
                        && String.valueOf(stage.getTitle()).startsWith(title))
                .findFirst()
                .orElse(null);
    }

    private String sample(String name) {
        return onFx(() -> bench.<Label>find("#sample-" + name).getText());
    }

    private <E> void choose(String part, E choice) {
        doFx(() -> bench.<ComboBox<E>>find("#display-" + part).setValue(choice));
        bench.settle();
    }
}
