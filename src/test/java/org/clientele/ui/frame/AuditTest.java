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
import javafx.scene.input.KeyCode;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Leaving;
import org.clientele.source.Sources;
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

    private String object(int line) {
        return onFx(() -> (String)
                lines().getColumns().get(4).getCellData(lines().getItems().get(line)));
    }

    @Test
    void whatALineIsAboutIsSaidInTheLanguageOfTheWindow() {
        var file = onFx(() -> session.book().nodes(Sources.class).getFirst());
        doFx(() -> {
            log().add(Event.of(Action.PUT_AWAY, ((Sources) file.spec()).ids().getFirst()));
            log().add(Event.of(Action.BACKED_UP, "backup 2026-03-09T09:00:00Z"));
            log().add(Leaving.toSubject(2));
            log().add(Event.of(Action.EXPORTED, "picture"));
        });
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        await("the log is read", () -> lines().getItems().size() == 9);
        assertEquals("图表图片", object(0));
        assertEquals("关于某人的全部记录", object(1));
        assertTrue(object(2).startsWith("2026") && object(2).endsWith(" 的备份"), object(2));
        assertEquals("表“" + file.title() + "”", object(3));
        assertEquals("0123456789abcdef", object(5));
    }

    @Test
    void theFiltersAreSetByKeyboardAlone() {
        doFx(() -> bench.find("#kinds").requestFocus());
        bench.robot.type(KeyCode.DOWN);
        assertEquals(Optional.of(Action.CREATED), onFx(() -> bench.<ComboBox<Optional<Action>>>find("#kinds")
                .getValue()));
        assertEquals(List.of(Action.CREATED), shown());
        bench.robot.type(KeyCode.UP, KeyCode.TAB).write("2026-03-04").type(KeyCode.ENTER, KeyCode.TAB);
        assertEquals(List.of(Action.EXPORTED, Action.SHOWN), shown());
        bench.robot.type(KeyCode.TAB).write("city");
        assertEquals(List.of(Action.EXPORTED), shown());
    }

    @Test
    void whatIsShownIsWrittenToAFile() {
        var file = folder.resolve("log.csv");
        doFx(() -> {
            log().add(Event.of(Action.RETENTION_SET, "=cmd|' /C calc'!A0").with("until", "-1+1"));
            log().add(Event.of(Action.CHECKED, "sound"));
        });
        bench.show(AuditController.class, 1000, 760);
        await("the log is read", () -> lines().getItems().size() == 7);
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        bench.robot.clickOn("#write");
        await("it is there", () -> Files.exists(file) && read(file).lines().count() == 8);
        assertTrue(read(file).contains("city,amount"));
        assertTrue(read(file).contains("'=cmd|' /C calc'!A0"), read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
