package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.concurrent.Worker;
import javafx.css.PseudoClass;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.clientele.chart.Drawn;
import org.clientele.chart.Ink;
import org.clientele.chart.Plot;
import org.clientele.report.Exhibit;
import org.clientele.report.Html;

/// Shows one figure, or a few side by side, in a page that runs nothing from the data; each can be seen as a table.
///
/// An FXML view names it like any pane: `<FigureView fx:id="figure" />`.
@SuppressWarnings("removal")
public final class FigureView extends StackPane {

    /// Below this width, in the page's pixels, figures stand one below the other; the page's stylesheet says the same.
    private static final double NARROW = 620;

    private static final List<PseudoClass> HEIGHTS = Stream.of("two-rows", "three-rows", "four-rows")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private Optional<WebEngine> engine = Optional.empty();
    private Optional<String> waiting = Optional.empty();
    private boolean ready;
    private Bridge bridge = new Bridge((_, _) -> {});

    /// What happens when a figure is asked how it is known.
    public interface Asks {

        /// @param figure the place of the figure among those shown
        /// @param mark the place of the point in it; -1 for the whole figure
        void ask(int figure, int mark);
    }

    /// What the script of the page calls; public so that the script can.
    public static final class Bridge {

        private final Asks asks;

        Bridge(Asks asks) {
            this.asks = asks;
        }

        public void know(String figure, int mark) {
            asks.ask(Integer.parseInt(figure.substring(figure.lastIndexOf('-') + 1)), mark);
        }
    }

    private int figures;

    public FigureView() {
        getStyleClass().add("figure-view");
        setMinSize(0, 0);
        widthProperty().subscribe(this::heighten);
    }

    /// Lets the figures and their points be asked how they are known: by Alt with a click, by the right button, and by
    /// Ctrl+I on a figure or on a row of its table.
    public void know(Asks asks) {
        bridge = new Bridge(asks);
        if (ready) {
            window().setMember("bridge", bridge);
        }
    }

    /// Shows a figure without a title of its own.
    public void show(Plot plot, Drawn drawn, Ink ink) {
        show(List.of(new Exhibit("", plot, drawn)), ink);
    }

    /// Shows figures side by side, three in a row at most.
    public void show(List<Exhibit> exhibits, Ink ink) {
        var json = Html.json(exhibits, ink);
        figures = exhibits.size();
        view(ink)
                .setAccessibleText(
                        exhibits.stream().map(e -> Html.spoken(e, ink)).collect(Collectors.joining(" ")));
        if (ready) {
            window().call("update", json);
        } else {
            waiting = Optional.of(json);
        }
        heighten();
    }

    /// Where figures stand one below the other the view is as many times as high.
    private void heighten() {
        double zoom = engine.isPresent() ? ((WebView) getChildren().getFirst()).getZoom() : 1;
        int rows = getWidth() > 0 && getWidth() / zoom <= NARROW ? figures : (figures + 2) / 3;
        for (int i = 0; i < HEIGHTS.size(); i++) {
            pseudoClassStateChanged(HEIGHTS.get(i), rows == i + 2);
        }
    }

    /// The browser is made when there is something to show: an empty screen costs nothing.
    private WebView view(Ink ink) {
        if (engine.isPresent()) {
            return (WebView) getChildren().getFirst();
        }
        var view = new WebView();
        Unseen.untilLoaded(view);
        view.getStyleClass().add("scaled-page");
        view.zoomProperty().subscribe(this::heighten);
        view.setContextMenuEnabled(false);
        view.setMinSize(0, 0);
        view.setPrefSize(10, 10);
        view.addEventFilter(ScrollEvent.SCROLL, this::passOn);
        engine = Optional.of(view.getEngine());
        view.getEngine().getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED) {
                ready = true;
                window().setMember("bridge", bridge);
                waiting.ifPresent(json -> window().call("update", json));
            }
        });
        view.getEngine().loadContent(Html.figures(ink));
        getChildren().setAll(view);
        return view;
    }

    /// A browser keeps the wheel to itself; the page around it is to scroll too.
    private void passOn(ScrollEvent wheel) {
        if (getParent() != null) {
            getParent().fireEvent(wheel.copyFor(getParent(), getParent()));
        }
    }

    private JSObject window() {
        return (JSObject) engine.orElseThrow().executeScript("window");
    }
}
