package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.clientele.job.Job;
import org.clientele.project.store.Wear;
import org.clientele.spec.Problem;
import org.clientele.ui.Bench;
import org.clientele.ui.Command;
import org.clientele.ui.FxTest;
import org.clientele.ui.Notice;
import org.clientele.ui.Recorded;
import org.clientele.ui.Stop;
import org.clientele.ui.Theme;
import org.clientele.ui.welcome.WelcomeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class FrameTest {

    private final Recorded desk = new Recorded();
    private final Bench bench = Bench.in(Locale.ENGLISH);

    @BeforeEach
    void show() {
        Map<Stop, Class<?>> screens = Map.of(
                Stop.WELCOME, WelcomeController.class,
                Stop.DATA, WelcomeController.class,
                Stop.DASHBOARDS, WelcomeController.class,
                Stop.SEGMENTS, WelcomeController.class);
        var everywhere = new Everywhere(bench.commands, desk, desk, bench.navigation);
        new ProjectActs(desk, desk, bench.choice).offer(bench.commands);
        var windows = new Windows(bench.fxml, bench.looks, bench.language);
        new WindowActs(bench.navigation, desk, windows, new Preferring(bench.settings)).offer(bench.commands);
        bench.screen(WelcomeController.class, () -> new WelcomeController(desk, bench.choice, bench.language))
                .screen(
                        FrameController.class,
                        () -> new FrameController(bench.navigation, bench.fxml, screens, everywhere))
                .screen(
                        NoticeBarController.class,
                        () -> new NoticeBarController(bench.notices, bench.commands, bench.language))
                .screen(
                        TopBarController.class,
                        () -> new TopBarController(desk, desk, bench.commands, bench.settings, bench.language))
                .screen(
                        RailController.class,
                        () -> new RailController(bench.navigation, bench.language, screens.keySet()))
                .screen(
                        StatusBarController.class,
                        () -> new StatusBarController(
                                new StatusBarController.Watched(bench.jobs, desk, bench.navigation),
                                bench.settings,
                                bench.commands,
                                bench.language));
        bench.show(FrameController.class);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutAProjectThereIsNoRailAndNothingToUndo() {
        assertFalse(onFx(() -> bench.find("#rail").isVisible()));
        assertFalse(onFx(() -> bench.find("#undo").isVisible()));
        assertEquals("No project open", text("#state"));
    }

    @Test
    void theBarBelowSaysNothingOfAnotherProjectWhereOneIsLocked() {
        openProject();
        doFx(() -> bench.navigation.go(Stop.UNLOCK));
        assertEquals("This project is locked", text("#state"));
        doFx(() -> bench.navigation.go(Stop.DATA));
        assertEquals("All decisions are kept", text("#state"));
    }

    @Test
    void theBarBelowSaysThatAStepIsNotKeptForAsLongAsItIsNot() {
        openProject();
        doFx(() -> desk.behind.set(true));
        assertEquals("The last step is not kept yet", text("#state"));
        assertTrue(onFx(
                () -> bench.find("#wrong").isVisible() && !bench.find("#good").isVisible()));
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        doFx(() -> desk.behind.set(false));
        assertEquals("All decisions are kept", text("#state"));
        assertTrue(onFx(
                () -> bench.find("#good").isVisible() && !bench.find("#wrong").isVisible()));
    }

    @Test
    void theRailHasAButtonForEachScreenThereIsAndShowsWhereOneIs() {
        openProject();

        bench.robot.clickOn("#stop-segments");

        assertEquals(Stop.SEGMENTS, onFx(bench.navigation::stop));
        assertEquals(3, onFx(() -> bench.root().lookupAll(".rail-stop").size()));
    }

    @Test
    void aCoverLiesOverEverythingInTheVeryNextFrame() {
        openProject();
        var frame = new CountDownLatch(1);
        doFx(() -> {
            bench.scene().addPostLayoutPulseListener(frame::countDown);
            bench.navigation.coveredProperty().set(true);
        });
        await("one frame", () -> frame.getCount() == 0);
        doFx(() -> {
            var root = (Pane) bench.root();
            var last = (Region) root.getChildren().getLast();
            assertEquals(root.getLayoutBounds(), last.getBoundsInParent());
            assertTrue(last.getBackground().getFills().getFirst().getFill().isOpaque());
        });
        doFx(() -> bench.navigation.coveredProperty().set(false));
        assertFalse(onFx(() -> bench.root().lookup(".cover") != null));
    }

    @Test
    void keysGoToStopsOnlyWhereAProjectIsOpen() {
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        assertEquals(Stop.WELCOME, onFx(bench.navigation::stop));

        openProject();
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        assertEquals(Stop.SEGMENTS, onFx(bench.navigation::stop));
    }

    @Test
    void undoAndRedoWorkByMouseAndByKeysWhereThereIsSomethingToUndo() {
        openProject();
        assertTrue(onFx(() -> bench.find("#undo").isDisabled()));
        doFx(() -> {
            desk.undoable.set(true);
            desk.redoable.set(true);
        });

        bench.robot.clickOn("#undo");
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        bench.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertEquals(List.of("undo", "undo", "redo"), desk.asked);
    }

    @Test
    void theAsOfDateIsInSightOnceThereIsOne() {
        openProject();
        assertFalse(onFx(() -> bench.find("#asOf").isVisible()));

        doFx(() -> desk.asOf.set(Optional.of(LocalDate.of(2026, 10, 31))));

        assertEquals("As of 31 Oct 2026", text("#asOf"));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        assertEquals("基准日 2026-10-31", text("#asOf"));
    }

    @Test
    void theLanguageIsSwitchedLiveAndKept() {
        bench.robot.clickOn("#language");

        await(() -> text("#state").equals("未打开项目"));
        assertEquals(
                Locale.SIMPLIFIED_CHINESE,
                onFx(() -> bench.settings.languageProperty().get()));
    }

    @Test
    void aViewThatWasReplacedHearsNothingMore() {
        Node before = bench.find("#rail");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);

        openProject();

        assertEquals(0, onFx(() -> before.lookupAll(".rail-stop:selected").size()));
        assertEquals(1, onFx(() -> bench.root().lookupAll(".rail-stop:selected").size()));
    }

    @Test
    void keysChangeTheScale() {
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS, KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertEquals(125, onFx(() -> bench.settings.scaleProperty().get()));

        bench.robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        assertEquals(110, onFx(() -> bench.settings.scaleProperty().get()));

        bench.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(100, onFx(() -> bench.settings.scaleProperty().get()));
    }

    @Test
    void theSettingsMenuIsReachedByKeysAndChangesTheTheme() {
        MenuButton settings = bench.find("#settings");
        doFx(settings::requestFocus);
        bench.robot.type(KeyCode.SPACE);
        await(settings::isShowing);

        bench.robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        await(() -> bench.settings.themeProperty().get() == Theme.DARK);
    }

    @Test
    void f6MovesBetweenTheRegions() {
        openProject();
        doFx(() -> bench.find("#settings").requestFocus());

        bench.robot.type(KeyCode.F6);
        assertTrue(onFx(() -> bench.scene().getFocusOwner().getStyleClass().contains("rail-stop")));
        bench.robot.type(KeyCode.F6, KeyCode.F6);
        assertEquals("language", onFx(() -> bench.scene().getFocusOwner().getId()));
        bench.robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertEquals("choose", onFx(() -> bench.scene().getFocusOwner().getId()));
    }

    @Test
    void aLongJobIsShownWithItsShareAndCanBeCancelled() {
        var job = onFx(() -> bench.jobs.start(
                Job.of("bring-in", "orders.csv"),
                progress -> {
                    while (true) {
                        progress.at(1, 4);
                    }
                },
                _ -> {}));
        await(() -> bench.find("#busy").isVisible());
        ProgressBar bar = bench.find("#progress");
        await(() -> bar.getProgress() == 0.25);
        assertEquals("25\u2009%", text("#share"));

        bench.robot.clickOn("#cancel");

        await(() -> bench.find("#idle").isVisible());
        assertTrue(onFx(job::isCancelled));
    }

    @Test
    void shortJobsPassUnnoticed() {
        var end = new CountDownLatch(1);
        onFx(() -> bench.jobs.start(
                "bring-in",
                _ -> {
                    end.await();
                    return "";
                },
                _ -> {}));

        assertFalse(onFx(() -> bench.find("#busy").isVisible()));
        end.countDown();
        await(() -> bench.jobs.running().isEmpty());
    }

    @Test
    void whatGoesWrongIsSaidInASentenceThatCanBeCopied() {
        doFx(() -> bench.failures.accept(new Problem("problem.column.missing", "zip")));

        await(() -> bench.find("#notice").isVisible());
        bench.settle();
        bench.robot.clickOn("#copyNotice");
        assertTrue(onFx(() -> Clipboard.getSystemClipboard().getString()).startsWith("problem.column.missing"));
        bench.robot.clickOn("#closeNotice");
        await(() -> !bench.find("#notice").isVisible());
    }

    @Test
    void aProjectThatWasWrittenTooOftenIsOfferedOtherKeysAtTheNotice() {
        doFx(() -> {
            bench.commands.offer(Command.REKEY, () -> true, _ -> desk.asked.add("rekey"));
            bench.failures.accept(new Problem(Wear.REKEY, "/tmp/店.clientele", 950_000_000L));
        });
        await(() -> bench.find("#notice").isVisible());
        bench.settle();
        assertEquals("Write anew under other keys…", onFx(() -> bench.<Button>find("#offer")
                .getText()));
        bench.picture("notice-worn-en");
        bench.robot.clickOn("#offer");
        assertEquals(List.of("rekey"), desk.asked);
        doFx(() -> bench.failures.accept(new Problem("problem.column.missing", "zip")));
        await(() -> !bench.find("#offer").isVisible());
    }

    @Test
    void aFaultHasACodeAndItsDetailsHoldNoValueOfACell() {
        doFx(() -> {
            bench.commands.offer(Command.LOGS, () -> true, _ -> desk.asked.add("logs"));
            bench.failures.accept(new IllegalStateException("李娜@example.com"));
        });

        await(() -> bench.find("#notice").isVisible());
        bench.settle();
        bench.robot.clickOn("#copyNotice");
        await(() -> Clipboard.getSystemClipboard().hasString()
                && Clipboard.getSystemClipboard().getString().contains("IllegalStateException"));
        var copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        var code = copied.lines().findFirst().orElseThrow();
        assertTrue(text("#noticeText").contains(code), text("#noticeText"));
        assertTrue(copied.contains("IllegalStateException") && copied.contains("FrameTest"), copied);
        assertFalse(copied.contains("example.com"), copied);
        bench.robot.clickOn("#openLogs");
        assertEquals(List.of("logs"), desk.asked);
    }

    @Test
    void whatIsToldTogetherIsAllReadAndClosedOneByOne() {
        doFx(() -> List.of("zip", "city", "street", "mail", "phone")
                .forEach(column -> bench.failures.accept(new Problem("problem.column.missing", column))));
        await(() -> bench.find("#notice").isVisible());
        bench.settle();
        bench.picture("notices-en");
        assertEquals(List.of("phone", "mail", "street"), columnsOfNotices());
        assertEquals(
                "2 more messages", onFx(() -> bench.<Hyperlink>find("#more").getText()));
        bench.robot.clickOn("#more");
        assertEquals(List.of("city", "zip"), columnsOfNotices());
        bench.robot.clickOn("#more");
        bench.robot.clickOn("#closeNotice");
        bench.robot.clickOn("#closeNotice");
        assertEquals(List.of("street", "city", "zip"), columnsOfNotices());
        assertFalse(onFx(() -> bench.find("#more").getParent().isVisible()));
    }

    @Test
    void whatIsDonePassesAndLeavesWhatWentWrong() {
        doFx(() -> {
            bench.failures.accept(new Problem("problem.column.missing", "zip"));
            bench.notices.tell(Notice.done("Exported customers.csv"));
            bench.notices.tell(Notice.done("Exported orders.csv"));
            bench.failures.accept(new Problem("problem.column.missing", "city"));
            bench.failures.accept(new Problem("problem.column.missing", "zip"));
        });
        assertEquals(List.of("zip", "city"), columnsOfNotices());
    }

    private List<String> columnsOfNotices() {
        bench.settle();
        return onFx(() -> bench.root().lookupAll("#noticeText").stream()
                .map(node -> ((Labeled) node).getText().replaceAll(".*“(.*?)”.*", "$1"))
                .toList());
    }

    @Test
    void whatIsDoneNeedsNoCopyButton() {
        bench.notices.tell(Notice.done("Exported customers.csv"));

        await(() -> bench.find("#notice").isVisible());
        assertEquals("Exported customers.csv", text("#noticeText"));
        assertFalse(onFx(() -> bench.find("#copyNotice").isVisible()));
    }

    @Test
    void anotherStopTakesTheDetailsAwayEachTime() {
        for (var there : List.of(Stop.DATA, Stop.SEGMENTS, Stop.DATA)) {
            doFx(() -> bench.navigation.go(there));
            doFx(() -> bench.navigation.showDetails(() -> new Label("amount")));
            assertTrue(onFx(() -> bench.root().lookup(".details") != null));

            doFx(() -> bench.navigation.go(Stop.DASHBOARDS));

            assertTrue(onFx(() -> bench.root().lookup(".details") == null));
        }
    }

    @Test
    void theBookIsExportedByTheProjectMenu() {
        doFx(() -> desk.project.set(Optional.of("Harbour Tea")));
        DraggingApplication.CHOSEN.add(List.of(new java.io.File("book.json")));

        bench.robot.clickOn("#project");
        bench.robot.clickOn("Export workbook as JSON…");

        assertEquals(List.of("book book.json"), desk.asked);
    }

    @Test
    void escapeClosesTheDetails() {
        openProject();
        doFx(() -> bench.navigation.showDetails(() -> new Label("amount")));
        bench.robot.type(KeyCode.ESCAPE);
        assertEquals(
                Optional.empty(), onFx(() -> bench.navigation.detailsProperty().get()));
    }

    @Test
    void detailsAreShownAndHiddenByKeys() {
        openProject();
        doFx(() -> bench.navigation.showDetails(() -> new Label("amount")));
        assertTrue(onFx(() -> bench.root().lookup(".details") != null));

        bench.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(onFx(() -> bench.root().lookup(".details") == null));
    }

    @Test
    void theProjectMenuClosesTheProject() {
        openProject();
        bench.robot.clickOn("#project");
        bench.robot.clickOn("Close project");

        assertEquals(List.of("close"), desk.asked);
    }

    @Test
    void theKeysFollowToTheScreenThatComes() {
        openProject();
        Node stage = bench.find("#stage");
        doFx(() -> stage.lookup(".accent").requestFocus());
        assertTrue(onFx(() -> bench.scene().getFocusOwner() == stage.lookup(".accent")));

        doFx(() -> bench.navigation.go(Stop.SEGMENTS));
        bench.settle();

        assertTrue(onFx(() -> isIn(stage, bench.scene().getFocusOwner())));
    }

    private static boolean isIn(Node outer, Node node) {
        return node != null && (node == outer || isIn(outer, node.getParent()));
    }

    @Test
    void theNameOfTheProjectIsReadAtTwiceTheSizeBesideTheFieldForCommands() {
        openProject();
        doFx(() -> desk.asOf.set(Optional.of(LocalDate.of(2026, 10, 31))));
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        MenuButton project = bench.find("#project");

        assertTrue(onFx(() -> project.getWidth() >= project.prefWidth(-1)), () -> "only " + project.getWidth());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        openProject();
        doFx(() -> {
            desk.asOf.set(Optional.of(LocalDate.of(2026, 10, 31)));
            desk.undoable.set(true);
        });

        assertEquals(List.of(), bench.faults());
        assertEquals(List.of(), bench.faults(2900));
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("frame-zh-200");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.ENGLISH, 100);
        bench.picture("frame-dark-en-100");
        doFx(() -> bench.settings.themeProperty().set(Theme.CONTRAST));
        bench.picture("frame-contrast-en-100");
    }

    private void openProject() {
        doFx(() -> {
            desk.project.set(Optional.of("Harbour Tea 港湾茶行"));
            bench.navigation.go(Stop.DATA);
        });
        bench.settle();
    }

    private String text(String selector) {
        return onFx(() -> ((Labeled) bench.find(selector)).getText());
    }
}
