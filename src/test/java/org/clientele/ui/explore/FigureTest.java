package org.clientele.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.Side;
import org.clientele.chart.Box;
import org.clientele.chart.Data;
import org.clientele.chart.Drawn;
import org.clientele.chart.Figures;
import org.clientele.chart.Ink;
import org.clientele.chart.Plot;
import org.clientele.chart.Scatter;
import org.clientele.chart.Theme;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {

    private static final int ROWS = 40;

    /// Every type twice, so that a type meets itself too.
    private static final Sheet SHEET = sheet();

    private static Sheet sheet() {
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        for (int part = 1; part <= 2; part++) {
            for (var type : Type.values()) {
                fields.add(Field.of(type + "-" + part, type));
                blocks.add(block(type, part));
            }
        }
        return Sheet.of(new Schema(fields), RowIds.of("test", ROWS), blocks);
    }

    private static Block block(Type type, int part) {
        var random = new Random(100L * part + type.ordinal());
        var wholes = random.ints(ROWS, 0, 5).toArray();
        var numbers = random.ints(ROWS, -400, 400).asDoubleStream().toArray();
        return switch (type) {
            case TEXT ->
                TextBlock.of(IntStream.of(wholes).mapToObj(v -> "c" + v).toArray(String[]::new));
            case INTEGER -> new IntegerBlock(IntStream.of(wholes).asLongStream().toArray());
            case DECIMAL -> new DecimalBlock(numbers);
            case DATE ->
                new DateBlock(IntStream.range(0, ROWS)
                        .map(row -> 20_000 + (int) numbers[row])
                        .toArray());
            case DATE_TIME ->
                new DateTimeBlock(IntStream.range(0, ROWS)
                        .mapToLong(row -> (20_000L + (long) numbers[row]) * 86_400_000 + row)
                        .toArray());
            case BOOLEAN -> {
                var truths = new byte[ROWS];
                IntStream.range(0, ROWS).forEach(row -> truths[row] = (byte) (wholes[row] % 2));
                yield new BooleanBlock(truths);
            }
        };
    }

    private static Stream<Side> sides(int part) {
        return Stream.of(Type.values()).flatMap(type -> ColumnPicker.ways(Field.of("x", type)).stream()
                .map(reading -> new Side(type + "-" + part, reading)));
    }

    static Stream<Relate> pairs() {
        return sides(1).flatMap(a -> sides(2).map(b -> new Relate(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairOfColumnsHasATestASentenceAndAFigure(Relate pair) {
        var relation = pair.of(Inputs.of(SHEET), Progress.NONE);
        var words = Words.in(Locale.ENGLISH);
        var said = new Said(words, pair.first(), pair.second(), Set.of("DATE-1", "DATE-2"));

        assertTrue(relation.correlation().isPresent()
                || relation.means().isPresent()
                || relation.contingency().isPresent());
        assertTrue(
                said.sentence(relation).text().contains(pair.second().column()),
                said.sentence(relation).text());
        assertTrue(plot(pair, relation, said).size() > 0);
    }

    private static Plot plot(Relate pair, Relation relation, Said said) {
        var seen = Figure.of(pair.first(), pair.second(), SHEET.schema());
        var all = new BitSet();
        all.set(0, ROWS);
        seen.ifPresent(chart -> chart.check(SHEET.schema()));
        var classes = pair.first().isNumber(SHEET.schema()) ? pair.second() : pair.first();
        return seen.map(chart -> chart.plot(new Data(SHEET), all))
                .or(() -> Figure.of(relation, classes, said))
                .orElseThrow();
    }

    @Test
    void truthValuesReadAsNumbersPartTheBoxesOfTheOtherColumn() {
        var chart = Figure.of(new Side("BOOLEAN-1", Reading.NUMBER), Side.of("DECIMAL-2"), SHEET.schema());

        assertEquals(new Box("BOOLEAN-1", "DECIMAL-2", 12), chart.orElseThrow());
    }

    @Test
    void theLineRunsOverThePointsWithItsBandAndEquation() {
        var pair = Relate.of("DECIMAL-1", "DECIMAL-2");
        var line = pair.of(Inputs.of(SHEET), Progress.NONE)
                .correlation()
                .orElseThrow()
                .line();
        var words = Words.in(Locale.ENGLISH);
        var all = new BitSet();
        all.set(0, ROWS);
        var points = new Scatter("DECIMAL-1", "DECIMAL-2", 100).plot(new Data(SHEET), all);
        var trend = new Equation(words, new Said(words, pair.first(), pair.second(), Set.of()), line).trend(points);
        var drawn = new Drawn(
                List.of("a", "b"),
                List.of(org.clientele.table.Role.NONE, org.clientele.table.Role.NONE),
                org.clientele.chart.Unit.NUMBER,
                List.of());

        var json = new Figures(Ink.of(words, Theme.LIGHT)).of(points, drawn, java.util.Optional.of(trend));

        assertEquals(4, json.path("data").size());
        assertEquals("toself", json.path("data").path(2).path("fill").asText());
        var equation =
                json.path("layout").path("annotations").path(0).path("text").asText();
        assertTrue(equation.matches("DECIMAL-2 = \\S+ [+−] \\S+ × DECIMAL-1"), equation);
        var middle = trend.spots().get(24);
        assertEquals(line.at(middle.x()), middle.y());
        assertEquals(2 * line.reach(middle.x()), middle.high() - middle.low(), 1e-9);
    }
}
