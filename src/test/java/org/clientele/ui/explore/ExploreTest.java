package org.clientele.ui.explore;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.Wanted;
import org.clientele.customer.Target;
import org.clientele.table.Condition;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Knower;
import org.clientele.ui.Recorded;
import org.clientele.ui.Session;
import org.clientele.ui.SheetTable;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Statement;
import org.clientele.ui.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ExploreTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Exploring exploring = new Exploring(session, bench.settings, bench.language);
    private final Recorded doors = new Recorded();

    @AfterEach
    void close() {
        bench.close();
    }

    private void open(ShopProject project) {
        doFx(() -> session.open(project));
        bench.screen(
                ExploreController.class, () -> new ExploreController(exploring, bench.notices, doors, bench.choice));
        bench.screen(PairController.class, () -> new PairController(exploring));
        bench.screen(ResultController.class, () -> new ResultController(exploring));
        bench.screen(SummaryController.class, () -> new SummaryController(exploring));
        bench.screen(TargetController.class, () -> new TargetController(exploring));
        bench.screen(CorrelationsController.class, () -> new CorrelationsController(exploring));
        bench.screen(CompareController.class, () -> new CompareController(exploring));
        bench.show(ExploreController.class);
    }

    private void mode(Mode mode) {
        open(ShopProject.sample());
        doFx(() -> {
            exploring.tableProperty().set(Optional.of("orders"));
            exploring.modeProperty().set(mode);
        });
    }

    private void pair(String table, Side first, Side second) {
        open(ShopProject.sample());
        doFx(() -> {
            exploring.tableProperty().set(Optional.of(table));
            exploring.firstProperty().set(Optional.of(first));
            exploring.secondProperty().set(Optional.of(second));
        });
        Label sentence = bench.find("#sentence");
        await("a sentence", () -> !sentence.getText().isBlank());
        bench.settle();
    }

    private String sentence() {
        Label sentence = bench.find("#sentence");
        return onFx(sentence::getText);
    }

    private void drawn() {
        Node figure = bench.find("#figure");
        await(
                "a figure",
                () -> figure.lookup(".web-view") instanceof WebView web
                        && "1"
                                .equals(String.valueOf(web.getEngine()
                                        .executeScript("document.querySelectorAll('.js-plotly-plot').length"))));
        bench.settle();
    }

    @Test
    void twoColumnsAreTestedAndSaidAtOnce() {
        pair("orders", Side.of("amount"), Side.of("category"));
        drawn();
        bench.picture("explore-pair-en");

        assertTrue(sentence().contains("“amount” differs between the"), sentence());
        GridPane groups = bench.find("#groups");
        assertTrue(onFx(() -> groups.getRowCount()) > 3);
    }

    @Test
    void numbersAreCorrelated() {
        pair("orders", Side.of("quantity"), Side.of("amount"));
        drawn();
        bench.picture("explore-scatter-en");

        assertTrue(sentence().contains("“quantity” and “amount” rise together: r ="), sentence());
    }

    @Test
    void periodsAndClassesAreDrawnFromTheRelation() {
        pair("orders", new Side("order_date", Reading.WEEKDAYS), Side.of("category"));
        drawn();
        doFx(() -> bench.settings.themeProperty().set(org.clientele.ui.Theme.DARK));
        bench.picture("explore-classes-dark");

        assertTrue(sentence().contains("“order_date” and “category”"), sentence());
    }

    @Test
    void datesByClassesAreBoxesOfDays() {
        pair("orders", Side.of("order_date"), Side.of("category"));
        drawn();
        bench.picture("explore-dates-en");

        assertTrue(sentence().matches(".*highest for .* \\(\\d+ [A-Z][a-z]+ 202\\d\\).*"), sentence());
    }

    @Test
    void oneColumnAloneShowsItsDistribution() {
        open(ShopProject.sample());
        doFx(() -> {
            exploring.tableProperty().set(Optional.of("orders"));
            exploring.firstProperty().set(Optional.of(Side.of("amount")));
        });
        Label sentence = bench.find("#sentence");
        await("a sentence", () -> sentence.getText().contains("on average"));
        drawn();
        bench.picture("explore-alone-en");
        Button keep = bench.find("#keep");

        assertTrue(onFx(keep::isDisabled));
        assertTrue(onFx(keep::getAccessibleHelp).contains("choose two columns"));
    }

    @Test
    void columnsAreFoundByNameAndChosenWithTheKeyboard() {
        open(ShopProject.sample());
        doFx(() -> exploring.tableProperty().set(Optional.of("orders")));
        ColumnPicker first = bench.find("#first");
        ListView<?> list = onFx(() -> (ListView<?>) first.lookup(".list-view"));
        bench.robot.clickOn(onFx(() -> first.lookup(".text-field"))).write("amo");
        await("one is left", () -> list.getItems().size() == 1);

        doFx(list::requestFocus);
        bench.robot.type(KeyCode.DOWN);

        assertEquals(
                Optional.of(Side.of("amount")),
                onFx(() -> exploring.firstProperty().get()));
    }

    @Test
    void anAnalysisThatIsKeptIsInTheWorkbookAndUndoTakesItAway() {
        pair("orders", Side.of("amount"), Side.of("category"));
        int before = session.book().nodes().size();
        Button keep = bench.find("#keep");
        assertFalse(onFx(keep::isDisabled));

        bench.robot.clickOn("#keep");

        var kept = onFx(() -> session.book().nodes(Relate.class));
        assertEquals(
                List.of("amount and category"),
                kept.stream().map(n -> n.title()).toList());
        doFx(session::undo);
        assertEquals(before, session.book().nodes().size());
    }

    @Test
    void groupsAreSummarisedAndKeptAsATable() {
        mode(Mode.SUMMARY);
        SheetTable table = bench.find("#grouped");
        await("groups", () -> table.getItems().size() == 10);
        bench.picture("explore-summary-en");

        bench.robot.clickOn("#add-figure");
        await("one more column", () -> table.getColumns().size() == 5);
        bench.robot.clickOn("#keep");

        var kept = onFx(() -> session.book().nodes(GroupSummary.class)).getFirst();
        assertEquals("By category", kept.title());
        assertEquals(4, ((GroupSummary) kept.spec()).figures().size());
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void groupsOfAColumnThatIsGoneAreThoseOfAnother() {
        mode(Mode.SUMMARY);
        var gone = new GroupSummary(
                List.of(Side.of("gone")), List.of(Wanted.of("n", org.clientele.analysis.infer.Summary.COUNT)));

        doFx(() -> exploring.drafts().summaryProperty().set(Optional.of(gone)));

        assertEquals(
                Optional.of(List.of(Side.of("category"))),
                onFx(() -> exploring.drafts().summaryProperty().get().map(GroupSummary::by)));
    }

    @Test
    void numbersAreCorrelatedEachWithEach() {
        mode(Mode.CORRELATIONS);
        Label facts = bench.find("#matrixFacts");
        await("a matrix", () -> facts.getText().contains("The strongest link is between"));
        await(
                "a picture",
                () -> bench.find("#matrix").lookup(".web-view") instanceof WebView web
                        && "1"
                                .equals(String.valueOf(web.getEngine()
                                        .executeScript("document.querySelectorAll('.js-plotly-plot').length"))));
        bench.picture("explore-matrix-en");
        VBox columns = bench.find("#matrix-columns");

        doFx(() -> columns.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .skip(1)
                .toList()
                .forEach(CheckBox::fire));

        assertTrue(onFx(() -> bench.find("#matrixWrong").isVisible()));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void selectionIsComparedWithAllOtherRows() {
        mode(Mode.COMPARE);
        bench.picture("explore-compare-empty");
        doFx(() -> exploring
                .drafts()
                .compareProperty()
                .set(Optional.of(new Compare(
                        new Condition.Compare("channel", Condition.Op.EQUAL, "app"), Optional.empty(), List.of()))));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.look(Locale.ENGLISH, 100);
        Label facts = bench.find("#compareFacts");
        await("a comparison", () -> facts.getText().contains("differ"));
        bench.picture("explore-compare-en");

        bench.robot.clickOn("#keep");

        assertEquals(
                "channel is app",
                onFx(() -> session.book().nodes(Compare.class).getFirst().title()));
        assertEquals(List.of(), bench.faults());
    }

    private static List<ComboBox<?>> boxes(SelectionForm form) {
        return onFx(() -> form.lookupAll(".combo-box").stream()
                .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                .toList());
    }

    @Test
    void aSelectionHasSeveralConditionsThatCanBeTakenAway() {
        mode(Mode.COMPARE);
        var app = new Condition.Compare("channel", Condition.Op.EQUAL, "app");
        var elsewhere = new Condition.Compare("channel", Condition.Op.NOT_EQUAL, "app");
        var dear = new Condition.Compare("amount", Condition.Op.GREATER_OR_EQUAL, "100");
        doFx(() -> exploring
                .drafts()
                .compareProperty()
                .set(Optional.of(
                        new Compare(new Condition.And(List.of(app, dear)), Optional.of(elsewhere), List.of()))));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.look(Locale.ENGLISH, 100);
        Label facts = bench.find("#compareFacts");
        await("a comparison", () -> facts.getText().contains("against"));
        bench.picture("explore-compare-several-en");
        SelectionForm chosen = bench.find("#chosen");
        assertEquals(6, boxes(chosen).size());
        assertEquals("channel is app and amount is at least 100", onFx(chosen::sentence));
        assertEquals(List.of(), bench.faults());

        SelectionForm again = bench.find("#chosen");
        var remove = onFx(() -> again.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().isEmpty())
                .findFirst()
                .orElseThrow());
        doFx(remove::fire);
        assertEquals(
                Optional.of(app),
                onFx(() -> exploring.drafts().compareProperty().get().map(Compare::first)));

        bench.robot.clickOn("#chosen-add");
        assertEquals(
                4,
                boxes(again).size()
                        - (int) boxes(again).stream()
                                .filter(box -> !box.isVisible())
                                .count());
        assertEquals(
                Optional.of(app),
                onFx(() -> exploring.drafts().compareProperty().get().map(Compare::first)));
    }

    @Test
    void selectionIsTypedWithTheKeyboardAndItsValuesAreOffered() {
        mode(Mode.COMPARE);
        SelectionForm chosen = bench.find("#chosen");
        var boxes = boxes(chosen);
        doFx(() -> boxes.getFirst().getSelectionModel().select(9));
        await("values", () -> boxes.getLast().getItems().contains("app"));
        bench.settle();

        bench.robot.clickOn(boxes.getLast().getEditor()).write("app").type(KeyCode.ENTER);

        assertEquals(
                Optional.of(new Condition.Compare("channel", Condition.Op.EQUAL, "app")),
                onFx(() -> exploring.drafts().compareProperty().get().map(Compare::first)));
    }

    @Test
    void whoWillNotBuyAgainIsSaidAndKeptAsATable() {
        mode(Mode.TARGET);
        Label facts = bench.find("#targetFacts");
        await("customers", () -> facts.getText().contains("did not buy within 240 days"));
        assertEquals(
                "Of the 17,225 gaps between two purchases of a customer, half last 69 days or less, nine in ten 236 or"
                        + " less: 240 days are suggested, in whole months and never more than a third of what is"
                        + " covered.",
                onFx(() -> bench.<Label>find("#target-suggested").getText()));
        bench.picture("explore-target-en");
        Spinner<Integer> within = bench.find("#target-within");

        doFx(() -> within.getValueFactory().setValue(60));
        await("another time", () -> facts.getText().contains("within 60 days"));
        bench.robot.clickOn("#keep");

        var kept = onFx(() -> session.book().nodes(Target.class)).getFirst();
        assertEquals("Did not buy within 60 days", kept.title());
        assertEquals(List.of("orders", "customers"), kept.inputs());
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("explore-target-zh");
    }

    @Test
    void targetOfATableWithoutOrdersNamesTheRoleThatIsMissing() {
        open(ShopProject.sample());
        doFx(() -> {
            exploring.tableProperty().set(Optional.of("customers"));
            exploring.modeProperty().set(Mode.TARGET);
        });
        Label wrong = bench.find("#targetWrongText");

        await("a problem", () -> !wrong.getText().isBlank());
        assertTrue(onFx(wrong::getText).contains("Amount"), onFx(wrong::getText));
    }

    @Test
    void whatWasKeptIsShownAgainAsItWasAsked() {
        pair("orders", Side.of("amount"), Side.of("category"));
        doFx(exploring::keep);
        doFx(() -> {
            exploring.modeProperty().set(Mode.TARGET);
            exploring.tableProperty().set(Optional.of("customers"));
            exploring.firstProperty().set(Optional.empty());
        });
        ComboBox<String> kept = bench.find("#kept");
        assertTrue(onFx(kept::isVisible));

        doFx(() -> kept.getSelectionModel().select(0));

        assertEquals(Mode.PAIR, onFx(() -> exploring.modeProperty().get()));
        assertEquals(Optional.of("orders"), onFx(() -> exploring.tableProperty().get()));
        assertEquals(
                Optional.of(Side.of("amount")),
                onFx(() -> exploring.firstProperty().get()));
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        open(ShopProject.sample());
        doFx(() -> {
            exploring.tableProperty().set(Optional.of("orders"));
            exploring.firstProperty().set(Optional.of(Side.of("amount")));
            exploring.secondProperty().set(Optional.of(Side.of("order_id")));
        });
        Label wrong = bench.find("#wrongText");

        await("a problem", () -> wrong.getText().contains("different values"));
        assertTrue(onFx(() -> bench.find("#wrong").isVisible()));
    }

    @Test
    void withoutTablesTheStopSaysWhatComesHere() {
        open(new ShopProject());
        VBox empty = bench.find("#empty");
        assertTrue(onFx(empty::isVisible));

        bench.robot.clickOn(onFx(() -> empty.lookup(".link")));

        assertEquals(List.of("sample"), doors.asked);
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        pair("orders", Side.of("amount"), Side.of("category"));

        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        drawn();
        bench.picture("explore-pair-zh");
    }

    @Test
    void everyFigureCanBeAskedHowItIsKnown() {
        pair("orders", Side.of("amount"), Side.of("category"));
        assertEquals(List.of(), Unknown.in(bench.root()));

        Unknown.ask(bench, session, "");

        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        bench.picture("know-explore");
    }

    @Test
    void everyFigureOfASentenceCanBeAskedByTheKeyboard() {
        pair("orders", Side.of("quantity"), Side.of("amount"));
        Statement sentence = bench.find("#sentence");
        var offered = Unknown.offered(sentence);

        var answer = Unknown.ask(bench, session, sentence);

        assertEquals(5, offered.size(), offered.toString());
        var said = onFx(sentence::getText);
        assertTrue(offered.stream().allMatch(figure -> said.contains(figure.split(": ")[1])), offered.toString());
        bench.picture("know-sentence");
        assertTrue(answer.contains("covariance"), answer);
        assertTrue(answer.contains("with a value in both columns"), answer);
    }

    @Test
    void figuresOfWhatSpeaksAgainstATestAreKnownByTheirRows() {
        pair("rfm", Side.of("segment"), Side.of("monetary"));
        var cautions = onFx(() -> bench.<VBox>find("#cautions").lookupAll(".knowable").stream()
                .map(Statement.class::cast)
                .toList());

        assertFalse(cautions.isEmpty());
        for (var caution : cautions) {
            var said = Unknown.ask(bench, session, caution);
            var figure = Unknown.offered(caution).getFirst().split(": ")[1];
            assertTrue(caution.getText().contains(figure), caution.getText());
            assertTrue(said.contains(figure), said);
        }
    }

    @Test
    void sentencesOfEveryOtherQuestionOfferTheirFigures() {
        mode(Mode.COMPARE);
        doFx(() -> exploring
                .drafts()
                .compareProperty()
                .set(Optional.of(new Compare(
                        new Condition.Compare("channel", Condition.Op.EQUAL, "app"), Optional.empty(), List.of()))));
        Statement facts = bench.find("#compareFacts");
        await("a comparison", () -> facts.getText().contains("differ"));
        Statement note = bench.find("#compareNote");
        assertEquals(
                List.of("Rows of a selection · First: 16,124", "Rows of a selection · Second: 16,029"),
                Unknown.offered(facts));
        assertEquals(List.of("Rows in both selections: 0"), Unknown.offered(note));

        doFx(() -> exploring.modeProperty().set(Mode.CORRELATIONS));
        Statement matrix = bench.find("#matrixFacts");
        await("a matrix", () -> !Unknown.offered(matrix).isEmpty());
        assertEquals(4, Unknown.offered(matrix).size(), Unknown.offered(matrix).toString());
        doFx(() -> exploring.modeProperty().set(Mode.SUMMARY));
        Statement groups = bench.find("#groupFacts");
        await("groups", () -> !Unknown.offered(groups).isEmpty());
        doFx(() -> exploring.modeProperty().set(Mode.TARGET));
        Statement target = bench.find("#targetFacts");
        await("customers", () -> Unknown.offered(target).size() == 3);
    }

    @Test
    void everyCellOfATableOfGroupsIsKnownByTheRowsOfItsGroup() {
        mode(Mode.SUMMARY);
        SheetTable groups = bench.find("#grouped");
        await("groups", () -> groups.getItems() != null && !groups.getItems().isEmpty());
        bench.settle();
        doFx(() -> groups.getSelectionModel().select(1, groups.getColumns().getLast()));

        var said = Unknown.ask(bench, session, groups);

        assertTrue(said.contains("The group has "), said);
        bench.picture("know-group");
    }

    @Test
    void aPointOfAScatterIsKnownByItsRow() {
        pair("orders", Side.of("price"), Side.of("amount"));
        drawn();
        Node figure = bench.find("#figure");
        new Knower(session, bench.navigation, bench.language);

        doFx(() -> {
            var engine = ((WebView) figure.lookup(".web-view")).getEngine();
            engine.executeScript("document.querySelector('.tile button').click()");
            engine.executeScript("document.querySelectorAll('tbody tr')[3].dispatchEvent("
                    + "new KeyboardEvent('keydown', {key: 'i', ctrlKey: true, bubbles: true}))");
        });
        await(
                "the answer is there",
                () -> bench.navigation.detailsProperty().get().isPresent());

        var said = Unknown.said(bench);
        Button rows = bench.find("#know-rows");
        assertEquals("Show the 1 row", onFx(rows::getText), said);
        assertTrue(said.contains("price and amount, point 4"), said);
        assertTrue(said.contains("Computed anew, this 1 row gives"), said);
        bench.picture("know-point");
    }
}
