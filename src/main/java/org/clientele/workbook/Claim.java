package org.clientele.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.chart.Measure;
import org.clientele.report.Dashboard;
import org.clientele.report.Figure;
import org.clientele.report.Filter;
import org.clientele.report.KpiTile;
import org.clientele.report.Place;
import org.clientele.report.RowsBehind;
import org.clientele.report.Tile;
import org.clientele.spec.Problem;

/// A figure that somebody asks about: a tile of a dashboard, or one of its marks. Any other figure is asked about
/// as the one tile of a dashboard made for it.
///
/// @param book the workbook with the dashboard as it is looked at, its filters set
/// @param mark the place of the mark in its tile, from 0; none for the whole tile
public record Claim(Workbook book, String dashboard, String tile, Optional<Integer> mark) implements Asked {

    /// The node of the rows behind the figure.
    public static final String ROWS = "how-rows";
    /// The node that computes the figure anew from these rows.
    public static final String PROOF = "how-proof";

    private static final String FIGURE = "how-figure";
    private static final Place PLACE = new Place(0, 0, 3, 2);

    /// Asks about an aggregate of the rows of a table.
    ///
    /// @param title what the figure is called
    public static Claim of(Workbook book, String table, String title, Measure measure, List<Condition> conditions) {
        var dataset = book.require(table).title();
        var filters = conditions.stream().map(c -> c.filter(dataset)).toList();
        var tile = new KpiTile(FIGURE, title, dataset, PLACE, measure, Optional.empty());
        var dashboard = new Dashboard(title, List.of(dataset), Optional.empty(), List.of(tile), filters);
        return new Claim(book.with(Node.of(FIGURE, title, dashboard, table)), FIGURE, FIGURE, Optional.empty());
    }

    /// Asks about a tile of a dashboard, or one of its marks.
    ///
    /// @throws Problem if the node is no dashboard
    public static Claim of(Workbook book, String dashboard, String tile, Optional<Integer> mark) {
        if (!(book.require(dashboard).spec() instanceof Dashboard)) {
            throw new Problem("problem.dashboard.none", dashboard);
        }
        return new Claim(book, dashboard, tile, mark);
    }

    /// Rows whose column has one of these values; the empty text stands for a missing one.
    public record Condition(String column, List<String> values) {

        public Condition {
            values = List.copyOf(values);
        }

        private Filter filter(String dataset) {
            return Filter.among(dataset, column, values, "");
        }
    }

    /// Asks about one mark of the same tile.
    public Claim at(int place) {
        return new Claim(book, dashboard, tile, Optional.of(place));
    }

    /// Returns the columns the figure is computed from.
    public List<String> columns() {
        var measure = measure();
        return Stream.concat(measure.columns().stream(), measure.per().stream()).toList();
    }

    /// Returns the table that the tile is computed from, as the dashboard calls it.
    String dataset() {
        return asked().dataset();
    }

    private Measure measure() {
        return Figure.measure(asked());
    }

    private Tile asked() {
        return spec().tiles().stream()
                .filter(t -> t.id().equals(tile))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.tile.unknown", tile));
    }

    Dashboard spec() {
        return (Dashboard) book.require(dashboard).spec();
    }

    /// Returns the trial that has the rows behind the figure, and the figure computed anew from nothing but them.
    @Override
    public Workbook trial() {
        var node = book.require(dashboard);
        var rows =
                Node.of(ROWS, node.title(), new RowsBehind(spec(), tile, mark)).from(node.inputs());
        return book.with(List.of(rows, Node.of(PROOF, node.title(), proof(), ROWS)));
    }

    private Dashboard proof() {
        var kpi = new KpiTile(PROOF, asked().title(), ROWS, PLACE, measure(), Optional.empty());
        return new Dashboard(asked().title(), List.of(ROWS), spec().currency(), List.of(kpi), List.of());
    }
}
