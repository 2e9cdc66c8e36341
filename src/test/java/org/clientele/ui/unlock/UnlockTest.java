package org.clientele.ui.unlock;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Slots;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Gate;
import org.clientele.ui.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class UnlockTest {

    private static final Path FILE = Path.of("/home/lin/projects/Spring sale.clientele");

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Gate gate = new Gate();
    private final List<Boolean> given = new ArrayList<>();
    private final Slots slots =
            Slots.fresh().with("lin", Password.of("open sesame 12".toCharArray()), new Cost(8, 1, 1), DataKeys.fresh());

    @BeforeEach
    void show() {
        doFx(() -> {
            gate.onAnswer((_, credential) -> {
                boolean right = slots.open(credential, Optional.empty()).isPresent();
                given.add(right);
                if (!right) {
                    gate.refuse();
                }
            });
            gate.ask(FILE, slots);
            bench.navigation.go(Stop.UNLOCK);
        });
        bench.screen(UnlockController.class, () -> new UnlockController(gate, bench.navigation, bench.language));
        bench.show(UnlockController.class, 1000, 700);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        doFx(gate::refuse);
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        bench.picture("unlock-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("unlock-zh-200");
    }

    @Test
    void howManyPasswordsWereComparedIsSaidWhileSomebodyWaits() {
        doFx(() -> gate.tried(1, 5));
        assertEquals("Comparing with password 2 of 5…", trying());
        assertEquals(List.of(), bench.faults());
        doFx(() -> gate.tried(5, 5));
        assertEquals("", trying());
        doFx(() -> gate.tried(0, 1));
        assertEquals("", trying());
    }

    private String trying() {
        return onFx(() -> bench.robot.lookup("#trying").queryAs(Label.class).getText());
    }

    @Test
    void aWrongPasswordIsSaidAndTheFieldIsEmptyForTheNext() {
        PasswordField field = bench.find("#password");
        Label refusal = bench.find("#refusal");
        assertFalse(refusal.isVisible());
        type(field, "open sesame 13");
        assertEquals(List.of(false), given);
        await("it is said", refusal::isVisible);
        assertEquals("", onFx(field::getText));
        type(field, "open sesame 12");
        assertEquals(List.of(false, true), given);
    }

    private void type(PasswordField field, String text) {
        doFx(() -> {
            field.requestFocus();
            field.setText(text);
        });
        bench.robot.type(KeyCode.ENTER);
        await("it was taken", () -> field.getText().isEmpty());
    }

    @Test
    void leavingGoesBackToTheFirstPage() {
        bench.robot.clickOn("#leave");
        assertTrue(onFx(() -> gate.waitingProperty().get().isEmpty()));
        assertEquals(Stop.WELCOME, onFx(bench.navigation::stop));
    }
}
