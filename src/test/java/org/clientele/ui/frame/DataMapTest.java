package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.clientele.project.Canary;
import org.clientele.project.Project;
import org.clientele.project.audit.Action;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.report.RecordPage.Part;
import org.clientele.ui.Bench;
import org.clientele.ui.FiledProject;
import org.clientele.ui.FxTest;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Session;
import org.clientele.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class DataMapTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @TempDir
    private Path folder;

    private FiledProject project;

    @BeforeEach
    void show() throws IOException {
        var safekeeping = onFx(() -> new Safekeeping(
                session,
                bench.settings,
                new Safekeeping.Told(bench.notices, bench.language),
                in -> new Backups(
                        in,
                        Canary.JSON,
                        (file, progress) -> Image.read(file, Unlocking.NONE, progress),
                        Clock.systemUTC())));
        bench.screen(
                DataMapController.class,
                () -> new DataMapController(
                        session,
                        safekeeping,
                        new MapFiles(session, bench.choice, bench.notices, bench.language),
                        bench.language));
        project = new FiledProject(Project.open(Canary.project(folder.resolve("shop.clientele")), Canary.JSON));
        doFx(() -> session.open(project));
        bench.show(DataMapController.class, 1100, 700);
        rest();
    }

    @AfterEach
    void close() {
        rest();
        bench.close();
        project.close();
    }

    private void rest() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.settle();
    }

    private ListView<Part> parts() {
        return bench.find("#parts");
    }

    @Test
    void itsPartsAreChosenByKeyboardAndItIsWrittenWithALineInTheLog() throws IOException {
        assertEquals(8, onFx(() -> parts().getItems().size()));
        assertTrue(onFx(() -> bench.<Label>find("#lines").getText()).contains("has no password"));
        doFx(() -> parts().requestFocus());
        bench.robot.type(javafx.scene.input.KeyCode.DOWN);
        bench.settle();
        assertEquals("people", onFx(() -> bench.<Label>find("#heading").getText()));
        assertEquals(6, onFx(() -> bench.<TableView<?>>find("#rows").getItems().size()));
        assertEquals(
                5, onFx(() -> bench.<TableView<?>>find("#rows").getColumns().size()));
        for (var ending : List.of("html", "csv", "json")) {
            var file = folder.resolve("map." + ending);
            DraggingApplication.CHOSEN.add(List.of(file.toFile()));
            doFx(() -> bench.<Button>find("#save").fire());
            await(ending + " is there", () -> Files.exists(file));
            rest();
            assertTrue(Files.readString(file).contains("email"), ending);
        }
        var lines = project.audit().all().stream()
                .filter(line -> line.deed().action() == Action.LOG_EXPORTED)
                .toList();
        assertEquals(3, lines.size());
        assertEquals("data-map", lines.getFirst().deed().object());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        doFx(() -> parts().getSelectionModel().select(1));
        bench.picture("data-map-en");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        rest();
        bench.picture("data-map-zh-200");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        rest();
        doFx(() -> parts().getSelectionModel().selectLast());
        bench.picture("data-map-zh-dark");
    }
}
