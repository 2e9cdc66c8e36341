package org.clientele.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.clientele.spec.Problem;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Measure PAID = Measure.of(Aggregate.SUM, "paid");

    private static final Data DATA = new Data(Sheet.of(
            Schema.of(Field.of("kind", Type.TEXT), Field.of("item", Type.TEXT), Field.of("paid", Type.DECIMAL)),
            RowIds.of("test", 8),
            List.of(
                    TextBlock.of("tea", "tea", "tea", "tea", "pot", "pot", "", "tea"),
                    TextBlock.of("green", "green", "black", "white", "<b>", "cup", "box", ""),
                    new DecimalBlock(new double[] {30, 10, 5, 3, 20, 4, 2, 6}))));

    private static BitSet first(int rows) {
        var chosen = new BitSet();
        chosen.set(0, rows);
        return chosen;
    }

    private static Drawn drawn(Chart chart, Integer... picked) {
        var roles = chart.axes().stream().map(_ -> Role.NONE).toList();
        return new Drawn(chart.axes(), roles, Unit.NUMBER, List.of(picked));
    }

    private static JsonNode figure(Chart chart, int chosen, Integer... picked) {
        return new Figures(Ink.of(EN, Theme.LIGHT)).of(chart.plot(DATA, first(chosen)), drawn(chart, picked));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> leaves(Leaves leaves) {
        return leaves.leaves().stream()
                .map(l -> l.groups().getFirst().value() + "/" + l.mark().value() + " "
                        + l.mark().kind() + " " + l.mark().all() + " "
                        + l.mark().chosen())
                .toList();
    }

    @Test
    void slicesAreTheGreatestThenTheOthersThenTheMissing() {
        var figure = figure(new Pie("item", PAID, 2), 8);

        assertEquals("[40.0,20.0,14.0,6.0]", figure.at("/data/0/values").toString());
        assertEquals(
                List.of("green 50\u2009%", "&lt;b&gt; 25\u2009%", "Other 18\u2009%", "missing 7.5\u2009%"),
                texts(figure.at("/data/0/text")));
        assertEquals("#8c959f", figure.at("/data/0/marker/colors/2").textValue());
        assertFalse(figure.at("/data/0/sort").booleanValue());
    }

    @Test
    void sharesAreThoseOfTheChosenRowsAndHoveringSaysOfHowMuch() {
        var figure = figure(new Pie("item", PAID, 2), 1);

        assertEquals("[30.0,0.0,0.0,0.0]", figure.at("/data/0/values").toString());
        assertEquals(List.of("green 100\u2009%", "", "", ""), texts(figure.at("/data/0/text")));
        assertEquals(
                "<b>green</b><br>30 of 40<br>100.00\u2009% of the whole",
                figure.at("/data/0/hovertext/0").textValue());
    }

    @Test
    void whatIsNotPickedIsGrey() {
        var colours = texts(figure(new Pie("item", PAID, 2), 8, 1).at("/data/0/marker/colors"));

        assertEquals(List.of("#b4bec9", "#c4620a", "#b4bec9", "#b4bec9"), colours);
    }

    @Test
    void moreSlicesThanColoursHaveShadesOfTheFirst() {
        var shades = new Shades(Theme.LIGHT);

        assertEquals("#0969da", shades.of(Marks.Kind.VALUE, 0));
        assertEquals("#84b4ec", shades.of(Marks.Kind.VALUE, 6));
    }

    @Test
    void whatStandsOnAColourCanBeRead() {
        for (var theme : Theme.values()) {
            for (int rank = 0; rank < 12; rank++) {
                var colour = new Shades(theme).of(Marks.Kind.VALUE, rank);
                assertTrue(Shades.contrast(Shades.on(colour), colour) >= 4.5, colour);
            }
        }
    }

    @Test
    void onlyCountsAndSumsMakeAWhole() {
        assertThrows(Problem.class, () -> new Pie("item", Measure.of(Aggregate.MEAN, "paid"), 8));
        assertThrows(Problem.class, () -> new Pie("item", PAID.per("kind"), 8));
        assertThrows(
                Problem.class, () -> new Treemap("item", Optional.empty(), Measure.of(Aggregate.DISTINCT, "kind"), 8));
        assertThrows(Problem.class, () -> new Pie("item", PAID, 9));
        assertThrows(Problem.class, () -> new Treemap("item", Optional.of("item"), PAID, 9));
    }

    @Test
    void areasAreTheGreatestPairsWithTheOthersOfEachGroup() {
        var leaves = new Treemap("item", Optional.of("kind"), PAID, 2).plot(DATA, first(2));

        assertEquals(
                List.of(
                        "tea/green VALUE 40.0 40.0",
                        "tea/ OTHER 8.0 0.0",
                        "tea/ MISSING 6.0 0.0",
                        "pot/<b> VALUE 20.0 0.0",
                        "pot/cup VALUE 4.0 0.0",
                        "/box VALUE 2.0 0.0"),
                leaves(leaves));
        assertEquals(6, leaves.values());
        assertEquals(40, leaves.whole());
    }

    @Test
    void areasComeFirstAmongTheNodesThenTheGroupsThenTheWhole() {
        var figure = figure(new Treemap("item", Optional.of("kind"), PAID, 9), 8);

        assertEquals(7, figure.at("/layout/meta/marks").intValue());
        assertEquals("treemap", figure.at("/data/0/type").textValue());
        assertEquals("tea", figure.at("/data/0/labels/7").textValue());
        assertEquals("All · 80", figure.at("/data/0/labels/10").textValue());
        assertEquals("group 1", figure.at("/data/0/parents/4").textValue());
        assertEquals("root", figure.at("/data/0/parents/8").textValue());
        assertEquals("&lt;b&gt;<br>25\u2009%", figure.at("/data/0/text/4").textValue());
    }

    @Test
    void aTreemapOfOneColumnHasNoGroups() {
        var leaves = new Treemap("kind", Optional.empty(), Measure.rows(), 9).plot(DATA, first(8));

        assertEquals(
                List.of(List.of("tea"), List.of("pot"), List.of("")),
                leaves.leaves().stream().map(Leaves.Leaf::path).toList());
    }

    @Test
    void aNegativePartIsSaidAndSoIsNothingAtAll() {
        var figures = new Figures(Ink.of(EN, Theme.LIGHT));
        var sheet = Sheet.of(
                Schema.of(Field.of("item", Type.TEXT), Field.of("paid", Type.DECIMAL)),
                RowIds.of("test", 2),
                List.of(TextBlock.of("tea", "refund"), new DecimalBlock(new double[] {30, -8.5})));
        var pie = new Pie("item", PAID, 8);
        var negative = pie.plot(new Data(sheet), first(2));
        var nothing = pie.plot(new Data(sheet), new BitSet());

        assertEquals(
                Optional.of(new Problem("problem.chart.negative", "refund", "−8.5")),
                figures.objection(negative, drawn(pie)));
        assertEquals(Optional.of(new Problem("problem.chart.nothing")), figures.objection(nothing, drawn(pie)));
        assertEquals(Optional.empty(), figures.objection(pie.plot(new Data(sheet), first(1)), drawn(pie)));
    }
}
