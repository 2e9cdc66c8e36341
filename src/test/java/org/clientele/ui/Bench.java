package org.clientele.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.clientele.job.Frames;
import org.clientele.job.Jobs;
import org.testfx.api.FxRobot;

/// A window in which a test shows one screen: real language, looks, jobs and notices, a folder of its own.
///
/// ```java
/// try (var bench = Bench.in(Locale.ENGLISH)) {
///     bench.screen(WelcomeController.class, () -> new WelcomeController(doors, bench.choice, bench.language));
///     bench.show(WelcomeController.class);
///     bench.robot.clickOn("#sample");
/// }
/// ```
public final class Bench implements AutoCloseable {

    private static final int SCREEN_FRAMES = 3;

    public final FxRobot robot = new Hand();
    public final Language language;
    public final Settings settings;
    public final Looks looks;
    public final Notices notices = new Notices();
    public final Failures failures;
    public final Jobs jobs;
    public final Navigation navigation = new Navigation();
    public final Commands commands = new Commands();
    public final FileChoice choice;
    public final Fxml fxml;
    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
    private final Path home;
    private Stage stage;
    private Class<?> content;
    private Optional<Scene> aside = Optional.empty();

    private Bench(Locale locale) {
        home = FxTest.onFx(() -> Files.createTempDirectory("clientele"));
        settings = FxTest.onFx(() -> new Settings(new Home(home)));
        FxTest.doFx(() -> settings.languageProperty().set(locale));
        language = new Language(locale);
        looks = FxTest.onFx(() -> new Looks(settings));
        failures = new Failures(language, notices::tell);
        jobs = new Jobs(failures);
        choice = new FileChoice(language);
        fxml = new Fxml(language, type -> controllers.get(type).get());
        FxTest.doFx(() -> {
            settings.languageProperty().subscribe(language::speak);
            settings.displayProperty().subscribe(language::show);
            Thread.currentThread().setUncaughtExceptionHandler(failures);
        });
    }

    public static Bench in(Locale locale) {
        return new Bench(locale);
    }

    /// Says how a controller is made.
    public <C> Bench screen(Class<C> type, Supplier<C> maker) {
        controllers.put(type, maker::get);
        return this;
    }

    /// Shows the screen in a window of the headless screen's size.
    public Bench show(Class<?> controller) {
        return show(controller, 1000, 1000);
    }

    public Bench show(Class<?> controller, double width, double height) {
        content = controller;
        FxTest.doFx(() -> {
            if (stage != null) {
                stage.close();
            }
            stage = new Stage();
            var scene = new Scene(fxml.load(controller), width, height);
            looks.dress(scene);
            language.wordsProperty().subscribe((_, _) -> scene.setRoot(fxml.load(controller)));
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
        });
        FxTest.await("the window has the keyboard", () -> stage.isFocused());
        comeTogether();
        return this;
    }

    public Scene scene() {
        return aside.orElseGet(stage::getScene);
    }

    public Parent root() {
        return scene().getRoot();
    }

    @SuppressWarnings("unchecked")
    public <N extends Node> N find(String selector) {
        var found = FxTest.onFx(() -> root().lookup(selector));
        if (found == null) {
            throw new AssertionError("nothing matches " + selector);
        }
        return (N) found;
    }

    /// Sets language and scale, waits until all is laid out.
    public void look(Locale locale, int scale) {
        FxTest.doFx(() -> {
            settings.languageProperty().set(locale);
            settings.scaleProperty().set(scale);
        });
        comeTogether();
    }

    /// Waits until a screen is whole that comes in several frames.
    private void comeTogether() {
        var whole = new CountDownLatch(1);
        FxTest.doFx(() -> Frames.after(SCREEN_FRAMES, whole::countDown));
        FxTest.await("the screen is whole", () -> whole.getCount() == 0);
        settle();
    }

    /// Lays out a part that the frame shows beside the screen, in a scene of its own as wide as the details.
    public void aside(Supplier<? extends Node> part) {
        FxTest.doFx(() -> {
            var box = new javafx.scene.layout.StackPane(part.get());
            box.getStyleClass().add("details");
            var narrow = new Scene(box, 340, 1000);
            looks.dress(narrow);
            aside = Optional.of(narrow);
        });
        settle();
    }

    /// Returns the faults at a width that the headless screen has not, in a scene that is laid out but not shown.
    public List<String> faults(double width) {
        try {
            FxTest.doFx(() -> {
                var wide = new Scene(fxml.load(content), width, 1000);
                looks.dress(wide);
                aside = Optional.of(wide);
            });
            return faults();
        } finally {
            aside = Optional.empty();
        }
    }

    /// Applies styles and layout until nothing moves any more.
    public void settle() {
        frame();
        for (int i = 0; i < 3; i++) {
            FxTest.doFx(() -> {
                root().applyCss();
                root().layout();
            });
        }
    }

    /// Waits until a frame was drawn, if the screen is in a window.
    private void frame() {
        var drawn = new CountDownLatch(1);
        Runnable draw = drawn::countDown;
        boolean windowed = FxTest.onFx(() -> {
            var scene = root().getScene();
            scene.addPostLayoutPulseListener(draw);
            Platform.requestNextPulse();
            return scene.getWindow() != null && scene.getWindow().isShowing();
        });
        if (windowed) {
            FxTest.await("a frame was drawn", () -> drawn.getCount() == 0);
        }
        FxTest.doFx(() -> root().getScene().removePostLayoutPulseListener(draw));
    }

    public void picture(String name) {
        settle();
        Pictures.of(scene(), name);
    }

    /// Returns what is wrong with the screen in both languages at 100 and 200 per cent: clipped texts, nameless
    /// controls.
    public List<String> faults() {
        return Language.CHOICES.stream()
                .flatMap(l -> List.of(100, 200).stream().flatMap(s -> faults(l, s).stream()))
                .toList();
    }

    private List<String> faults(Locale locale, int scale) {
        look(locale, scale);
        aside.ifPresent(wide -> FxTest.doFx(() -> wide.setRoot(fxml.load(content))));
        comeTogether();
        var where = " in " + locale + " at " + scale + " %";
        return FxTest.onFx(() -> Stream.concat(
                        ScreenChecks.clippedTexts(root()).stream().map(t -> "clipped: " + t + where),
                        ScreenChecks.namelessControls(root()).stream().map(t -> "nameless: " + t + where))
                .toList());
    }

    @Override
    public void close() {
        FxTest.doFx(() -> {
            jobs.close();
            if (stage != null) {
                stage.close();
            }
        });
        try (var files = Files.list(home)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
