package org.clientele.ui.unlock;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.WordList;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Gate;
import org.clientele.ui.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class RecoverTest {

    private static final Cost CHEAP = new Cost(8, 1, 1);

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Gate gate = new Gate();
    private final List<String> opened = new ArrayList<>();
    private final RecoveryKey key = RecoveryKey.fresh();
    private final Slots slots = slots();

    private Slots slots() {
        var keys = DataKeys.fresh();
        return Slots.fresh()
                .with("lin", Password.of("open sesame 12".toCharArray()), CHEAP, keys)
                .with("ada", Password.of("open sesame 34".toCharArray()), CHEAP, keys)
                .with(key, keys);
    }

    @BeforeEach
    void show() {
        doFx(() -> {
            gate.onRecovery((_, recovery) -> {
                if (slots.open(recovery.kit(), Optional.empty()).isPresent()) {
                    opened.add(recovery.user());
                } else {
                    gate.refuse();
                }
            });
            gate.ask(Path.of("/home/lin/projects/Spring sale.clientele"), slots);
            bench.navigation.go(Stop.RECOVER);
        });
        bench.screen(RecoverController.class, () -> new RecoverController(gate, bench.navigation, bench.language));
        bench.show(RecoverController.class, 1000, 900);
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
        type("abandon ".repeat(23) + "artt");
        bench.picture("recover-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("recover-zh-200");
    }

    private void type(String words) {
        TextArea kit = bench.find("#kit");
        PasswordField fresh = bench.find("#freshPassword");
        PasswordField again = bench.find("#againPassword");
        doFx(() -> {
            kit.setText(words);
            fresh.setText("seven herons at noon");
            again.setText("seven herons at noon");
        });
    }

    private String said() {
        return onFx(() -> bench.<Label>find("#found").getText());
    }

    private boolean isOpenable() {
        return onFx(() -> !bench.<Button>find("#open").isDisabled());
    }

    @Test
    void oneTypesAtOnceAndTheTabKeyGoesOnToThePassword() {
        bench.robot.write("abandon ").type(KeyCode.TAB).type(KeyCode.TAB).write("seven");
        assertEquals("abandon ", onFx(() -> bench.<TextArea>find("#kit").getText()));
        assertEquals(
                "seven", onFx(() -> bench.<PasswordField>find("#freshPassword").getText()));
        bench.robot
                .press(KeyCode.SHIFT)
                .type(KeyCode.TAB)
                .type(KeyCode.TAB)
                .release(KeyCode.SHIFT)
                .write("ability");
        assertTrue(onFx(() -> bench.<TextArea>find("#kit").getText()).contains("ability"));
    }

    @Test
    void theWordsHaveTheFocusWhereThePageComesInThePlaceOfAnother() {
        var stage = new StackPane(new Button("Forgot"));
        doFx(() -> {
            bench.root().getScene().setRoot(stage);
            stage.getChildren().setAll(bench.fxml.load(RecoverController.class));
        });
        bench.settle();
        assertEquals("kit", onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aWrongWordIsNamedAndNothingCanBeOpened() {
        var words = new ArrayList<>(RecoveryWords.of(RecoveryKey.fresh(), WordList.ENGLISH));
        words.set(4, "abandonn");
        type(String.join(" ", words));
        assertEquals("Word 5, “abandonn”, is no word of recovery kits. Is it “abandon”?", said());
        assertTrue(!isOpenable());
    }

    @Test
    void theKitOpensAndTheChosenUserGetsThePassword() {
        type(String.join(" ", RecoveryWords.of(key, WordList.CHINESE)));
        assertEquals("The 24 words belong together.", said());
        bench.robot.clickOn("#open");
        assertEquals(List.of("lin"), opened);
    }

    @Test
    void anotherKitIsRefusedInASentence() {
        type(String.join(" ", RecoveryWords.of(RecoveryKey.fresh(), WordList.ENGLISH)));
        bench.robot.clickOn("#open");
        await("it is said", () -> bench.<Node>find("#refusal").isVisible());
        assertEquals(List.of(), opened);
    }

    @Test
    void goingBackAsksForThePasswordAgain() {
        bench.robot.clickOn("#leave");
        assertEquals(Stop.UNLOCK, onFx(bench.navigation::stop));
        assertTrue(onFx(() -> gate.waitingProperty().get().isPresent()));
    }
}
