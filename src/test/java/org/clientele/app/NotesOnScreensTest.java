package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.Rfm;
import org.clientele.project.Project;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.ui.ShopProject;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Notes written on the screens that have them, in a project on the disk.
@ExtendWith(FxTest.class)
class NotesOnScreensTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    /// Each screen with the node that it shows, and how it is come to.
    private enum Screen {
        CLEAN("customers", KeyCode.DIGIT2),
        EXPLORE("pair", KeyCode.DIGIT3),
        MODELS("fit", KeyCode.DIGIT5),
        RECOMMEND("alike", KeyCode.DIGIT6);

        private final String node;
        private final KeyCode key;

        Screen(String node, KeyCode key) {
            this.node = node;
            this.key = key;
        }

        private String note() {
            return "Ask Li Na about " + node;
        }
    }

    @TempDir
    Path folder;

    private Optional<Program> running = Optional.empty();

    @AfterEach
    void close() {
        running.ifPresent(Program::close);
    }

    private static Workbook book(Workbook sample) {
        var fit = FitModels.ofNumber(Rfm.MONETARY, List.of(Rfm.RECENCY, Rfm.FREQUENCY))
                .fitting(ModelKind.LINEAR);
        var liking = Liking.bought("customer_id", "product").above("quantity");
        return sample.with(List.of(
                org.clientele.workbook.Node.of(
                        "pair", "Price and amount", new Relate(Side.of("price"), Side.of("amount")), "orders"),
                org.clientele.workbook.Node.of("fit", "Fit", fit, "rfm"),
                org.clientele.workbook.Node.of("alike", "Alike", ItemSimilarity.of(liking), "orders"),
                org.clientele.workbook.Node.of("offers", "Offers", Recommendations.of(3), "alike", "orders")));
    }

    private Path written() {
        var shop = ShopProject.sample();
        var book = book(shop.history().book());
        var file = folder.resolve("shop.clientele");
        try (var project = new ProjectOnDisk(Project.create(file, JSON), JSON)) {
            book.deposits().stream()
                    .distinct()
                    .forEach(id -> project.keep(shop.evaluator().deposits().get(id, Deposit.class), Progress.NONE));
            project.keep(History.of(book));
        }
        return file;
    }

    private Program opened(Path file) {
        var program = new Program(folder);
        running = Optional.of(program);
        doFx(() -> program.open(file));
        await("the project is open", () -> program.session().isOpen());
        return program.settle();
    }

    private static Button noteOn(Program program, Screen screen) {
        program.holding(KeyCode.CONTROL, screen.key);
        if (screen == Screen.RECOMMEND) {
            program.shown("#recommend", Node::isVisible);
            program.click("#recommend");
        }
        if (screen == Screen.CLEAN) {
            ComboBox<String> table = program.shown("#table", Node::isVisible);
            doFx(() -> table.setValue(screen.node));
        }
        if (screen == Screen.EXPLORE) {
            ComboBox<String> kept = program.shown("#kept", Node::isVisible);
            doFx(() -> kept.setValue(screen.node));
        }
        program.settle();
        return program.shown("#note", Node::isVisible);
    }

    private static Map<String, Integer> computations(Program program) {
        return onFx(() -> Map.copyOf(program.session().evaluator().orElseThrow().computations()));
    }

    @Test
    void notesOnScreensAreThereAfterReopeningAndNothingIsComputedBecauseOfThem() {
        var file = written();
        var program = opened(file);
        for (var screen : Screen.values()) {
            noteOn(program, screen);
            var before = computations(program);

            program.click("#note");
            TextArea text = program.find("#note-text");
            doFx(() -> text.setText(screen.note()));
            program.click("#note-keep");

            await(
                    "the note on " + screen.node + " is kept",
                    () -> program.session().book().require(screen.node).note().equals(screen.note()));
            program.settle();
            assertEquals(before, computations(program), screen.node);
        }
        program.close();

        var again = opened(file);
        for (var screen : Screen.values()) {
            assertEquals(
                    screen.note(),
                    onFx(() -> again.session().book().require(screen.node).note()));
            var said = onFx(noteOn(again, screen)::getAccessibleText);
            assertTrue(said.contains(screen.note()), said);
        }
    }
}
