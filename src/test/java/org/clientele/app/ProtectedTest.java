package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
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

    @TempDir
    private Path folder;

    @Test
    void aProjectIsProtectedClosedAndOpenedByItsPasswordOnly() {
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
            program.menu("Close project");
            assertFalse(program.session().isOpen());

            doFx(() -> program.open(file));
            program.shown("#password", Node::isVisible);
            fill(program, "#password", "三只苍鹭 at nooN");
            program.click("#open");
            program.shown("#refusal", Node::isVisible);
            assertEquals("", ((TextInputControl) program.find("#password")).getText());
            fill(program, "#password", PASSWORD);
            program.click("#open");
            await("it is open", () -> program.session().isOpen());
            assertTrue(isProtected(program));
        }
    }

    private static boolean isProtected(Program program) {
        return onFx(() -> program.session()
                .projectProperty()
                .get()
                .orElseThrow()
                .access()
                .orElseThrow()
                .isProtected());
    }

    private static void fill(Program program, String selector, String text) {
        PasswordField field = program.shown(selector, Node::isVisible);
        doFx(() -> field.setText(text));
    }
}
