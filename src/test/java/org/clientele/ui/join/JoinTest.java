package org.clientele.ui.join;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.clientele.recipe.Join;
import org.clientele.recipe.Union;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Statement;
import org.clientele.ui.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class JoinTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @AfterEach
    void close() {
        bench.close();
    }

    private final Joining joining = new Joining(session);

    private void show() {
        bench.screen(JoinController.class, () -> new JoinController(joining, bench.navigation, bench.language));
        bench.screen(JoinFormController.class, () -> new JoinFormController(joining, bench.language));
        bench.screen(MatchController.class, () -> new MatchController(joining, bench.language));
        bench.screen(OutcomeController.class, () -> new OutcomeController(joining, bench.language));
        bench.show(JoinController.class);
    }

    private void open() {
        doFx(() -> session.open(ShopProject.sample()));
        show();
        Node match = bench.find("#match");
        await("the join was checked", match::isVisible);
        bench.settle();
    }

    @Test
    void theSuggestedKeyAndItsMatchRateAreShownBeforeAnythingHappens() {
        open();
        ComboBox<String> key = bench.find("#leftKey");
        Label rate = bench.find("#rate");

        assertEquals("customer_id", onFx(key::getValue));
        assertTrue(onFx(rate::getText).startsWith("99."), onFx(rate::getText));
        assertEquals(0, session.book().nodes(Join.class).size());
    }

    @Test
    void whatFindsAPartnerAndWhatDoesNotIsKnownByItsRows() {
        open();
        Statement rate = bench.find("#rate");
        Statement orphans = bench.find("#leftOrphans");
        Statement several = bench.find("#multiplied");
        Statement rows = bench.find("#rows");
        await("the outcome is known", () -> !Unknown.offered(rows).isEmpty());

        var said = Unknown.ask(bench, session, rate);

        assertTrue(said.contains("for whose key there is a row in the right table"), said);
        assertEquals(2, Unknown.offered(orphans).size(), orphans.getText());
        assertEquals(2, Unknown.offered(several).size(), several.getText());
        bench.picture("know-join");
    }

    @Test
    void theFirstRowsOfTheNewTableAreShownBeforeAnythingHappens() {
        open();
        TableView<Integer> preview = bench.find("#preview");
        await("the outcome is known", () -> !preview.getItems().isEmpty());

        assertEquals(100, onFx(() -> preview.getItems().size()));
        assertTrue(onFx(
                () -> preview.getColumns().stream().anyMatch(c -> c.getText().equals("city"))));
        assertEquals(0, session.book().nodes(Join.class).size());
        bench.picture("join-en");
    }

    @Test
    void aClickAddsTheJoinedTable() {
        open();

        bench.robot.clickOn("#act");

        assertEquals(1, onFx(() -> session.book().nodes(Join.class).size()));
    }

    @Test
    void aJoinHalfMadeUpComesBackAsItWasAndTheNextBeginsAnew() {
        open();
        doFx(() -> {
            bench.<ComboBox<How>>find("#how").setValue(How.INNER);
            bench.<ComboBox<String>>find("#right").setValue("reviews");
        });
        await(
                "columns are suggested",
                () -> bench.<ComboBox<String>>find("#rightKey").getValue() != null);
        doFx(() -> bench.<ComboBox<String>>find("#leftKey").setValue("channel"));
        var form = onFx(this::chosen);

        var back = onFx(joining::taken);
        doFx(() -> {
            session.close();
            session.open(ShopProject.sample());
            back.orElseThrow().run();
        });
        show();

        assertEquals(form, onFx(this::chosen));
        show();
        assertEquals(How.LEFT, onFx(() -> bench.<ComboBox<How>>find("#how").getValue()));
    }

    private List<Object> chosen() {
        return Stream.of("#how", "#left", "#right", "#leftKey", "#rightKey")
                .map(id ->
                        (Object) Optional.ofNullable(bench.<ComboBox<?>>find(id).getValue()))
                .toList();
    }

    @Test
    void theKeyboardAloneStacksTables() {
        open();
        ComboBox<How> how = bench.find("#how");
        doFx(how::requestFocus);
        bench.robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        await("stacking", () -> how.getValue() == How.STACK);
        Node act = bench.find("#act");
        doFx(act::requestFocus);

        bench.robot.type(KeyCode.SPACE);

        assertEquals(1, onFx(() -> session.book().nodes(Union.class).size()));
    }

    @Test
    void cancelAddsNothing() {
        open();
        var before = session.book();

        bench.robot.clickOn("#cancel");

        assertEquals(before, session.book());
    }

    @Test
    void withoutTablesNothingCanBeJoined() {
        doFx(() -> session.open(new ShopProject()));
        show();
        Button act = bench.find("#act");

        assertTrue(onFx(act::isDisabled));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();

        assertEquals(List.of(), bench.faults());
    }
}
