package org.clientele.ui.segments;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import org.clientele.customer.Rfm;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Knower;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Statement;
import org.clientele.ui.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class SegmentsTest {

    @TempDir
    Path folder;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final SegmentWork work = new SegmentWork(
            session,
            bench.navigation,
            bench.language,
            new Knower(session, bench.navigation, bench.language),
            new SheetExport(session, bench.choice, bench.notices, bench.language));

    @AfterEach
    void close() {
        bench.close();
    }

    private FlowPane open() {
        doFx(() -> session.open(ShopProject.sample()));
        bench.screen(SegmentsController.class, () -> new SegmentsController(work));
        bench.screen(GridController.class, () -> new GridController(work));
        bench.show(SegmentsController.class);
        FlowPane cards = bench.find("#cards");
        await("segments", () -> cards.getChildren().size() == 11);
        bench.settle();
        return cards;
    }

    @Test
    void theNewestOfWhatTheScreenShowsSaysHowItIsKnown() {
        open();
        var knower = new Knower(session, bench.navigation, bench.language);

        doFx(knower::askNewest);

        await("the answer is there", () -> bench.navigation.detailsProperty().get().stream()
                .anyMatch(node -> "know".equals(node.getId())));
        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        bench.picture("know-segments");
    }

    @Test
    void theGridAndTheCardsCountTheSameCustomers() {
        var cards = open();

        int inCards = onFx(() -> cards.getChildren().stream()
                .map(c -> ((Button) c).getAccessibleText().split(", ")[1].replace(",", ""))
                .mapToInt(Integer::parseInt)
                .sum());
        int inCells = onFx(() -> bench.root().lookupAll(".rfm-cell").stream()
                .map(c -> ((Button) c).getText().split("\n")[1])
                .mapToInt(Integer::parseInt)
                .sum());

        assertEquals(4835, inCards);
        assertEquals(4835, inCells);
    }

    @Test
    void aClickOnACellShowsItsSegment() {
        open();

        bench.robot.clickOn("#cell-5-5");

        assertEquals(
                Optional.of("champions"),
                onFx(() -> work.view().segmentProperty().get()));
        assertTrue(onFx(() -> bench.navigation.detailsProperty().get().isPresent()));
    }

    @Test
    void theDetailsCloseByTheirButtonAndNothingStaysChosen() {
        open();
        bench.robot.clickOn("#cell-5-5");
        var details = onFx(() -> bench.navigation.detailsProperty().get().orElseThrow());

        doFx(() -> ((Button) details.lookup("#segments-close")).fire());

        assertEquals(Optional.empty(), onFx(() -> work.view().segmentProperty().get()));
        assertEquals(
                Optional.empty(), onFx(() -> bench.navigation.detailsProperty().get()));
    }

    @Test
    void amountsOnCardsAreInTheCurrencyOfTheShop() {
        var cards = open();

        assertTrue(onFx(() -> cards.getChildren().stream()
                .allMatch(c -> ((Button) c).getAccessibleText().matches(".*¥.* ¥.*"))));
    }

    @Test
    void theKeyboardAloneChoosesASegment() {
        open();
        Node card = bench.find("#segment-at-risk");
        doFx(card::requestFocus);

        bench.robot.type(KeyCode.SPACE);

        assertEquals(
                Optional.of("at-risk"), onFx(() -> work.view().segmentProperty().get()));
    }

    @Test
    void theFormOfANewSegmentationOffersTheFeaturesOfItsTable() {
        open();

        bench.robot.clickOn("#fresh");

        var form = onFx(() -> (Parent) bench.navigation.detailsProperty().get().orElseThrow());
        var chosen = onFx(() -> features(form)
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList());
        assertEquals(List.of("recency", "frequency", "monetary"), chosen);
    }

    private static Stream<CheckBox> features(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> switch (child) {
            case CheckBox box -> Stream.of(box);
            case Parent inner -> features(inner);
            default -> Stream.of();
        });
    }

    @Test
    void aSegmentIsCalledOtherwiseAndUndoCallsItAsBefore() {
        open();
        var now = onFx(() -> Segmentation.of(session.book()).getFirst());

        doFx(() -> session.accept(
                now.renamed("champions", "Darlings"),
                org.clientele.workbook.History.Label.of("history.segment.rename", "Darlings")));

        assertEquals(
                "Darlings",
                onFx(() -> Segmentation.of(session.book()).getFirst().name("champions", bench.language.words())));
        doFx(session::undo);
        assertEquals(
                "Champions",
                onFx(() -> Segmentation.of(session.book()).getFirst().name("champions", bench.language.words())));
    }

    @Test
    void aSegmentCalledOtherwiseIsShownSoAndNothingIsComputed() {
        var cards = open();
        await("the grid is filled", () -> bench.root().lookup("#cell-5-5") != null);
        var before = session.evaluator().orElseThrow().computations();
        var now = onFx(() -> Segmentation.of(session.book()).getFirst());

        doFx(() -> session.accept(
                now.renamed("champions", "Darlings"),
                org.clientele.workbook.History.Label.of("history.segment.rename", "Darlings")));
        bench.settle();

        assertTrue(onFx(() -> cards.getChildren().stream()
                .anyMatch(c -> ((Button) c).getAccessibleText().startsWith("Darlings"))));
        Button cell = bench.find("#cell-5-5");
        assertTrue(onFx(cell::getText).startsWith("Darlings"));
        assertEquals(before, session.evaluator().orElseThrow().computations());
    }

    @Test
    void aGroupFoundByKMeansIsCalledOtherwiseAndNothingIsComputed() {
        var cards = open();
        var groups = onFx(() -> Segmentation.of(session.book()).stream()
                .filter(s -> s.kMeans().isPresent())
                .findFirst()
                .orElseThrow());
        doFx(() -> work.choose(Optional.of(groups.node().id())));
        await("its cards", () -> cards.lookup("#segment-cluster-1") != null);
        var before = session.evaluator().orElseThrow().computations();

        doFx(() -> session.accept(
                groups.renamed("cluster-1", "Occasional"),
                org.clientele.workbook.History.Label.of("history.segment.rename", "Occasional")));
        bench.settle();

        Button card = bench.find("#segment-cluster-1");
        assertTrue(onFx(card::getAccessibleText).startsWith("Occasional"));
        assertEquals(before, session.evaluator().orElseThrow().computations());
        assertEquals(
                "Occasional",
                org.clientele.workbook.SegmentNames.of(session.book()).get("cluster-1"));
    }

    @Test
    void aNoteOnASegmentIsShownOnItsCardAndComputesNothing() {
        open();
        var before = session.evaluator().orElseThrow().computations();
        var node = onFx(() -> Segmentation.of(session.book()).getFirst().node());

        doFx(() -> session.accept(
                session.book().with(node.noted("champions", "ask first")),
                org.clientele.workbook.History.Label.of("history.note", "Champions")));
        bench.settle();

        Node card = bench.find("#segment-champions");
        assertEquals("Note on Champions: ask first. Ctrl+I: how do you know?", onFx(card::getAccessibleHelp));
        assertTrue(onFx(() -> card.lookup(".note-mark").isVisible()));
        assertEquals(before, session.evaluator().orElseThrow().computations());
        assertEquals(
                List.of("Champions"),
                new SegmentFinds(work)
                        .all().stream()
                                .filter(f -> f.name().equals("ask first"))
                                .map(f -> f.about())
                                .toList());
        bench.robot.clickOn("#segment-champions");
        var details =
                onFx(() -> (Parent) bench.navigation.detailsProperty().get().orElseThrow());
        assertTrue(onFx(() -> details.lookup(".note-button.noted") != null));
        bench.picture("note-segments");
    }

    @Test
    void theMembersOfASegmentAreExportedAsExcelOrCommas() throws java.io.IOException {
        open();
        var file = folder.resolve("champions.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        bench.robot.clickOn("#cell-5-5");
        await("details", () -> bench.navigation.detailsProperty().get().isPresent());
        doFx(() -> {
            var details = (Parent) bench.navigation.detailsProperty().get().orElseThrow();
            ((FlowPane) bench.find("#cards")).getChildren().add(details);
            ((Button) details.lookup("#segment-export")).fire();
        });

        await("it is written", () -> Files.exists(file));
        var lines = Files.readAllLines(file);
        assertTrue(lines.size() > 1);
        assertTrue(lines.stream().skip(1).allMatch(l -> l.contains("champions")));
    }

    @Test
    void theAsOfDateSpeaksTheProgramsLanguageAndNotTheMachines() {
        open();
        DatePicker english = bench.find("#asOf");
        assertEquals("30 Oct 2026", onFx(() -> english.getEditor().getText()));

        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        DatePicker chinese = bench.find("#asOf");
        await("the day is shown", () -> chinese.getValue() != null);
        assertEquals("2026-10-30", onFx(() -> chinese.getEditor().getText()));
        doFx(chinese::show);

        var month = onFx(() -> Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".spinner-label").stream())
                .map(label -> ((Labeled) label).getText())
                .toList());
        doFx(chinese::hide);
        assertTrue(month.contains("十月"), month.toString());
    }

    @Test
    void aDayIsTypedAsItIsWrittenOrAsIso() {
        open();
        DatePicker field = bench.find("#asOf");

        for (var typed : List.of("30 Sep 2026", "2026-09-29")) {
            doFx(() -> {
                field.getEditor().setText(typed);
                field.commitValue();
            });
        }

        assertEquals(
                java.time.LocalDate.of(2026, 9, 29),
                onFx(() -> ((Rfm) session.book().nodes(Rfm.class).getFirst().spec()).asOf()));
    }

    @Test
    void withoutScoresTheStopSaysWhatTheyNeed() {
        doFx(() -> session.open(new ShopProject()));
        bench.screen(SegmentsController.class, () -> new SegmentsController(work));
        bench.screen(GridController.class, () -> new GridController(work));
        bench.show(SegmentsController.class);
        Node empty = bench.find("#empty");

        assertTrue(onFx(empty::isVisible));
        assertEquals(0, session.book().nodes(Rfm.class).size());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();

        assertEquals(List.of(), bench.faults());
    }

    @Test
    void everyFigureOfSegmentsCanBeAskedHowItIsKnown() {
        open();
        assertEquals(List.of(), Unknown.in(bench.root()));

        Unknown.ask(bench, session, "segment-card");

        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        bench.picture("know-segment");
    }

    @Test
    void sentencesOfSegmentsSayHowTheirFiguresAreKnown() {
        open();
        Statement facts = bench.find("#facts");
        Statement whole = bench.find("#whole");

        assertEquals(List.of("Customers in segments: 4,835", "Groups: 11"), Unknown.offered(facts));
        assertEquals(List.of("Customers without a segment: 0"), Unknown.offered(whole));
        var said = Unknown.ask(bench, session, facts);
        assertTrue(said.contains("Customers who are in one of the segments."), said);
    }

    @Test
    void aCellIsKnownByItsCustomersAndTheirOrderLines() {
        open();
        Button cell = bench.find("#cell-5-4");
        var count = onFx(cell::getText).split("\n")[1];

        var said = Unknown.ask(bench, session, cell);

        assertTrue(said.contains("The cell has " + count + " customers."), said);
        assertTrue(said.contains("Their scores come from"), said);
    }
}
