package org.clientele.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Words ZH = Words.in(Locale.SIMPLIFIED_CHINESE);

    private static Data data(Field field, Block block) {
        return new Data(Sheet.of(Schema.of(field), RowIds.of("test", block.size()), List.of(block)));
    }

    private static BitSet first(int rows) {
        var chosen = new BitSet();
        chosen.set(0, rows);
        return chosen;
    }

    private static JsonNode figure(Words words, Data data, Chart chart, int chosen) {
        var roles = chart.axes().stream()
                .map(axis -> data.sheet().schema().require(axis).role())
                .toList();
        var drawn = new Drawn(chart.axes(), roles, Unit.COUNT, List.of());
        return new Figures(Ink.of(words, Theme.DARK)).of(chart.plot(data, first(chosen)), drawn);
    }

    private static final Data CITIES =
            data(Field.of("city", Type.TEXT), TextBlock.of("a", "</script>'\"\\", "</script>'\"\\", ""));
    private static final Bar BARS = new Bar("city", Measure.rows(), Sort.VALUE, 5);

    @Test
    void numbersAreNumbersAndTextStaysText() {
        var figure = figure(EN, CITIES, BARS, 4);

        assertEquals("[2.0,1.0,1.0]", figure.at("/data/0/x").toString());
        assertEquals("[0.0,1.0,2.0]", figure.at("/data/0/y").toString());
        assertTrue(figure.at("/data/0/opacity").isMissingNode()
                || figure.at("/data/0/opacity").isNumber());
        assertEquals(
                "&lt;/script&gt;'\"\\\u2002",
                figure.at("/layout/yaxis/ticktext/0").textValue());
    }

    @Test
    void coloursAreThoseOfTheTheme() {
        var figure = figure(EN, CITIES, BARS, 1);

        assertEquals(Theme.DARK.rest(), figure.at("/data/0/marker/color").textValue());
        assertEquals(Theme.DARK.accent(), figure.at("/data/1/marker/color/0").textValue());
        assertEquals("rgba(0,0,0,0)", figure.at("/layout/paper_bgcolor").textValue());
        assertEquals("rgba(0,0,0,0)", figure.at("/layout/plot_bgcolor").textValue());
    }

    @Test
    void chosenRowsLieOverAllRows() {
        var figure = figure(EN, CITIES, BARS, 2);

        assertEquals("[2.0,1.0,1.0]", figure.at("/data/0/x").toString());
        assertEquals("[1.0,1.0,0.0]", figure.at("/data/1/x").toString());
        assertEquals("missing\u2002", figure.at("/layout/yaxis/ticktext/2").textValue());
    }

    /// The outside texts of plotly's bars are painted twice by the window's WebKit.
    @Test
    void valuesOfBarsAreTextsOfTheirOwnAtTheEnds() {
        var sheet = Sheet.of(
                Schema.of(Field.of("city", Type.TEXT), Field.of("paid", Type.INTEGER)),
                RowIds.of("test", 2),
                List.of(TextBlock.of("a", "b"), new IntegerBlock(new long[] {3, -4})));
        var figure = figure(EN, new Data(sheet), new Bar("city", Measure.of(Aggregate.SUM, "paid"), Sort.VALUE, 5), 2);

        assertTrue(figure.at("/data/0/text").isMissingNode());
        assertEquals("text", figure.at("/data/2/mode").textValue());
        assertEquals("skip", figure.at("/data/2/hoverinfo").textValue());
        assertEquals("[3.0,-4.0]", figure.at("/data/2/x").toString());
        assertEquals("[\"\u20023\",\"−4\u2002\"]", figure.at("/data/2/text").toString());
        assertEquals(
                "[\"middle right\",\"middle left\"]",
                figure.at("/data/2/textposition").toString());
    }

    @Test
    void periodsWithoutRowsAreDrawnAndNamedInTheLanguage() {
        var days = data(Field.of("day", Type.DATE), new DateBlock(new int[] {20393, 20454, DateBlock.MISSING}));
        var line = new Line("day", Grain.MONTH, Measure.rows());

        assertEquals("[1.0,0.0,1.0]", figure(EN, days, line, 3).at("/data/1/y").toString());
        assertEquals(
                "Nov 25",
                figure(EN, days, line, 3).at("/layout/xaxis/ticktext/0").textValue());
        assertEquals(
                "25年11月",
                figure(ZH, days, line, 3).at("/layout/xaxis/ticktext/0").textValue());
    }

    @Test
    void meanOfNothingIsAGapAndNoNumber() {
        var sheet = Sheet.of(
                Schema.of(Field.of("day", Type.DATE), Field.of("paid", Type.DECIMAL)),
                RowIds.of("test", 2),
                List.of(new DateBlock(new int[] {20393, 20454}), new DecimalBlock(new double[] {4, 6})));
        var line = new Line("day", Grain.MONTH, Measure.of(Aggregate.MEAN, "paid"));

        assertEquals(
                "[4.0,null,6.0]",
                figure(EN, new Data(sheet), line, 2).at("/data/1/y").toString());
    }

    @Test
    void segmentsAreCalledByTheirNames() {
        var segments = data(Field.of("segment", Type.TEXT, Role.SEGMENT), TextBlock.of("at-risk", "own"));
        var bars = new Bar("segment", Measure.rows(), Sort.NAME, 5);

        var names = figure(ZH, segments, bars, 2).at("/layout/yaxis/ticktext").toString();

        assertTrue(names.contains(ZH.text("segment.at-risk")) && names.contains("own"), names);
    }

    @Test
    void histogramHasRoundEdgesAndOpensWhereAFewValuesLieFar() {
        var values = new double[1000];
        java.util.Arrays.setAll(values, i -> i % 100);
        values[0] = 168_469;
        var data = data(Field.of("paid", Type.DECIMAL), new DecimalBlock(values));

        var bins = new Histogram("paid", 10).plot(data, first(1000));

        assertEquals(10, bins.size());
        assertEquals(10, bins.bins().getFirst().to());
        assertTrue(bins.isOpenAbove());
        assertFalse(bins.isOpenBelow());
        assertEquals(1000, bins.bins().stream().mapToDouble(Bins.Bin::all).sum());
    }

    @Test
    void heatmapCountsEveryPair() {
        var sheet = Sheet.of(
                Schema.of(Field.of("a", Type.TEXT), Field.of("b", Type.TEXT)),
                RowIds.of("test", 4),
                List.of(TextBlock.of("x", "y", "x", ""), TextBlock.of("2", "1", "2", "1")));

        var cells = new Heatmap("a", "b", Measure.rows()).plot(new Data(sheet), first(3));

        assertEquals(List.of("x", "y"), cells.xs());
        assertEquals(List.of("1", "2"), cells.ys());
        assertEquals(List.of(0.0, 1.0, 2.0, 0.0), cells.chosen());
    }

    @Test
    void weeksBeginOnMonday() {
        assertEquals(
                "2026-11-16",
                Grain.WEEK
                        .start(Grain.WEEK.period(
                                java.time.LocalDate.of(2026, 11, 22).toEpochDay()))
                        .toString());
        assertEquals("1969-12-29", Grain.WEEK.start(Grain.WEEK.period(0)).toString());
    }
}
