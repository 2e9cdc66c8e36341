package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.web.WebView;
import org.clientele.report.Picks;
import org.clientele.ui.Knower;
import org.clientele.ui.Session;
import org.clientele.workbook.Claim;

/// What clicks on the page do: they choose marks, open the menu of a tile, or let go of what was chosen.
record Clicks(Session session, DashboardView view, TileWork work, Knower knower, WebView web)
        implements DashboardPage.Acts {

    @Override
    public void pick(String tile, int first, int last, Picks.How how) {
        view.pageProperty().get().ifPresent(now -> view.filtersProperty().set(Picks.pick(now, tile, first, last, how)));
    }

    @Override
    public void menu(String tile, double x, double y) {
        view.proposals(session.book())
                .ifPresent(p -> work.menu(p, view.pageProperty().get(), tile, onScreen(x, y), this));
    }

    /// The page knows nothing of how much it is magnified.
    private Point2D onScreen(double x, double y) {
        return web.localToScreen(x * web.getZoom(), y * web.getZoom());
    }

    @Override
    public void know(String tile, int mark) {
        view.proposals(session.book())
                .map(p -> Claim.of(
                        p.with(p.dashboard().filtered(mark == DashboardPage.ALL ? List.of() : view.filters())),
                        p.node().id(),
                        tile,
                        mark < 0 ? Optional.empty() : Optional.of(mark)))
                .ifPresent(knower::ask);
    }

    @Override
    public void clear() {
        view.filtersProperty().set(List.of());
    }
}
