package org.clientele.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clientele.chart.Curves.Axis;
import org.clientele.chart.Curves.Curve;
import org.clientele.chart.Curves.Guide;
import org.clientele.chart.Curves.Style;
import org.clientele.spec.Problem;
import org.clientele.table.DateBlock;
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

class ScatterBoxCurvesTest {

    private static final Words EN = Words.in(Locale.ENGLISH);

    private static BitSet all(int rows) {
        var chosen = new BitSet();
        chosen.set(0, rows);
        return chosen;
    }

    private static JsonNode figure(Plot plot, List<String> axes, List<Role> roles) {
        return new Figures(Ink.of(EN, Theme.LIGHT)).of(plot, new Drawn(axes, roles, Unit.NUMBER, List.of()));
    }

    private static Data numbers(int rows) {
        var a = new double[rows];
        var b = new double[rows];
        Arrays.setAll(a, i -> i == 3 ? Double.NaN : i);
        Arrays.setAll(b, i -> -i);
        var schema = Schema.of(Field.of("a", Type.DECIMAL), Field.of("b", Type.DECIMAL));
        return new Data(Sheet.of(schema, RowIds.of("test", rows), List.of(new DecimalBlock(a), new DecimalBlock(b))));
    }

    @Test
    void scatterDrawsEveryRowThatHasBothValues() {
        var plot = new Scatter("a", "b", 100).plot(numbers(50), all(50));

        assertEquals(49, plot.size());
        assertEquals(49, plot.rows());
        assertFalse(plot.isSample());
        assertFalse(plot.isFiltered());
    }

    @Test
    void scatterOfManyRowsIsASampleThatIsTheSameWhereTheRowsStandOtherwise() {
        var data = numbers(3000);
        var plot = new Scatter("a", "b", 500).plot(data, all(3000));
        var turned =
                data.sheet().select(IntStream.range(0, 3000).map(i -> 2999 - i).toArray());
        var again = new Scatter("a", "b", 500).plot(new Data(turned), all(3000));

        assertTrue(plot.isSample());
        assertEquals(500, plot.size());
        assertEquals(2999, plot.chosenRows());
        assertEquals(new HashSet<>(plot.chosen()), new HashSet<>(again.chosen()));
    }

    @Test
    void scatterWithDatesHasAnAxisOfPeriods() {
        var schema = Schema.of(Field.of("day", Type.DATE), Field.of("paid", Type.DECIMAL, Role.AMOUNT));
        var sheet = Sheet.of(
                schema,
                RowIds.of("test", 3),
                List.of(new DateBlock(new int[] {20393, 20454, 20500}), new DecimalBlock(new double[] {4, 6, 9})));
        var plot = new Scatter("day", "paid", 100).plot(new Data(sheet), all(3));

        var figure = figure(plot, List.of("day", "paid"), List.of(Role.NONE, Role.AMOUNT));

        assertEquals(Points.Scale.DATE, plot.x());
        assertEquals("[20393.0,20454.0,20500.0]", figure.at("/data/1/x").toString());
        assertTrue(figure.at("/layout/xaxis/ticktext").toString().contains("Dec 25"), figure.toString());
        assertTrue(figure.at("/data/1/hovertext/0").textValue().contains("1 Nov 2025"));
    }

    /// R 4: quantile(x, c(.25, .5, .75), type = 7) gives 2.5 5 7.5; fences -5 and 15.
    @Test
    void boxIsTukeysWithQuartilesOfTypeSeven() {
        var x = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 50, -30};
        var schema = Schema.of(Field.of("g", Type.TEXT), Field.of("x", Type.DECIMAL));
        var one = new String[x.length];
        Arrays.fill(one, "one");
        var sheet = Sheet.of(schema, RowIds.of("test", x.length), List.of(TextBlock.of(one), new DecimalBlock(x)));

        var five = new Box("g", "x", 5)
                .plot(new Data(sheet), all(x.length))
                .groups()
                .getFirst()
                .all();

        assertEquals(new Boxes.Five(11, 1, 2.5, 5, 7.5, 9, List.of(-30.0, 50.0), 2), five);
    }

    @Test
    void boxesBeyondTheTopAreOneAndTheMissingAnother() {
        var schema = Schema.of(Field.of("g", Type.TEXT), Field.of("x", Type.DECIMAL));
        var sheet = Sheet.of(
                schema,
                RowIds.of("test", 8),
                List.of(
                        TextBlock.of("a", "a", "a", "b", "b", "c", "d", ""),
                        new DecimalBlock(new double[] {1, 2, 3, 4, 5, 6, 8, 9})));

        var boxes = new Box("g", "x", 2).plot(new Data(sheet), all(7));

        assertEquals(
                List.of("VALUE a 3", "VALUE b 2", "OTHER  2", "MISSING  1"),
                boxes.groups().stream()
                        .map(g -> g.kind() + " " + g.value() + " " + g.all().count())
                        .toList());
        assertEquals(7, boxes.groups().get(2).all().median());
        assertEquals(0, boxes.groups().get(3).chosen().count());
        assertTrue(boxes.isFiltered());
        assertEquals(
                3, figure(boxes, List.of("g"), List.of(Role.NONE)).at("/data").size());
    }

    @Test
    void curvesAreNamedInTheLanguageWithAGuideToCompareWith() {
        var roc = Curve.of("</script>", Style.STEPS, List.of(0.0, 0.2, 1.0), List.of(0.0, 0.7, 1.0));
        var points = new Curve("b", Style.POINTS, List.of(0.5), List.of(0.6), List.of(0.4), List.of(0.7));
        var plot = new Curves(List.of(roc, points), Axis.share("chart.all"), Axis.share("y"), Guide.DIAGONAL);

        var figure = figure(plot, List.of(), List.of());

        assertEquals("All", figure.at("/layout/xaxis/title/text").textValue());
        assertEquals("&lt;/script&gt;", figure.at("/data/0/name").textValue());
        assertEquals("hv", figure.at("/data/0/line/shape").textValue());
        assertEquals(0.1, figure.at("/data/1/error_y/array/0").doubleValue(), 1e-12);
        assertEquals(1, figure.at("/layout/shapes/0/y1").intValue());
        assertEquals("50\u2009%", figure.at("/layout/xaxis/ticktext/2").textValue());
    }

    @Test
    void tooManyPointsOrBoxesAreRefused() {
        assertThrows(Problem.class, () -> new Scatter("a", "b", 5_001));
        assertThrows(Problem.class, () -> new Box("a", "b", 31));
    }
}
