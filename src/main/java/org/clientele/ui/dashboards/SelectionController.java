package org.clientele.ui.dashboards;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.clientele.report.Filter;
import org.clientele.report.Html;
import org.clientele.report.Page;
import org.clientele.ui.Reflow;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;

/// What is chosen in the dashboard: each filter as a sentence that can be dropped, who is left, and how to keep it.
public final class SelectionController {

    private final Session session;
    private final DashboardView view;
    private final Inks inks;
    private final TileWork work;

    @FXML
    private Reflow root;

    @FXML
    private FlowPane chips;

    @FXML
    private Label left;

    public SelectionController(Session session, DashboardView view, Inks inks, TileWork work) {
        this.session = session;
        this.view = view;
        this.inks = inks;
        this.work = work;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(view.filtersProperty().map(f -> !f.isEmpty()));
        root.managedProperty().bind(root.visibleProperty());
        var shown = Shown.in(root);
        view.pageProperty().when(shown).subscribe(page -> page.ifPresent(this::show));
        session.bookProperty()
                .when(shown)
                .subscribe(_ -> view.pageProperty().get().ifPresent(this::show));
    }

    private void show(Page now) {
        left.setText(inks.words().text("dashboards.left", now.chosen(), now.customers()));
        chips.getChildren().setAll(now.filters().stream().map(f -> chip(now, f)).toList());
    }

    private Node chip(Page now, Filter filter) {
        var sentence = Html.sentence(filter, now, inks.screen(now.currency()));
        var chip = new Button(sentence);
        chip.getStyleClass().addAll("small", "filter-chip", "data");
        chip.setAccessibleText(inks.words().text("dashboards.filter.drop", sentence));
        chip.setOnAction(_ -> view.filtersProperty()
                .set(view.filters().stream().filter(f -> !f.equals(filter)).toList()));
        return chip;
    }

    @FXML
    private void clear() {
        view.filtersProperty().set(List.of());
    }

    @FXML
    private void keepAsFilter() {
        view.proposals(session.book()).ifPresent(p -> work.keepAsFilter(p, view));
    }

    @FXML
    private void keepAsSegment() {
        view.proposals(session.book())
                .ifPresent(p -> view.pageProperty().get().ifPresent(now -> work.keepAsSegment(p, view, now)));
    }
}
