package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.headless.DraggingApplication;
import com.sun.glass.ui.headless.DraggingClipboard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.clientele.cli.Launched;
import org.clientele.spec.Progress;
import org.clientele.ui.Hand;
import org.clientele.ui.Notices;
import org.clientele.ui.Session;
import org.clientele.ui.frame.FrameController;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.testfx.api.FxRobot;

/// The whole program in its window, over files on the disk, driven from outside by mouse and keyboard.
final class Program implements AutoCloseable {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Pattern COMPUTED =
            Pattern.compile("\"id\" : \"([a-z0-9-]+)\",\\s+\"title\".*?\"digest\" : \"(\\w+)\"", Pattern.DOTALL);

    final FxRobot robot = new Hand();
    private final Path folder;
    private final Wiring wiring;
    private final Stage stage;
    private boolean closed;

    /// Starts the program with settings, cache and projects of its own in this folder.
    Program(Path folder) {
        this.folder = folder;
        System.setProperty("clientele.home", folder.resolve("home").toString());
        System.setProperty("clientele.cache", folder.resolve("cache").toString());
        System.setProperty("clientele.projects", folder.resolve("projects").toString());
        withoutBackups(folder.resolve("home"));
        wiring = onFx(() -> new Wiring(_ -> {}));
        stage = onFx(Stage::new);
        doFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(wiring.failures());
            wiring.window().show(stage, FrameController.class);
            stage.setX(0);
            stage.setY(0);
            stage.requestFocus();
        });
        await("the window has the keyboard", stage::isFocused);
        settle();
    }

    /// Nothing runs by itself that a test would have to wait for.
    private static void withoutBackups(Path home) {
        try {
            Files.createDirectories(home);
            Files.writeString(
                    home.resolve("settings.properties"), "backups.by-itself=no\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Notices notices() {
        return wiring.notices();
    }

    Session session() {
        return wiring.session();
    }

    /// Lays out until nothing moves and nothing runs.
    Program settle() {
        await("nothing runs", () -> session().jobs().running().isEmpty());
        for (int i = 0; i < 3; i++) {
            doFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    <N extends Node> N find(String selector) {
        return (N) onFx(() -> robot.lookup(selector).query());
    }

    <N extends Node> N shown(String selector, Predicate<N> ready) {
        await(selector + " is there", () -> robot.lookup(selector).queryAll().stream()
                .anyMatch(n -> n.isVisible() && ready.test(cast(n))));
        settle();
        return find(selector);
    }

    @SuppressWarnings("unchecked")
    private static <N extends Node> N cast(Node node) {
        return (N) node;
    }

    String text(String selector) {
        return onFx(() -> ((Labeled) find(selector)).getText());
    }

    Program click(String selector) {
        settle();
        robot.clickOn(selector);
        return settle();
    }

    Program click(Node node) {
        robot.clickOn(node);
        return settle();
    }

    /// Returns a cell of the grid, by its row and column from 0, once it is in sight.
    Labeled cell(int row, int column) {
        await("in sight: " + row + " " + column, () -> inSight(row, column).isPresent());
        return onFx(() -> inSight(row, column).orElseThrow());
    }

    /// Waits until a cell of the grid that is in sight says so.
    void holds(int row, int column, String text) {
        await(text + " in " + row + " " + column, () -> inSight(row, column)
                .filter(cell -> cell.getText().equals(text))
                .isPresent());
    }

    private Optional<Labeled> inSight(int row, int column) {
        return robot.lookup(".grid-cell").queryAll().stream()
                .map(n -> (TableCell<?, ?>) n)
                .filter(c -> !c.isEmpty() && c.isVisible() && c.getIndex() == row)
                .filter(c -> c.getTableView().getColumns().indexOf(c.getTableColumn()) == column + 1)
                .<Labeled>map(c -> c)
                .findFirst();
    }

    /// Chooses the finding whose card begins so, and waits until its step was tried.
    void mends(String words) {
        await(words, () -> finding(words).isPresent());
        settle().click(onFx(() -> finding(words).orElseThrow()));
        Node apply = find("#apply");
        await("the step was tried", () -> !apply.isDisabled());
        settle();
    }

    private Optional<Node> finding(String words) {
        return robot.lookup(".finding .card-title").queryAll().stream()
                .filter(n -> n.isVisible() && ((Labeled) n).getText().startsWith(words))
                .findFirst();
    }

    /// Returns the number in the last line of each of these.
    List<Integer> numbers(String selector) {
        return onFx(() -> robot.lookup(selector).queryAll().stream()
                .map(n -> ((Labeled) n).getText().split("\n")[1])
                .map(Integer::valueOf)
                .toList());
    }

    /// Returns the text of the dashboard's page once it listens.
    String page() {
        WebView web = shown("#web", Node::isVisible);
        await("the page listens", () -> "object".equals(web.getEngine().executeScript("typeof window.bridge")));
        return (String) onFx(() -> web.getEngine().executeScript("document.body.innerText"));
    }

    /// Clicks with the mouse in the middle of the first bar of the tile with this title.
    void clickBar(String title) {
        WebView web = find("#web");
        var place = (String) onFx(() -> web.getEngine().executeScript("""
            (() => {
                const tile = [...document.querySelectorAll('.tile, section, article')]
                        .find(t => t.innerText.startsWith('%s') && t.querySelector('.bars .point'));
                const bar = tile.querySelector('.bars .point').getBoundingClientRect();
                return (bar.x + bar.width / 2) + ' ' + (bar.y + bar.height / 2);
            })()\
            """.formatted(title)));
        var numbers = place.split(" ");
        var at = onFx(() -> web.localToScreen(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
        robot.clickOn(at);
        settle();
    }

    /// Puts the keyboard there and types.
    Program type(String selector, KeyCode... keys) {
        Node node = find(selector);
        doFx(node::requestFocus);
        robot.type(keys);
        return settle();
    }

    Program keys(KeyCode... keys) {
        robot.type(keys);
        return settle();
    }

    Program holding(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        return settle();
    }

    /// Lets go of files over the middle of the window, as a file manager does.
    Program drop(Path... files) {
        var names = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        doFx(() -> DraggingClipboard.dropFromElsewhere(Map.of("application/x-java-file-list", names), 500, 500));
        return settle();
    }

    /// Lets the next file dialog answer this.
    Program choosing(Path... files) {
        DraggingApplication.CHOSEN.add(Arrays.stream(files).map(Path::toFile).toList());
        return this;
    }

    Program menu(String item) {
        robot.clickOn("#project");
        robot.clickOn(item);
        return settle();
    }

    /// Returns the digest of every node of the workbook in the window.
    Map<String, String> digests() {
        var session = session();
        var evaluator = onFx(() -> session.evaluator().orElseThrow());
        var digests = new TreeMap<String, String>();
        for (var node : session.book().nodes()) {
            digests.put(node.id(), JSON.digest(evaluator.evaluate(session.book(), node.id(), Progress.NONE)));
        }
        return digests;
    }

    /// Writes the workbook by the menu, computes it from its files as the command line does, and compares every node.
    void computesTheSameWithoutTheWindow(String name) throws IOException {
        var file = written(name);
        computesTheSame(name, Launched.here(folder, "run", file.toString(), "--out", name));
    }

    /// The same in a process of its own.
    void computesTheSameInAnotherProcess(String name) throws IOException, InterruptedException {
        var file = written(name);
        computesTheSame(name, Launched.clientele(folder, "run", file.toString(), "--out", name));
    }

    private Path written(String name) {
        var file = folder.resolve(name + ".json");
        choosing(file).menu("Export workbook as JSON…").click("#warning-go");
        await("the workbook is written", () -> Files.exists(file));
        return file;
    }

    private void computesTheSame(String name, Launched run) throws IOException {
        assertEquals(0, run.code(), run.err());
        var computed = new TreeMap<String, String>();
        COMPUTED.matcher(Files.readString(folder.resolve(name).resolve("digests.json")))
                .results()
                .forEach(m -> computed.put(m.group(1), m.group(2)));
        assertEquals(digests(), computed);
    }

    /// Opens a project as from the list of recent ones; on the JavaFX thread.
    void open(Path file) {
        wiring.doors().openProject(file);
    }

    /// Closes the window as its own close button does.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        doFx(() -> {
            stage.close();
            wiring.close();
        });
        DraggingApplication.CHOSEN.clear();
        List.of("clientele.home", "clientele.cache", "clientele.projects").forEach(System::clearProperty);
    }
}
