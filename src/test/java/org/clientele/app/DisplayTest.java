package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.clientele.ui.FxTest;
import org.clientele.ui.Stop;
import org.clientele.words.DayForm;
import org.clientele.words.Signs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// How numbers and days are written is chosen once and followed by every stop at once; no result moves by it.
@ExtendWith(FxTest.class)
class DisplayTest {

    private static final Pattern USUAL =
            Pattern.compile("\\d,\\d{3}(?!\\d)|\\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}");
    private static final Pattern CHOSEN = Pattern.compile("\\d\\.\\d{3}(?!\\d)");

    @TempDir
    private Path folder;

    @Test
    void everyStopFollowsWhatIsChosenAndNoResultMoves() throws IOException {
        try (var program = new Program(folder)) {
            program.click("#sample");
            program.page();
            var digests = program.digests();

            choose(program);

            var dashboard = program.page();
            assertTrue(CHOSEN.matcher(dashboard).find(), dashboard);
            assertEquals(List.of(), lines(dashboard));
            assertEquals(Map.of(), leaks(program));
            assertEquals(digests, program.digests());
            var kept = Files.readString(folder.resolve("home/settings.properties"));
            assertTrue(kept.contains("numbers=point-comma") && kept.contains("dates=day-point"), kept);
        }
    }

    private static void choose(Program program) {
        program.holding(KeyCode.CONTROL, KeyCode.COMMA);
        await(
                "the window is there",
                () -> program.robot.lookup("#display-numbers").tryQuery().isPresent());
        ComboBox<Signs> signs = program.find("#display-numbers");
        ComboBox<DayForm> days = program.find("#display-dates");
        doFx(() -> signs.setValue(Signs.POINT_COMMA));
        doFx(() -> days.setValue(DayForm.DAY_POINT));
        program.click("#keep");
    }

    /// Returns the texts of each stop that are written as nobody chose.
    private static Map<Stop, List<String>> leaks(Program program) {
        var leaks = new LinkedHashMap<Stop, List<String>>();
        for (var stop : Stop.values()) {
            if (stop.isOnRail() && stop != Stop.DASHBOARDS) {
                program.holding(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + stop.number()));
                await("numbers on " + stop, () -> texts(program).anyMatch(t -> t.matches("(?s).*\\d.*")));
                program.settle();
                var wrong = onFx(() ->
                        texts(program).filter(t -> USUAL.matcher(t).find()).toList());
                if (!wrong.isEmpty()) {
                    leaks.put(stop, wrong);
                }
            }
        }
        return leaks;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(t -> USUAL.matcher(t).find()).toList();
    }

    private static Stream<String> texts(Program program) {
        return program.robot.lookup(n -> n instanceof Labeled).queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t != null);
    }
}
