package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ProtectTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);

    @BeforeEach
    void show() {
        var vault = new Vault(new Session(bench.jobs), bench.navigation, bench.notices, bench.language);
        bench.screen(ProtectController.class, () -> new ProtectController(vault, bench.language));
        bench.screen(UnprotectController.class, () -> new UnprotectController(vault, bench.language));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theFormHasNoFaults() {
        bench.show(ProtectController.class, 700, 640);
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        bench.picture("protect-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("protect-zh");
    }

    @Test
    void theFormThatTakesPasswordsAwayHasNoFaults() {
        bench.show(UnprotectController.class, 700, 500);
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        bench.picture("unprotect-en");
    }

    @Test
    void aPasswordIsTakenWhenItIsStrongEnoughAndTypedTwice() {
        bench.show(ProtectController.class, 700, 640);
        PasswordField fresh = bench.find("#freshPassword");
        PasswordField again = bench.find("#againPassword");
        Label strength = bench.find("#strength");
        Button keep = bench.find("#keepPassword");
        doFx(() -> fresh.setText("short"));
        assertEquals("Too short: ten characters or more, or a phrase of several words.", onFx(strength::getText));
        doFx(() -> fresh.setText("Password123!"));
        assertEquals(
                "Easily guessed: a common password, a name, a date or a run of keys. Take another.",
                onFx(strength::getText));
        doFx(() -> {
            fresh.setText("seven herons at noon");
            again.setText("seven herons at no");
        });
        assertEquals("The two are not the same.", onFx(strength::getText));
        assertTrue(onFx(keep::isDisabled));
        doFx(() -> again.setText("seven herons at noon"));
        assertEquals("Strong.", onFx(strength::getText));
        assertTrue(!onFx(keep::isDisabled));
    }
}
