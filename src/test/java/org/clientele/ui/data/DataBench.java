package org.clientele.ui.data;

import java.util.Locale;
import java.util.Map;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.ui.frame.Everywhere;
import org.clientele.ui.frame.FrameController;
import org.clientele.ui.frame.RailController;
import org.clientele.ui.frame.StatusBarController;
import org.clientele.ui.frame.TopBarController;

/// The data stop in a window, in the frame of the program, over a project in memory.
final class DataBench implements AutoCloseable {

    final Bench bench = Bench.in(Locale.ENGLISH);
    final Recorded doors = new Recorded();
    final Session session = new Session(bench.jobs);
    final Viewing viewing = new Viewing(bench.jobs, TestProject.CATALOG);

    DataBench() {
        var arrivals = new Arrivals(doors, bench.choice);
        bench.screen(
                DataController.class,
                () -> new DataController(session, viewing, bench.navigation, bench.fxml, bench.language));
        bench.screen(
                HeaderController.class,
                () -> new HeaderController(session, viewing, bench.navigation, arrivals, bench.language));
        bench.screen(EmptyController.class, () -> new EmptyController(arrivals));
        var screens = Map.<Stop, Class<?>>of(Stop.DATA, DataController.class);
        var everywhere = new Everywhere(doors, doors, bench.choice, bench.settings, bench.navigation);
        bench.screen(
                FrameController.class,
                () -> new FrameController(bench.navigation, bench.notices, bench.fxml, screens, everywhere));
        bench.screen(
                TopBarController.class,
                () -> new TopBarController(doors, doors, bench.choice, bench.settings, bench.language));
        bench.screen(
                RailController.class, () -> new RailController(bench.navigation, bench.language, screens.keySet()));
        bench.screen(
                StatusBarController.class,
                () -> new StatusBarController(bench.jobs, doors, bench.settings, bench.language));
    }

    DataBench open(TestProject project) {
        FxTest.doFx(() -> {
            session.open(project);
            doors.project.set(java.util.Optional.of(project.name()));
        });
        return this;
    }

    /// Shows the stop alone.
    DataBench show() {
        bench.show(DataController.class);
        return this;
    }

    /// Shows the stop in the frame, as large as the pictures of the design.
    DataBench frame() {
        FxTest.doFx(() -> bench.navigation.go(Stop.DATA));
        bench.show(FrameController.class, 1440, 900);
        return this;
    }

    DataBench ready() {
        FxTest.await("rows are shown", () -> viewing.shown().isPresent());
        FxTest.await(
                "columns are profiled", () -> viewing.profileProperty().get().isPresent());
        FxTest.await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.settle();
        return this;
    }

    @Override
    public void close() {
        bench.close();
    }
}
