package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.Node;
import org.clientele.Fork;
import org.clientele.project.Project;
import org.clientele.ui.FxTest;
import org.clientele.ui.Home;
import org.clientele.ui.RecentProject;
import org.clientele.ui.RecentProjects;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the first page says after the program was killed while a project was open.
@ExtendWith(FxTest.class)
class CrashTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    Path folder;

    /// Another process: opens a project, keeps a decision, says so and waits to be killed.
    static final class Victim {

        private Victim() {}

        public static void main(String[] args) throws java.io.IOException {
            try (var project = Project.open(Path.of(args[0]), JSON)) {
                project.keep(project.history().accept(Workbook.EMPTY, Label.of("history.changed")));
                System.out.println("kept");
                System.out.flush();
                System.in.read();
            }
        }
    }

    private static Process victim(Path file) throws Exception {
        var process = Fork.of(Victim.class, file)
                .builder()
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals("kept", process.inputReader(StandardCharsets.UTF_8).readLine());
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Test
    void theFirstPageSaysWhatIsKeptUntilTheProjectWasOpenedAndClosed() throws Exception {
        var file = folder.resolve("Tea.clientele");
        Project.create(file, JSON).close();
        var home = new Home(Files.createDirectories(folder.resolve("home")));
        onFx(() -> {
            new RecentProjects(home)
                    .add(new RecentProject(file, "Tea", LocalDateTime.now(), RecentProject.Counts.UNKNOWN));
            return true;
        });

        var process = victim(file);
        assertTrue(Project.unclosed(file).isEmpty(), "it is open, not left");
        kill(process);

        try (var program = new Program(folder)) {
            Node said = program.find("#unclosed");
            await("it is said", said::isVisible);
            var text = program.text("#kept");
            assertTrue(text.contains(file.toString()), text);
            assertTrue(text.contains("Everything that was shown as done is here."), text);

            program.click("#reopen");
            await("it is open", () -> program.session().isOpen());
            assertEquals(2, program.session().historyProperty().get().moments().size());
        }
        assertTrue(Project.unclosed(file).isEmpty());
        try (var program = new Program(folder)) {
            program.settle();
            Node said = program.find("#unclosed");
            assertFalse(onFx(said::isVisible));
        }
    }
}
