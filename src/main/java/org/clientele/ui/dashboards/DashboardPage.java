package org.clientele.ui.dashboards;

import java.util.Optional;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.clientele.chart.Ink;
import org.clientele.job.Frames;
import org.clientele.report.Html;
import org.clientele.report.Picks.How;
import org.clientele.ui.Unseen;

/// A page in the window's WebView: takes its JSON, and tells what was clicked.
///
/// JavaFX hands out the page's objects as `JSObject`, which JDK 25 means to drop and JavaFX brings itself since.
@SuppressWarnings("removal")
final class DashboardPage {

    /// In so many frames the page around is there.
    private static final int FRAMES = 2;

    /// In the place of a mark: the figure that a tile has without any filter.
    static final int ALL = -2;

    /// What the user does on the page.
    interface Acts {

        void pick(String tile, int first, int last, How how);

        void menu(String tile, double x, double y);

        void clear();

        /// Asks how a tile is known, or one of its marks; −1 for the whole tile, [#ALL] for its figure of all rows.
        void know(String tile, int mark);
    }

    /// What the page's script calls; public so that the script can.
    public static final class Bridge {

        private final Acts acts;

        Bridge(Acts acts) {
            this.acts = acts;
        }

        public void pick(String tile, int first, int last, String how) {
            acts.pick(tile, first, last, how.equals("add") ? How.ADD : How.REPLACE);
        }

        public void menu(String tile, double x, double y) {
            acts.menu(tile, x, y);
        }

        public void clear() {
            acts.clear();
        }

        public void know(String tile, int mark) {
            acts.know(tile, mark);
        }
    }

    private final WebEngine engine;
    private final Bridge bridge;
    private Optional<String> waiting = Optional.empty();
    private boolean ready;

    DashboardPage(WebView view, Ink ink, Acts acts) {
        engine = view.getEngine();
        bridge = new Bridge(acts);
        Unseen.untilLoaded(view);
        view.getStyleClass().add("scaled-page");
        view.setAccessibleText(ink.words().text("dashboards.page"));
        view.setContextMenuEnabled(false);
        engine.getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED) {
                Frames.after(1, this::begin);
            }
        });
        Frames.after(FRAMES, () -> engine.loadContent(Html.screen(ink)));
    }

    private void begin() {
        window().setMember("bridge", bridge);
        ready = true;
        waiting.ifPresent(this::show);
    }

    /// Shows a page, as soon as the WebView is there.
    void show(String json) {
        if (ready) {
            window().call("update", json);
        } else {
            waiting = Optional.of(json);
        }
    }

    private JSObject window() {
        return (JSObject) engine.executeScript("window");
    }
}
