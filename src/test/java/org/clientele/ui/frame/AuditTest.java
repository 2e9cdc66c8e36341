package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.spec.Progress;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.MemoryLog;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class AuditTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @TempDir
    private Path folder;

    @BeforeEach
    void show() {
        doFx(() -> {
            session.open(ShopProject.sample());
            log().add(Event.of(Action.CREATED, "7d3c9f1e-0b5a"));
            log().add(Event.of(Action.BROUGHT_IN, "3f9a").with("kind", "source").with("columns", 12));
            log().add(Event.of(Action.DECIDED, "moment 0")
                    .with("said", "history.import")
                    .with("nodes", 4));
            log().add(Event.of(Action.SHOWN, "0123456789abcdef").with("reason", "fedcba9876543210"));
            log().add(Event.of(Action.EXPORTED, "table").with("rows", 312).with("columns", "city,amount"));
        });
        bench.screen(
                AuditController.class,
                () -> new AuditController(
                        session,
                        new SheetExport(session, bench.choice, bench.notices, bench.language),
                        bench.language));
        bench.show(AuditController.class, 1000, 760);
        await("the log is read", () -> onFx(() -> lines().getItems().size() == 5));
    }

    private MemoryLog log() {
        return (MemoryLog) session.projectProperty().get().orElseThrow().audit();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private TableView<Entry> lines() {
        return bench.find("#lines");
    }

    private List<Action> shown() {
        return onFx(() ->
                lines().getItems().stream().map(line -> line.deed().action()).toList());
    }

    @Test
    void theNewestComesFirstAndKindAndSearchNarrow() {
        assertEquals(
                List.of(Action.EXPORTED, Action.SHOWN, Action.DECIDED, Action.BROUGHT_IN, Action.CREATED), shown());
        doFx(() -> bench.<TextField>find("#search").setText("CITY"));
        assertEquals(List.of(Action.EXPORTED), shown());
        doFx(() -> bench.<TextField>find("#search").clear());
        doFx(() -> choose(Action.SHOWN));
        assertEquals(List.of(Action.SHOWN), shown());
        assertEquals(List.of(), bench.faults());
    }

    private void choose(Action action) {
        bench.<ComboBox<Optional<Action>>>find("#kinds").setValue(Optional.of(action));
    }

    @Test
    void aCheckSaysWhetherEveryLineIsAsItWasWrittenAndIsALineItself() {
        bench.robot.clickOn("#check");
        await("it is said", () -> text().startsWith("All 5 lines are as they were written"));
        await("it is a line", () -> shown().getFirst() == Action.CHECKED);
        log().spoil(1);
        bench.robot.clickOn("#check");
        await("it is said", () -> text().startsWith("Line 2 of the log is not as it was written"));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void aCheckThatIsStoppedWritesNothing() {
        var stopping = (Progress) (_, _) -> {
            throw new CancellationException();
        };
        assertThrows(CancellationException.class, () -> log().check(stopping));
        assertEquals(5, log().all().size());
    }

    private String text() {
        return onFx(() -> bench.<Label>find("#verdict").getText());
    }

    @Test
    void itFitsInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.robot.clickOn("#check");
        bench.picture("audit-zh");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.ENGLISH, 100);
        bench.robot.clickOn("#check");
        bench.picture("audit-dark");
    }

    @Test
    void whatIsShownIsWrittenToAFile() {
        var file = folder.resolve("log.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        bench.robot.clickOn("#write");
        await("it is there", () -> Files.exists(file) && read(file).lines().count() == 6);
        assertTrue(read(file).contains("city,amount"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
