package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.report.Dashboard;
import org.clientele.ui.Findable;
import org.clientele.ui.Findable.Group;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.workbook.Node;
import org.clientele.workbook.Remarks;

/// The dashboards of the project, to be found by name.
public final class DashboardFinds {

    private final Session session;
    private final DashboardView view;
    private final Navigation navigation;
    private final Language language;

    public DashboardFinds(Session session, DashboardView view, Navigation navigation, Language language) {
        this.language = language;
        this.session = session;
        this.view = view;
        this.navigation = navigation;
    }

    public List<Findable> all() {
        return session.book().nodes(Dashboard.class).stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(new Findable(
                                Group.DASHBOARDS, Stop.DASHBOARDS.icon(), node.title(), "", () -> go(node))),
                        notes(node)))
                .toList();
    }

    private Stream<Findable> notes(Node node) {
        return new Remarks(session.book(), language.words())
                .on(node).stream()
                        .map(r ->
                                new Findable(Group.NOTES, "mdomz-sticky_note_2", r.text(), r.title(), () -> go(node)));
    }

    private void go(Node node) {
        view.nodeProperty().set(Optional.of(node.id()));
        navigation.go(Stop.DASHBOARDS);
    }
}
