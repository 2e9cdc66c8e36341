package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.report.Filter;

/// What is looked at: a dashboard, and the filters chosen in it. A trial, never on the history.
public final class DashboardView {

    private final ObjectProperty<Optional<String>> node = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Filter>> filters = new SimpleObjectProperty<>(List.of());

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
}
