package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Stop;
import org.clientele.ui.frame.Guide.Chapter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class GuideTest {

    private static final Path SOURCE = Path.of("docs/guide");

    @Test
    void everyChapterThatIsWrittenHasItsPlace() throws IOException {
        for (var language : List.of("en", "zh")) {
            var folder = SOURCE.resolve(language);
            Assumptions.assumeTrue(Files.isDirectory(folder), "no guide is written yet");
            try (var files = Files.list(folder)) {
                var unplaced = files.map(f -> f.getFileName().toString().replace(".md", ""))
                        .filter(name -> !Guide.CHAPTERS.contains(name))
                        .toList();
                assertEquals(List.of(), unplaced);
            }
        }
    }

    @Test
    void theGuideOpensWhereTheWindowIsAndReachesNothingOutside() {
        var chapters = new Guide(Locale.ENGLISH).chapters();
        Assumptions.assumeFalse(chapters.isEmpty(), "the guide is among the resources once the build put it there");
        assertEquals(
                chapters.stream().map(Chapter::name).toList(),
                new Guide(Locale.SIMPLIFIED_CHINESE)
                        .chapters().stream().map(Chapter::name).toList());
        var html = chapters.stream().map(Chapter::html).collect(Collectors.joining());
        assertTrue(html.contains("src=\"data:image/png;base64,"), "pictures come along");
        assertFalse(html.contains("href=\"http"), "links stay inside");
        try (var bench = Bench.in(Locale.ENGLISH)) {
            bench.screen(
                    GuideController.class, () -> new GuideController(bench.navigation, bench.settings, bench.language));
            doFx(() -> bench.navigation.go(Stop.CLEAN));
            bench.show(GuideController.class);

            assertEquals("clean", onFx(() -> bench.<ListView<Chapter>>find("#chapters")
                    .getSelectionModel()
                    .getSelectedItem()
                    .name()));
            assertEquals(List.of(), bench.faults());
            bench.look(Locale.SIMPLIFIED_CHINESE, 100);
            bench.picture("guide-zh");
        }
    }
}
