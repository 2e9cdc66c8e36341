package org.clientele.ui.dashboards;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.report.Dashboard;
import org.clientele.spec.Problem;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;

/// What stands where no page is: why there is none, and the overview that can be prepared.
public final class AbsenceController {

    private final Session session;
    private final DashboardView view;
    private final Inks inks;
    private final TileWork work;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button prepare;

    public AbsenceController(Session session, DashboardView view, Inks inks, TileWork work) {
        this.session = session;
        this.view = view;
        this.inks = inks;
        this.work = work;
    }

    @FXML
    private void initialize() {
        prepare.managedProperty().bind(prepare.visibleProperty());
        var shown = Shown.in(empty);
        view.problemProperty().when(shown).subscribe(this::show);
        session.bookProperty()
                .when(shown)
                .subscribe(_ -> show(view.problemProperty().get()));
    }

    private void show(Optional<Problem> problem) {
        var none = session.book().nodes(Dashboard.class).isEmpty();
        var canPrepare = none && work.canPrepare();
        empty.setVisible(none || problem.isPresent());
        prepare.setVisible(canPrepare);
        emptyText.setText(problem.map(p -> inks.words().text(p.key(), p.args()))
                .orElseGet(() -> inks.words().text(canPrepare ? "dashboards.empty" : "dashboards.empty.roles")));
    }

    @FXML
    private void prepare() {
        work.prepare();
    }
}
