package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class RestorePointTest {

    private static void prepare(Bench bench) {
        var session = new Session(bench.jobs);
        doFx(() -> session.open(ShopProject.sample()));
        bench.screen(
                RestorePointController.class, () -> new RestorePointController(session, bench.notices, bench.language));
        bench.show(RestorePointController.class, 1000, 400);
    }

    @Test
    void theFormHasNoFaults() {
        try (var bench = Bench.in(Locale.ENGLISH)) {
            prepare(bench);
            assertEquals(List.of(), bench.faults());
        }
    }

    @Test
    void overTheWindowNothingOfItIsCutOff() {
        try (var bench = Bench.in(Locale.ENGLISH)) {
            prepare(bench);
            var windows = new Windows(bench.fxml, bench.looks, bench.language);
            var popup = onFx(() -> windows.over(RestorePointController.class, bench.root()));
            bench.settle();
            assertEquals(List.of(), onFx(() -> popup.getScene().getRoot().lookupAll("*").stream()
                    .filter(node -> node instanceof Labeled labeled && labeled.isTextTruncated())
                    .map(node -> ((Labeled) node).getText())
                    .toList()));
            doFx(popup::hide);
        }
    }
}
