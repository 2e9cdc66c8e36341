package org.clientele.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Bins;
import org.clientele.chart.Boxes;
import org.clientele.chart.Cells;
import org.clientele.chart.Curves;
import org.clientele.chart.Leaves;
import org.clientele.chart.Marks;
import org.clientele.chart.Plot;
import org.clientele.chart.Points;
import org.clientele.chart.Slices;
import org.clientele.table.Numbers;

/// What a click or a drag in a tile chooses, and what the filters chosen in a tile say of its marks.
public final class Picks {

    /// Whether a pick takes the place of what the tile had chosen, or adds to it.
    public enum How {
        REPLACE,
        ADD
    }

    private Picks() {}

    /// Returns the page's filters after the marks from `first` to `last` of a tile were picked: they become the
    /// tile's choice; picking what is chosen already takes it back.
    public static List<Filter> pick(Page page, String tile, int first, int last, How how) {
        return page.find(tile)
                .filter(ChartPanel.class::isInstance)
                .map(panel -> pick(page, (ChartPanel) panel, first, last, how))
                .orElse(page.filters());
    }

    private static List<Filter> pick(Page page, ChartPanel panel, int first, int last, How how) {
        var marks = IntStream.rangeClosed(
                Math.max(0, first), Math.min(last, panel.plot().size() - 1));
        var chosen = filters(panel, chosen(panel, marks.boxed().toList(), how));
        var others = page.filters().stream()
                .filter(f -> !f.tile().equals(panel.tile().id()));
        return Stream.concat(others, chosen.stream()).toList();
    }

    private static List<Integer> chosen(ChartPanel panel, List<Integer> marks, How how) {
        if (how == How.REPLACE) {
            return panel.drawn().picked().equals(marks) ? List.of() : marks;
        }
        var chosen = new LinkedHashSet<>(panel.drawn().picked());
        marks.forEach(mark -> {
            if (!chosen.remove(mark)) {
                chosen.add(mark);
            }
        });
        return chosen.stream().sorted().toList();
    }

    private static List<Filter> filters(ChartPanel panel, List<Integer> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        var tile = panel.tile();
        var axis = tile.chart().axes().getFirst();
        return switch (panel.plot()) {
            case Marks plot -> of(tile, axis, plot, marks);
            case Bins bins -> range(tile, axis, bins, marks);
            case Cells cells -> cell(tile, cells, marks.getLast());
            case Boxes boxes -> among(tile, axis, boxes, marks);
            case Slices slices -> among(tile, axis, slices.slices(), marks);
            case Leaves leaves -> leaf(tile, leaves.leaves().get(marks.getLast()));
            case Points _, Curves _ -> List.of();
        };
    }

    private static List<Filter> of(ChartTile tile, String axis, Marks plot, List<Integer> marks) {
        if (plot.grain().isPresent()) {
            var from = plot.marks().get(marks.getFirst()).value();
            var last =
                    java.time.LocalDate.parse(plot.marks().get(marks.getLast()).value());
            var to = plot.grain().get().end(last).toString();
            return List.of(Filter.between(tile.dataset(), axis, from, to, tile.id()));
        }
        return among(tile, axis, plot.marks(), marks);
    }

    private static List<Filter> among(ChartTile tile, String axis, List<Marks.Mark> plot, List<Integer> marks) {
        var values = marks.stream()
                .map(plot::get)
                .filter(mark -> mark.kind() != Marks.Kind.OTHER)
                .map(Marks.Mark::value)
                .toList();
        return values.isEmpty() ? List.of() : List.of(Filter.among(tile.dataset(), axis, values, tile.id()));
    }

    /// Returns one filter for each column of a treemap.
    private static List<Filter> leaf(ChartTile tile, Leaves.Leaf leaf) {
        var axes = tile.chart().axes();
        return leaf.isValue()
                ? IntStream.range(0, axes.size())
                        .mapToObj(i -> Filter.among(
                                tile.dataset(), axes.get(i), List.of(leaf.path().get(i)), tile.id()))
                        .toList()
                : List.of();
    }

