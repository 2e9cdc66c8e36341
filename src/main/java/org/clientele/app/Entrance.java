package org.clientele.app;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ObservableList;
import org.clientele.spec.Problem;
import org.clientele.ui.Doors;
import org.clientele.ui.Navigation;
import org.clientele.ui.RecentProject;
import org.clientele.ui.RecentProjects;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;

/// The ways into a project, leading to the stores and the sample.
final class Entrance implements Doors {

    private final Session session;
    private final Navigation navigation;
    private final RecentProjects recent;

    Entrance(Session session, Navigation navigation, RecentProjects recent) {
        this.session = session;
        this.navigation = navigation;
        this.recent = recent;
    }

    @Override
    public void openFiles(List<Path> files) {
        throw new Problem("problem.open.files", files.getFirst().toString());
    }

    @Override
    public void openProject(Path file) {
        throw new Problem("problem.open.project", file.toString());
    }

    @Override
    public void openSample() {
        throw new Problem("problem.open.sample");
    }

    @Override
    public void closeProject() {
        session.close();
        navigation.go(Stop.WELCOME);
    }

    @Override
    public ObservableList<RecentProject> recent() {
        return recent.list();
    }

    @Override
    public void forget(RecentProject project) {
        recent.forget(project);
    }
}
