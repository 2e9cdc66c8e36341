package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.clientele.project.Shared;
import org.clientele.project.keys.Post;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Files that wait to be brought in, while their project is locked and unlocked in the window.
@ExtendWith(FxTest.class)
class WaitingFilesTest {

    @TempDir
    private Path folder;

    @Test
    void filesThatWaitComeBackToWhoLockedTheProjectAndAreNotThereForAnybodyElse() throws IOException {
        var project = Shared.by(folder.resolve("店.clientele"));
        var cities = Files.writeString(folder.resolve("cities.csv"), "city,people\nRome,5\nOslo,6\n");
        try (var program = new Program(folder)) {
            doFx(() -> program.open(project));
            unlock(program, Post.OWNER);
            program.drop(cities);
            waits(program);

            program.holding(KeyCode.CONTROL, KeyCode.L);
            unlock(program, Post.OWNER);
            waits(program);

            program.holding(KeyCode.CONTROL, KeyCode.L);
            unlock(program, Post.EDITOR);
            program.holding(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertTrue(onFx(
                    () -> program.robot.lookup("#files").queryAll().stream().noneMatch(Node::isVisible)));
        }
    }

    private static void waits(Program program) {
        program.shown("#files", (ListView<?> files) -> files.getItems().size() == 1);
    }

    private static void unlock(Program program, Post as) {
        PasswordField password = program.shown("#password", Node::isVisible);
        doFx(() -> password.setText("password of " + Shared.name(as)));
        program.click("#open");
        await("it is open", program.session()::isOpen);
        program.settle();
    }
}
