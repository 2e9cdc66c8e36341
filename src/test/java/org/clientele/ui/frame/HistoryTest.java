package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.clientele.recipe.Recipe;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Theme;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class HistoryTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @BeforeEach
    void show() {
        var windows = new Windows(bench.fxml, bench.looks, bench.language);
        var desk = new Recorded();
        desk.project.set(java.util.Optional.of("Harbour Tea"));
        new WindowActs(bench.navigation, desk, windows, new Preferring(bench.settings)).offer(bench.commands);
        bench.screen(
                HistoryController.class,
                () -> new HistoryController(session, bench.navigation, bench.commands, bench.language));
        bench.screen(
                RestorePointController.class, () -> new RestorePointController(session, bench.notices, bench.language));
        doFx(() -> {
            session.open(ShopProject.sample());
            decide("first");
            decide("second");
            session.name("Before cleaning 清洗前");
            decide("third");
            session.undo();
            decide("other");
            session.undo();
        });
        bench.show(HistoryController.class, 760, 900);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void decide(String title) {
        var book = session.book();
        var table = book.nodes().getFirst().id();
        session.accept(book.with(Node.of(title, title, Recipe.EMPTY, table)), Label.of("history.import", title));
    }

    @Test
    void everyDecisionIsListedNewestFirstWithWhereItStands() {
        assertEquals(
                List.of("other AHEAD", "third BRANCH", "second NOW", "first BEFORE", " BEFORE"),
                onFx(() -> lines().getItems().stream()
                        .map(l -> String.join("", l.moment().label().args()) + " " + l.place())
                        .toList()));
    }

    @Test
    void aClickOnABranchGoesThere() {
        bench.settle();
        bench.robot.clickOn("Brought in third");

        await("the branch is open", () -> session.book().find("third").isPresent());
        await(
                "it is marked",
                () -> lines().getSelectionModel().getSelectedItem().place() == MomentCell.Place.NOW);
    }

    @Test
    void keysGoToAMomentToo() {
        doFx(() -> lines().requestFocus());
        bench.robot.type(KeyCode.DOWN, KeyCode.ENTER);

        await("an earlier moment is open", () -> session.book().find("second").isEmpty());
    }

    @Test
    void onlyRestorePointsAreShownWhereThatIsWanted() {
        bench.robot.clickOn("#named");

        await("one is left", () -> lines().getItems().size() == 1);
    }

    @Test
    void theCurrentMomentIsNamedByTheForm() {
        doFx(() -> session.redo());
        bench.robot.clickOn("#nameNow");
        await("the form is there", () -> bench.robot.lookup("#name").tryQuery().isPresent());
        bench.robot.clickOn("#name").write("april");
        bench.robot.type(KeyCode.ENTER);

        await(
                "it is named",
                () -> session.historyProperty().get().moment().name().equals("april"));
        assertEquals(2, session.historyProperty().get().restorePoints().size());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("history-zh");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.ENGLISH, 100);
        bench.picture("history-dark");
    }

    private ListView<MomentCell.Line> lines() {
        return bench.find("#moments");
    }
}
