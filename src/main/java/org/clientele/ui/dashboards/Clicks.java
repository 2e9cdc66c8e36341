package org.clientele.ui.dashboards;

import java.util.List;
import javafx.scene.web.WebView;
import org.clientele.report.Picks;
import org.clientele.ui.Session;

/// What clicks on the page do: they choose marks, open the menu of a tile, or let go of what was chosen.
record Clicks(Session session, DashboardView view, TileWork work, WebView web) implements DashboardPage.Acts {

    @Override
    public void pick(String tile, int first, int last, Picks.How how) {
        view.pageProperty().get().ifPresent(now -> view.filtersProperty().set(Picks.pick(now, tile, first, last, how)));
    }

    @Override
    public void menu(String tile, double x, double y) {
        view.proposals(session.book())
                .ifPresent(p -> work.menu(p, view.pageProperty().get(), tile, web.localToScreen(x, y), web));
    }

    @Override
    public void clear() {
        view.filtersProperty().set(List.of());
    }
}
