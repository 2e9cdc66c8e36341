package org.clientele.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.clientele.analysis.describe.Profile;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Knower;
import org.clientele.ui.Recorded;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Stop;
import org.clientele.ui.frame.Everywhere;
import org.clientele.ui.frame.FrameController;
import org.clientele.ui.frame.NoticeBarController;
import org.clientele.ui.frame.Preferring;
import org.clientele.ui.frame.ProjectActs;
import org.clientele.ui.frame.RailController;
import org.clientele.ui.frame.StatusBarController;
import org.clientele.ui.frame.TopBarController;
import org.clientele.ui.frame.WindowActs;
import org.clientele.ui.frame.Windows;

/// The data stop in a window, in the frame of the program, over a project in memory.
final class DataBench implements AutoCloseable {

    final Bench bench = Bench.in(Locale.ENGLISH);
    final Recorded doors = new Recorded();
    final Session session = new Session(bench.jobs);
    final Viewing viewing = new Viewing(bench.jobs, TestProject.CATALOG);

    final Knower knower = new Knower(session, bench.navigation, bench.language);

    DataBench() {
        var arrivals = new Arrivals(doors, bench.choice);
        bench.screen(
                DataController.class,
                () -> new DataController(session, viewing, bench.navigation, bench.fxml, bench.language));
        var steps = new ColumnSteps(session, bench.language);
        var export = new Export(viewing, new SheetExport(session, bench.choice, bench.notices, bench.language));
        var ways = new Ways(bench.navigation, arrivals, export);
        bench.screen(HeaderController.class, () -> new HeaderController(session, viewing, ways, bench.language));
        bench.screen(EmptyController.class, () -> new EmptyController(arrivals));
        bench.screen(
                FilterBarController.class, () -> new FilterBarController(viewing, steps, bench.fxml, bench.language));
        bench.screen(FilterFormController.class, () -> new FilterFormController(viewing, bench.language));
        bench.screen(ColumnController.class, () -> new ColumnController(viewing, knower, bench.language));
        bench.screen(ColumnFormController.class, () -> new ColumnFormController(viewing, steps, bench.language));
        bench.screen(CellFormController.class, () -> new CellFormController(viewing, steps, bench.language));
        bench.screen(RowFormController.class, () -> new RowFormController(viewing, bench.language));
        var screens = Map.<Stop, Class<?>>of(Stop.DATA, DataController.class);
        var everywhere = new Everywhere(bench.commands, doors, doors, bench.navigation);
        new ProjectActs(doors, doors, bench.choice).offer(bench.commands);
        var windows = new Windows(bench.fxml, bench.looks, bench.language);
        new WindowActs(bench.navigation, doors, windows, new Preferring(bench.settings)).offer(bench.commands);
        bench.screen(
                FrameController.class, () -> new FrameController(bench.navigation, bench.fxml, screens, everywhere));
        bench.screen(
                NoticeBarController.class,
                () -> new NoticeBarController(bench.notices, bench.commands, bench.language));
        bench.screen(
                TopBarController.class,
                () -> new TopBarController(doors, doors, bench.commands, bench.settings, bench.language));
        bench.screen(
                RailController.class, () -> new RailController(bench.navigation, bench.language, screens.keySet()));
        bench.screen(
                StatusBarController.class,
                () -> new StatusBarController(
                        new StatusBarController.Watched(bench.jobs, doors, bench.navigation),
                        bench.settings,
                        bench.commands,
                        bench.language));
    }

    DataBench open(TestProject project) {
        FxTest.doFx(() -> {
            session.open(project);
            doors.project.set(Optional.of(project.name()));
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

    /// Shows the stop with the orders of the sample, in the frame.
    static DataBench orders() {
        var data = new DataBench().open(TestProject.shop());
        FxTest.doFx(() -> data.viewing.open(Optional.of("orders")));
        return data.frame().ready();
    }

    /// Lets the parts of the stop look at a table without the stop being there.
    DataBench look(Sheet sheet) {
        FxTest.doFx(() -> {
            viewing.open(Optional.of("orders"));
            viewing.look(Optional.of(sheet));
            viewing.profileProperty()
                    .set(Optional.of(new Profile().of(new Inputs(List.of(sheet), Deposits.NONE), Progress.NONE)));
        });
        FxTest.await("rows are shown", () -> viewing.shown().isPresent());
        return this;
    }

    /// Returns what the grid shows at this position of this column.
    String cell(int position, String column) {
        return FxTest.onFx(() -> cellNode(position, column).getText());
    }

    /// Returns what the table holds at this position, in sight or not.
    String held(int position, String column) {
        var shown = viewing.shown().orElseThrow();
        return shown.sheet().block(column).text(shown.rows()[position]);
    }

    GridCell cellNode(int position, String column) {
        int index = viewing.shown().orElseThrow().sheet().schema().indexOf(column);
        return bench.root().lookupAll(".grid-cell").stream()
                .map(GridCell.class::cast)
                .filter(c -> !c.isEmpty() && c.isVisible() && c.getIndex() == position && c.column() == index)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in sight: " + position + " " + column));
    }

    /// Returns the head of a column, to be clicked on.
    Node head(String column) {
        return FxTest.onFx(() -> bench.root().lookupAll(".column-name").stream()
                .filter(n -> ((Labeled) n).getText().equals(column))
                .findFirst()
                .orElseThrow());
    }

    /// Returns the text of a label.
    String text(String selector) {
        return FxTest.onFx(() -> ((Labeled) bench.find(selector)).getText());
    }

    /// Returns a node of whatever floats over the window.
    <N extends Node> N floating(String selector) {
        FxTest.await(
                "floats: " + selector,
                () -> bench.robot.lookup(selector).tryQuery().isPresent());
        return bench.robot.lookup(selector).query();
    }

    /// Returns what floats once the keyboard is in it.
    <N extends Node> N focused(String selector) {
        N node = floating(selector);
        FxTest.await("has the keyboard: " + selector, node::isFocused);
        return node;
    }

    /// Puts the keyboard into the grid, at this cell.
    DataBench at(int position, String column) {
        FxTest.doFx(() -> {
            bench.find(".grid").requestFocus();
            int index = viewing.shown().orElseThrow().sheet().schema().indexOf(column);
            viewing.goTo(new Cursor(position, index));
        });
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
