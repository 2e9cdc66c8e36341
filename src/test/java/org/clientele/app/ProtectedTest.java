package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.clientele.project.Access;
import org.clientele.project.Project;
import org.clientele.ui.FxTest;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A project is put behind a password and opened by it, in the window, with the real cost of a password.
@ExtendWith(FxTest.class)
class ProtectedTest {

    private static final String PASSWORD = "三只苍鹭 at noon";
    private static final String ANOTHER = "四只白鹭 at dusk";

    @TempDir
    private Path folder;

    @Test
    void aProjectIsProtectedClosedAndOpenedByItsPasswordOrItsKitOnly() {
        var file = folder.resolve("店.clientele");
        Project.create(file, new BookJson(Catalog.standard())).close();
        try (var program = new Program(folder)) {
            doFx(() -> program.open(file));
            await("it is open", () -> program.session().isOpen());
            program.menu("Protect with a password…");
            fill(program, "#freshPassword", PASSWORD);
            fill(program, "#againPassword", PASSWORD);
            program.click("#keepPassword");
            await("it is written anew", () -> program.session().isOpen());
            program.settle();
            assertTrue(isProtected(program));
            var kit = kit(program);
            program.menu("Close project");
            assertFalse(program.session().isOpen());

            doFx(() -> program.open(file));
            program.shown("#password", Node::isVisible);
            fill(program, "#password", "三只苍鹭 at nooN");
            program.click("#open");
            program.shown("#refusal", Node::isVisible);
            assertEquals("", ((TextInputControl) program.find("#password")).getText());
            program.click("#forgot");
            fill(program, "#kit", kit);
            fill(program, "#freshPassword", ANOTHER);
            fill(program, "#againPassword", ANOTHER);
            program.click("#open");
            await("it is open", () -> program.session().isOpen());
            program.settle().menu("Close project");

            doFx(() -> program.open(file));
            program.shown("#password", Node::isVisible);
            fill(program, "#password", ANOTHER);
            program.click("#open");
            await("it is open", () -> program.session().isOpen());
            assertTrue(isProtected(program));

            program.settle().holding(KeyCode.CONTROL, KeyCode.DIGIT2).holding(KeyCode.CONTROL, KeyCode.L);
            assertFalse(program.session().isOpen());
            program.shown("#password", Node::isVisible);
            fill(program, "#password", ANOTHER);
            program.click("#open");
            await("it is open", () -> program.session().isOpen());
            program.shown("#findings", _ -> true);
        }
    }

    /// Reads the words off the window that comes by itself, types three of them back, and returns all.
    private static String kit(Program program) {
        Node last = program.shown("#kit-word-24", Node::isVisible);
        var words = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> program.text("#kit-word-" + i))
                .toList();
        program.settle().click(onFx(() -> last.getScene().lookup("#next")));
        for (int i = 1; i <= 3; i++) {
            Node field = program.shown("#proof-" + i, Node::isVisible);
            int place = Integer.parseInt(onFx(field::getAccessibleText).replaceAll("\\D", ""));
            fill(program, "#proof-" + i, words.get(place - 1));
        }
        program.settle().click(onFx(() -> last.getScene().lookup("#next")));
        await("the kit is in force", () -> access(program).isRecoverable());
        program.settle();
        return String.join(" ", words);
    }

    private static boolean isProtected(Program program) {
        return access(program).isProtected();
    }

    private static Access access(Program program) {
        return onFx(() ->
                program.session().projectProperty().get().orElseThrow().access().orElseThrow());
    }

    private static void fill(Program program, String selector, String text) {
        TextInputControl field = program.shown(selector, Node::isVisible);
        doFx(() -> field.setText(text));
    }
}
