package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.PieTrace;

/// A pie of the chosen rows, clockwise from the top, the names and shares outside.
record PieFigure(Ink ink, Slices plot, Drawn drawn) {

    ObjectNode json() {
        var words = new ShareWords(ink, plot, drawn);
        var trace = PieTrace.builder(
                        places().boxed().toArray(),
                        places().mapToDouble(i -> plot.parts().get(i).chosen()).toArray())
                .build();
        var over = Sketch.object()
                .put("sort", false)
                .put("direction", "clockwise")
                .put("automargin", true)
                .put("textinfo", "text")
                .put("textposition", "outside")
                .put("hoverinfo", "text");
        over.set("text", Sketch.texts(map(words::line)));
        over.set("hovertext", Sketch.texts(map(words::hover)));
        over.putObject("textfont").put("color", ink.theme().text());
        var marker = over.putObject("marker");
        marker.set("colors", Sketch.texts(map(this::colour)));
        marker.putObject("line").put("width", 1.5).put("color", ink.theme().page());
        return Sketch.json(new Figure(Figures.layout(8, 8), trace), layout(), over);
    }

    private IntStream places() {
        return IntStream.range(0, plot.size());
    }

    private List<String> map(IntFunction<String> text) {
        return places().mapToObj(text).toList();
    }

    private String colour(int place) {
        return drawn.picked().isEmpty() || drawn.picked().contains(place)
                ? new Shades(ink.theme()).of(plot.parts().get(place).kind(), place)
                : ink.theme().rest();
    }

    private ObjectNode layout() {
        var layout = Figures.bare(ink);
        layout.putObject("margin").put("t", 12).put("b", 12);
        return layout;
    }
}
