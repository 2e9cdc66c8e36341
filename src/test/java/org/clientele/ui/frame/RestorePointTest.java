package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class RestorePointTest {

    @Test
    void theFormHasNoFaults() {
        try (var bench = Bench.in(Locale.ENGLISH)) {
            var session = new Session(bench.jobs);
            doFx(() -> session.open(ShopProject.sample()));
            bench.screen(
                    RestorePointController.class,
                    () -> new RestorePointController(session, bench.notices, bench.language));
            bench.show(RestorePointController.class, 1000, 400);
            assertEquals(List.of(), bench.faults());
        }
    }
}
