package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.report.Page;
import org.clientele.report.Tile;
import org.clientele.spec.Problem;
import org.clientele.workbook.Workbook;

/// What is looked at: a dashboard, the filters chosen in it, and what came of them. A trial, never on the history.
public final class DashboardView {

    private final ObjectProperty<Optional<String>> node = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Filter>> filters = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Tile>> preview = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());

    /// The id of the dashboard's node.
    public ObjectProperty<Optional<String>> nodeProperty() {
        return node;
    }

    public ObjectProperty<List<Filter>> filtersProperty() {
        return filters;
    }

    public List<Filter> filters() {
        return filters.get();
    }

    /// The tile that a form holds: shown in its place, and no part of the dashboard before it is kept.
    ObjectProperty<Optional<Tile>> previewProperty() {
        return preview;
    }

    /// Returns all that what is looked at depends on.
    Observable[] lookedAt(Observable book) {
        return new Observable[] {node, filters, preview, book};
    }

    /// Returns the dashboard as it is looked at: with the tile that is being tried and the filters that are chosen.
    Dashboard lookedAt(Dashboard dashboard) {
        return preview.get().map(dashboard::with).orElse(dashboard).filtered(filters());
    }

    /// The page as computed last; empty before that.
    ObjectProperty<Optional<Page>> pageProperty() {
        return page;
    }

    /// Why there is no page.
    ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /// What the dashboard that is looked at can propose of a workbook.
    Optional<Proposals> proposals(Workbook book) {
        return Proposals.of(book, node.get());
    }
}
