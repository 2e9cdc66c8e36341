package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.frame.Parts.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class AboutTest {

    @Test
    void theListThatTheBuildMakesIsRead() {
        var parts = Parts.listed("""

            Lists of 3 third-party dependencies.
                 (EPL 1.0) (MPL 2.0) H2 Database Engine (com.h2database:h2:2.4.240 - https://h2database.com)
                 (Unicode/ICU License) ICU4J (com.ibm.icu:icu4j:72.1 - https://icu.unicode.org/)
                 (GPLv2 (with CPE)) openjfx (controls) (org.openjfx:javafx-controls:26.0.1 - https://openjfx.io/a/)
            """);

        assertEquals(3, parts.size());
        assertEquals(
                new Part("H2 Database Engine", "2.4.240", "EPL 1.0 · MPL 2.0", "https://h2database.com", "h2-2.4.240"),
                parts.getFirst());
        assertEquals("GPLv2 (with CPE)", parts.getLast().licence());
    }

    @Test
    void escClosesTheWindowWhereAListHasTheFocusAndTheFieldSaysWhatItFinds() {
        try (var bench = Bench.in(Locale.ENGLISH)) {
            bench.screen(AboutController.class, () -> new AboutController(bench.language));
            bench.show(AboutController.class);
            bench.settle();
            var windows = new Windows(bench.fxml, bench.looks, bench.language);
            doFx(() -> windows.beside(AboutController.class, bench.root()));
            await("it is there", () -> about().isPresent());
            doFx(() -> {
                var find = (TextField) about().orElseThrow().getScene().lookup("#find");
                find.requestFocus();
                find.applyCss();
                var prompt = find.lookupAll(".text").stream()
                        .map(Text.class::cast)
                        .filter(text -> text.getText().equals(find.getPromptText()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(((Color) prompt.getFill()).getOpacity() > 0.9);
                about().orElseThrow().getScene().lookup("#parts").requestFocus();
            });

            bench.robot.type(KeyCode.ESCAPE);

            await("it is gone", () -> about().isEmpty());
        }
    }

    private static Optional<Stage> about() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage stage
                        && String.valueOf(stage.getTitle()).startsWith("About"))
                .map(Stage.class::cast)
                .findFirst();
    }

    @Test
    void aPartIsFoundByItsNameAndShowsTheTextOfItsLicence() {
        try (var bench = Bench.in(Locale.ENGLISH)) {
            bench.screen(AboutController.class, () -> new AboutController(bench.language));
            bench.show(AboutController.class);
            doFx(() -> bench.<TextField>find("#find").setText("noto"));

            assertEquals(
                    1,
                    onFx(() -> bench.<ListView<Part>>find("#parts").getItems().size()));
            assertTrue(onFx(() -> bench.<TextArea>find("#licence").getText()).contains("SIL OPEN FONT LICENSE"));
            doFx(() -> bench.<TextField>find("#find").setText(""));
            assertEquals(List.of(), bench.faults());
            bench.look(Locale.SIMPLIFIED_CHINESE, 100);
            bench.picture("about-zh");
        }
    }
}
