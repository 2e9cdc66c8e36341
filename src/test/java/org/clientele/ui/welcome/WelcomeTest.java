package org.clientele.ui.welcome;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import com.sun.glass.ui.headless.DraggingClipboard;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.clientele.spec.Problem;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.RecentProject;
import org.clientele.ui.Recorded;
import org.clientele.ui.Unclosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class WelcomeTest {

    private final Recorded doors = new Recorded();
    private final Bench bench = Bench.in(Locale.ENGLISH);

    @BeforeEach
    void show() {
        doors.recent.addAll(
                Recorded.project("Harbour Tea 港湾茶行", "/projects/harbour-tea.clientele"),
                Recorded.project("Q3 loyalty review", "/projects/loyalty-q3.clientele"));
        bench.screen(WelcomeController.class, () -> new WelcomeController(doors, bench.choice, bench.language));
        bench.show(WelcomeController.class);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void clickingTheSampleOpensIt() {
        bench.robot.clickOn("#sample");

        assertEquals(List.of("sample"), doors.asked);
    }

    @Test
    void aProjectThatWasNotClosedProperlySaysWhatIsKeptAndIsOpenedFromThere() {
        Node said = bench.find("#unclosed");
        assertFalse(onFx(said::isVisible));
        var file = Path.of("/projects/harbour-tea.clientele");
        var kept =
                new Problem("project.recovered", file.toString(), "li", "desk", LocalDateTime.of(2026, 11, 18, 14, 2));

        doFx(() -> doors.unclosed.set(Optional.of(new Unclosed(file, kept))));
        bench.settle();

        assertTrue(onFx(said::isVisible));
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("welcome-unclosed-zh");
        bench.look(Locale.ENGLISH, 100);
        bench.picture("welcome-unclosed");
        bench.robot.clickOn("#reopen");
        assertEquals(List.of("project " + file), doors.asked);
    }

    @Test
    void chosenFilesAreBroughtIn() {
        DraggingApplication.CHOSEN.add(List.of(new File("/data/orders.csv"), new File("/data/客户.csv")));

        bench.robot.clickOn("#choose");

        assertEquals(List.of("files [/data/orders.csv, /data/客户.csv]"), doors.asked);
    }

    @Test
    void changingOnesMindInTheFileDialogDoesNothing() {
        bench.robot.clickOn("#choose");
        bench.robot.clickOn("#open");

        assertEquals(List.of(), doors.asked);
    }

    @Test
    void droppedFilesAreBroughtInAndADroppedProjectIsOpened() {
        drop("/data/orders.csv", "/data/customers.csv");
        drop("/data/shop.clientele");

        assertEquals(
                List.of("files [/data/orders.csv, /data/customers.csv]", "project /data/shop.clientele"), doors.asked);
    }

    @Test
    void aClickOnARecentProjectOpensIt() {
        bench.robot.clickOn("Q3 loyalty review");

        assertEquals(List.of("project /projects/loyalty-q3.clientele"), doors.asked);
    }

    @Test
    void theKeyboardAloneFiltersAndOpensARecentProject() {
        Node filter = bench.find("#filter");
        doFx(filter::requestFocus);
        bench.robot.write("loyal");
        ListView<RecentProject> list = bench.find("#recent");
        await(() -> list.getItems().size() == 1);

        bench.robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER);

        assertEquals(List.of("project /projects/loyalty-q3.clientele"), doors.asked);
    }

    @Test
    void theKeyboardAloneReachesTheSample() {
        Node first = bench.find("#choose");
        doFx(first::requestFocus);
        Node sample = bench.find("#sample");
        for (int i = 0; i < 10 && !onFx(sample::isFocused); i++) {
            bench.robot.type(KeyCode.TAB);
        }
        bench.robot.type(KeyCode.SPACE);

        assertEquals(List.of("sample"), doors.asked);
    }

    @Test
    void aProjectRemovedFromTheListIsGone() {
        ListView<RecentProject> list = bench.find("#recent");
        doFx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });

        bench.robot.type(KeyCode.DELETE);

        await(() -> list.getItems().size() == 1);
    }

    @Test
    void withoutRecentProjectsThereIsNoListAndTheGreetingIsNotBack() {
        doFx(doors.recent::clear);
        bench.settle();

        assertTrue(!onFx(() -> bench.find("#recentBox").isVisible()));
        bench.picture("welcome-first");
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        bench.picture("welcome-zh-200");
        bench.look(Locale.ENGLISH, 100);
        bench.picture("welcome-en-100");
    }

    private void drop(String... files) {
        Node area = bench.find("#drop");
        var box = onFx(() -> area.localToScreen(area.getBoundsInLocal()));
        var data = Map.<String, Object>of("application/x-java-file-list", files);
        assertTrue(
                onFx(() -> DraggingClipboard.dropFromElsewhere(data, (int) box.getCenterX(), (int) box.getCenterY())));
    }
}