    private static List<Filter> among(ChartTile tile, String axis, Boxes plot, List<Integer> marks) {
        var values = marks.stream()
                .map(plot.groups()::get)
                .filter(group -> group.kind() != Marks.Kind.OTHER)
                .map(Boxes.Group::value)
                .toList();
        return values.isEmpty() ? List.of() : List.of(Filter.among(tile.dataset(), axis, values, tile.id()));
    }

    private static List<Filter> range(ChartTile tile, String axis, Bins bins, List<Integer> marks) {
        var from = Optional.of(marks.getFirst())
                .filter(first -> first > 0 || !bins.isOpenBelow())
                .map(first -> Numbers.text(bins.bins().get(first).from()));
        var to = Optional.of(marks.getLast())
                .filter(last -> last < bins.size() - 1 || !bins.isOpenAbove())
                .map(last -> Numbers.text(bins.bins().get(last).to()));
        return from.isEmpty() && to.isEmpty()
                ? List.of()
                : List.of(new Filter(tile.dataset(), axis, List.of(), from, to, tile.id()));
    }

    private static List<Filter> cell(ChartTile tile, Cells cells, int mark) {
        var axes = tile.chart().axes();
        int width = cells.xs().size();
        return List.of(
                Filter.among(tile.dataset(), axes.get(0), List.of(cells.xs().get(mark % width)), tile.id()),
                Filter.among(tile.dataset(), axes.get(1), List.of(cells.ys().get(mark / width)), tile.id()));
    }

    /// Returns the places in the plot that a tile's own filters name.
    static List<Integer> of(ChartTile tile, Plot plot, List<Filter> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        var singles = IntStream.range(0, plot.size()).boxed();
        return switch (plot) {
            case Marks marks
            when marks.grain().isPresent() ->
                singles.filter(i -> within(own.getFirst(), marks.marks().get(i).value()))
                        .toList();
            case Marks marks ->
                singles.filter(i -> isAmong(own, marks.marks().get(i))).toList();
            case Slices slices ->
                singles.filter(i -> isAmong(own, slices.slices().get(i))).toList();
            case Leaves leaves ->
                singles.filter(i -> names(own, leaves.leaves().get(i))).toList();
            case Bins bins ->
                singles.filter(i -> within(own.getFirst(), bins.bins().get(i))).toList();
            case Cells cells -> singles.filter(i -> names(own, cells, i)).toList();
            case Boxes boxes ->
                singles.filter(i -> boxes.groups().get(i).kind() != Marks.Kind.OTHER)
                        .filter(i -> own.getFirst()
                                .values()
                                .contains(boxes.groups().get(i).value()))
                        .toList();
            case Points _, Curves _ -> List.of();
        };
    }

    private static boolean within(Filter filter, String day) {
        return filter.from().map(from -> from.compareTo(day) <= 0).orElse(true)
                && filter.to().map(to -> to.compareTo(day) > 0).orElse(true);
    }

    private static boolean within(Filter filter, Bins.Bin bin) {
        double middle = (bin.from() + bin.to()) / 2;
        return filter.from().map(from -> Double.parseDouble(from) < middle).orElse(true)
                && filter.to().map(to -> Double.parseDouble(to) > middle).orElse(true);
    }

    private static boolean isAmong(List<Filter> own, Marks.Mark mark) {
        return mark.kind() != Marks.Kind.OTHER && own.getFirst().values().contains(mark.value());
    }

    private static boolean names(List<Filter> own, Leaves.Leaf leaf) {
        return leaf.isValue()
                && own.size() == leaf.path().size()
                && IntStream.range(0, own.size())
                        .allMatch(i -> own.get(i).values().contains(leaf.path().get(i)));
    }

    private static boolean names(List<Filter> own, Cells cells, int cell) {
        int width = cells.xs().size();
        return own.size() == 2
                && own.get(0).values().contains(cells.xs().get(cell % width))
                && own.get(1).values().contains(cells.ys().get(cell / width));
    }
}
