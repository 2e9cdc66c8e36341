package org.clientele.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.clientele.ui.FxTest;
import org.clientele.ui.Statement;
import org.clientele.ui.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Figures were computed with pandas 1.5.3 (`describe`, `quantile`, `value_counts`) from the sample's orders.csv.
@ExtendWith(FxTest.class)
class ColumnTest {

    private final DataBench data = DataBench.orders();

    @BeforeEach
    void show() {
        data.bench.robot.clickOn(FxTest.onFx(() -> data.cellNode(0, "amount")));
        data.bench.settle();
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void theFiguresOfTheColumnWithTheFocusAreThoseOfPandas() {
        assertEquals(
                List.of(
                        "32,198",
                        "0 (0.0\u2009%)",
                        "810",
                        "−1,176.00",
                        "36.80",
                        "88.00",
                        "182.25",
                        "234.00",
                        "1,764.00",
                        "247.82"),
                figures("rows", "missing", "distinct", "min", "lower", "median", "mean", "upper", "max", "deviation"));
        assertEquals(List.of("1,055", "1,015", "943", "846", "829"), counts());
    }

    @Test
    void everyFigureOfAColumnIsKnownByTheKeyboard() {
        assertEquals(List.of(), Unknown.in((javafx.scene.Parent) FxTest.onFx(() -> data.bench.find("#figures"))));
        Label count = FxTest.onFx(() -> (Label) data.bench.root().lookup(".top-count"));
        data.at(0, "delivery_days").bench.settle();
        Label missing = data.bench.find("#figure-missing");

        var said = Unknown.ask(data.bench, data.session, missing);

        assertTrue(count.getStyleClass().contains("knowable"));
        assertTrue(said.contains("Rows in which the column has no value"), said);
        assertTrue(said.contains("This is so in 80 rows of "), said);
    }

    @Test
    void howManyRowsAreShownAndHowManyThereAreIsKnown() {
        var city = new org.clientele.table.Condition.Compare("channel", org.clientele.table.Condition.Op.EQUAL, "app");
        FxTest.doFx(() -> data.viewing.change(how -> how.plus(city)));
        Statement count = data.bench.find("#count");
        FxTest.await("filtered", () -> Unknown.offered(count).size() == 2);

        var offered = Unknown.offered(count);
        var tab = Unknown.ask(data.bench, data.session, data.bench.<javafx.scene.Node>find("#tab-orders"));

        assertEquals("Rows of the table: 32,198", offered.getFirst());
        assertEquals("Rows shown: 16,149", offered.getLast());
        assertTrue(tab.contains("How many rows the table has."), tab);
    }

    @Test
    void theRowsThatAFilterLetsThroughAreBehindTheirNumber() {
        FxTest.doFx(() -> data.viewing.change(how -> how.plus(
                new org.clientele.table.Condition.Compare("channel", org.clientele.table.Condition.Op.EQUAL, "app"))));
        Statement count = data.bench.find("#count");
        FxTest.await("filtered", () -> Unknown.offered(count).size() == 2);
        FxTest.doFx(() -> count.getContextMenu().getItems().getLast().fire());
        FxTest.await("the answer is there", () -> data.bench.navigation.detailsProperty().get().stream()
                .anyMatch(node -> "know".equals(node.getId())));

        var said = Unknown.said(data.bench);

        assertTrue(said.contains("These are 16,149 rows of "), said);
        assertTrue(said.contains("pass every filter"), said);
    }

    @Test
    void theProfileFollowsTheFocus() {
        data.at(0, "amount").bench.robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        data.bench.settle();

        assertEquals("delivery_days", data.text(".panel-title"));
        assertEquals(
                List.of("80 (0.2\u2009%)", "21", "1", "2", "4", "4.56", "5", "24", "4.14"),
                figures("missing", "distinct", "min", "lower", "median", "mean", "upper", "max", "deviation"));
        assertEquals(List.of("5,053", "5,002", "4,916", "4,906", "4,875"), counts());
    }

    @Test
    void aColumnOfTextsListsItsMostFrequentValues() {
        data.at(0, "channel");
        data.bench.settle();

        assertEquals(List.of("16,149", "11,227", "4,822"), counts());
    }

    @Test
    void closedItStaysClosedUntilItIsAskedFor() {
        data.bench.robot.clickOn("#close");
        FxTest.await(
                "closed", () -> data.bench.navigation.detailsProperty().get().isEmpty());
        data.at(3, "price");

        assertTrue(
                FxTest.onFx(() -> data.bench.navigation.detailsProperty().get().isEmpty()));
        data.bench.robot.clickOn(data.head("price"));
        data.ready();
        assertEquals("price", data.text(".panel-title"));
    }

    private List<String> figures(String... names) {
        return Stream.of(names).map(n -> data.text("#figure-" + n)).toList();
    }

    private List<String> counts() {
        return FxTest.onFx(() -> data.bench.root().lookupAll(".top-count").stream()
                .map(n -> ((Labeled) n).getText())
                .toList());
    }
}
