package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import org.clientele.report.Dashboard;
import org.clientele.ui.Findable;
import org.clientele.ui.Findable.Group;
import org.clientele.ui.Navigation;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.workbook.Node;

/// The dashboards of the project, to be found by name.
public final class DashboardFinds {

    private final Session session;
    private final DashboardView view;
    private final Navigation navigation;

    public DashboardFinds(Session session, DashboardView view, Navigation navigation) {
        this.session = session;
        this.view = view;
        this.navigation = navigation;
    }

    public List<Findable> all() {
        return session.book().nodes(Dashboard.class).stream()
                .map(node -> new Findable(Group.DASHBOARDS, Stop.DASHBOARDS.icon(), node.title(), "", () -> go(node)))
                .toList();
    }

    private void go(Node node) {
        view.nodeProperty().set(Optional.of(node.id()));
        navigation.go(Stop.DASHBOARDS);
    }
}
