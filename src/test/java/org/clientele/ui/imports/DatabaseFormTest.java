package org.clientele.ui.imports;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.clientele.source.database.Engine;
import org.clientele.source.database.RealServer;
import org.clientele.source.database.Tls;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class DatabaseFormTest {

    @TempDir
    private java.nio.file.Path home;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private Arrivals arrivals;

    @BeforeEach
    void show() {
        arrivals = new Arrivals(bench.jobs, new org.clientele.ui.Choices(new org.clientele.ui.Home(home)));
        var asking = arrivals.asking();
        bench.screen(ServerTablesController.class, () -> new ServerTablesController(asking, arrivals, bench.language));
        bench.screen(DatabaseController.class, () -> new DatabaseController(asking, bench.jobs, bench.language));
        bench.show(DatabaseController.class);
        doFx(() -> asking.openProperty().set(true));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void type(String field, String text) {
        TextField box = bench.find(field);
        doFx(() -> box.setText(text));
    }

    private String answer() {
        return onFx(bench.<Label>find("#answer")::getText);
    }

    private void enter(RealServer real, String password) {
        ComboBox<Engine> engine = bench.find("#engine");
        ComboBox<Tls> tls = bench.find("#tls");
        doFx(() -> engine.setValue(real.server().engine()));
        doFx(() -> tls.setValue(Tls.NONE));
        type("#host", real.server().host());
        type("#port", String.valueOf(real.server().port()));
        type("#database", real.server().database());
        type("#user", real.server().user());
        type("#password", password);
        bench.robot.clickOn("#connect");
        await("an answer", () -> !bench.<Button>find("#connect").isDisabled());
    }

    @Test
    void whatIsMissingIsSaidBesideTheForm() {
        bench.robot.clickOn("#connect");
        await("an answer", () -> answer().contains("computer"));

        assertEquals(List.of(), bench.faults());
        bench.picture("database-form");
    }

    @Test
    void theKeyboardStaysInTheFormWhileTheServerIsAskedByTheButton() {
        type("#host", "127.0.0.1");
        type("#port", "1");
        type("#database", "shop");
        type("#user", "analyst");
        Button connect = bench.find("#connect");
        doFx(connect::requestFocus);
        await("the keyboard is at the button", () -> onFx(connect::isFocused));

        doFx(connect::fire);

        await("an answer", () -> answer().contains("127.0.0.1"));
        assertTrue(onFx(() -> bench.find("#password").isFocused()));
    }

    @Test
    void theTablesOfARealServerBecomeTablesToBringInByKeyboard() {
        try (var real = RealServer.start(Engine.POSTGRESQL)) {
            real.execute(
                    "CREATE TABLE customers (id INT, city VARCHAR(20))", "INSERT INTO customers VALUES (1, 'Köln')");
            enter(real, "wrong");
            assertTrue(answer().contains("may not enter"), answer());
            enter(real, "geheim");
            assertTrue(onFx(() -> bench.find("#tables").isFocused()));
            assertEquals(List.of(), bench.faults());
            bench.look(Locale.ENGLISH, 100);
            ListView<?> tables = bench.find("#tables");
            await("the tables", () -> tables.getItems().size() == 1);
            doFx(() -> tables.getSelectionModel().select(0));
            doFx(() -> bench.<TextArea>find("#query").setText("SELECT count(*) AS n FROM customers"));
            bench.picture("database-tables");
            doFx(bench.find("#query")::requestFocus);
            bench.robot.type(KeyCode.TAB);
            assertTrue(onFx(() -> bench.find("#take").isFocused()));
            doFx(tables::requestFocus);
            bench.robot.type(KeyCode.ENTER);

            await(
                    "looked at",
                    () -> arrivals.drafts().size() == 2
                            && arrivals.drafts().stream().noneMatch(FileDraft::isOpen));
            assertEquals(
                    List.of(Optional.empty(), Optional.empty()),
                    arrivals.drafts().stream()
                            .map(draft -> draft.problemProperty().get())
                            .toList());
            assertEquals(
                    "customers · postgres @ 127.0.0.1",
                    arrivals.drafts().getFirst().name());
            assertEquals("", onFx(bench.<TextField>find("#password")::getText));
        }
    }
}
