package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import org.clientele.analysis.infer.Contingency;
import org.clientele.analysis.infer.Means;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.Side;
import org.clientele.chart.Bar;
import org.clientele.chart.Box;
import org.clientele.chart.Cells;
import org.clientele.chart.Chart;
import org.clientele.chart.Drawn;
import org.clientele.chart.Grain;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Histogram;
import org.clientele.chart.Line;
import org.clientele.chart.Marks;
import org.clientele.chart.Measure;
import org.clientele.chart.Plot;
import org.clientele.chart.Scatter;
import org.clientele.chart.Sort;
import org.clientele.chart.Unit;
import org.clientele.table.Role;
import org.clientele.table.Schema;

/// The chart that fits one or two columns: drawn from the rows where they must be seen, else from the relation.
final class Figure {

    private static final int BINS = 24;
    private static final int BARS = 12;
    private static final int POINTS = 2_000;

    private Figure() {}

    /// Returns the chart of one column.
    static Chart of(Side side, Schema schema) {
        var field = schema.require(side.column());
        if (field.type().isTemporal()) {
            return new Line(side.column(), Grain.MONTH, Measure.rows());
        }
        return field.type().isNumber() && side.reading() != Reading.CLASSES
                ? new Histogram(side.column(), BINS)
                : new Bar(side.column(), Measure.rows(), Sort.VALUE, BARS);
    }

    /// Returns the chart of two columns that must see the rows.
    static Optional<Chart> of(Side first, Side second, Schema schema) {
        boolean a = first.isNumber(schema);
        boolean b = second.isNumber(schema);
        if (a && b) {
            return Optional.of(numbers(first, second, schema));
        }
        var number = a ? first : second;
        var classes = a ? second : first;
        if (!a && !b || !isScale(number, schema)) {
            return Optional.empty();
        }
        if (!isPeriod(classes)) {
            return Optional.of(new Box(classes.column(), number.column(), BARS));
        }
        return schema.require(number.column()).type().isTemporal()
                ? Optional.of(new Scatter(classes.column(), number.column(), POINTS))
                : Optional.empty();
    }

    /// Truth values read as 0 and 1 are no scale: they part the boxes of the other column, or its counts.
    private static Chart numbers(Side first, Side second, Schema schema) {
        boolean a = isScale(first, schema);
        boolean b = isScale(second, schema);
        if (a && b) {
            return new Scatter(first.column(), second.column(), POINTS);
        }
        return a || b
                ? new Box((a ? second : first).column(), (a ? first : second).column(), BARS)
                : new Heatmap(second.column(), first.column(), Measure.rows());
    }

    private static boolean isPeriod(Side side) {
        return switch (side.reading()) {
            case MONTHS, QUARTERS, YEARS, WEEKDAYS -> true;
            case BY_TYPE, NUMBER, CLASSES -> false;
        };
    }

    private static boolean isScale(Side side, Schema schema) {
        var type = schema.require(side.column()).type();
        return type.isNumber() || type.isTemporal();
    }

    /// Returns what can be drawn of a relation alone: means by period or weekday, counts of pairs.
    static Optional<Plot> of(Relation relation, Side classes, Said said) {
        return relation.means().<Plot>map(means -> means(means, classes, said)).or(() -> relation.contingency()
                .map(table -> counts(table, said)));
    }

    private static Marks means(Means means, Side classes, Said said) {
        var grain = grain(classes.reading());
        var marks = means.groups().stream()
                .map(g -> new Marks.Mark(Marks.Kind.VALUE, start(classes, said.name(means, g)), g.mean(), g.mean()))
                .toList();
        return new Marks(marks, grain, marks.size());
    }

    private static Optional<Grain> grain(Reading reading) {
        return switch (reading) {
            case MONTHS -> Optional.of(Grain.MONTH);
            case QUARTERS -> Optional.of(Grain.QUARTER);
            case YEARS -> Optional.of(Grain.YEAR);
            case BY_TYPE, NUMBER, CLASSES, WEEKDAYS -> Optional.empty();
        };
    }

    /// Returns the first day of a period.
    private static String start(Side classes, String name) {
        return switch (classes.reading()) {
            case MONTHS -> name + "-01";
            case QUARTERS -> "%s-%02d-01".formatted(name.substring(0, 4), name.charAt(6) * 3 - '0' * 3 - 2);
            case YEARS -> name + "-01-01";
            case BY_TYPE, NUMBER, CLASSES, WEEKDAYS -> name;
        };
    }

    private static Cells counts(Contingency table, Said said) {
        var counts = table.counts().stream()
                .flatMap(List::stream)
                .map(Integer::doubleValue)
                .toList();
        return new Cells(
                table.columns().stream().map(said::second).toList(),
                table.rows().stream().map(said::first).toList(),
                counts,
                counts);
    }

    /// Returns how a plot of a relation is named: counts whole, means as numbers.
    static Drawn drawn(Plot plot, Side first, Side second, Schema schema) {
        boolean counts = plot instanceof Cells;
        var axes = counts ? List.of(second.column(), first.column()) : List.of(first.column());
        var roles = axes.stream()
                .map(axis -> schema.find(axis).map(f -> f.role()).orElse(Role.NONE))
                .toList();
        return new Drawn(axes, roles, counts ? Unit.COUNT : Unit.NUMBER, List.of());
    }
}
