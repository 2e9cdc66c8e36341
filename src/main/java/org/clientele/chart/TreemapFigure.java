package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Marks.Mark;
import tech.tablesaw.plotly.components.Figure;

/// The chosen rows as areas, group by group; a group has a colour, an area its name and share.
///
/// The areas are plotly's first nodes, so that the number of a clicked one is its place in the plot; the groups and the
/// whole follow.
record TreemapFigure(Ink ink, Leaves plot, Drawn drawn) {

    private static final String ROOT = "root";

    ObjectNode json() {
        var words = new ShareWords(ink, plot, drawn);
        var whole =
                Ink.markup(ink.words().text(plot.isFiltered() ? "chart.chosen" : "chart.all") + " · " + words.whole());
        var over = Sketch.object()
                .put("branchvalues", "remainder")
                .put("sort", false)
                .put("textinfo", "text")
                .put("hoverinfo", "text");
        over.set("ids", nodes(i -> "leaf " + i, this::id, ROOT));
        over.set("labels", nodes(_ -> "", this::head, whole));
        over.set("parents", nodes(this::parent, _ -> ROOT, ""));
        over.set("values", values());
        over.set("text", nodes(words::block, this::head, whole));
        over.set("hovertext", nodes(words::hover, this::head, whole));
        over.putObject("pathbar").put("visible", false);
        over.putObject("tiling").put("pad", 2);
        marks(over);
        return Sketch.json(new Figure(Figures.layout(0, 0), new TreemapTrace()), layout(), over);
    }

    private ObjectNode layout() {
        var layout = Figures.bare(ink);
        layout.putObject("margin").put("t", 0).put("b", 2);
        layout.putObject("meta").put("marks", plot.size());
        layout.putObject("uniformtext").put("mode", "hide").put("minsize", 9);
        return layout;
    }

    private List<Mark> groups() {
        return plot.leaves().stream()
                .flatMap(leaf -> leaf.groups().stream())
                .distinct()
                .toList();
    }

    private String parent(int place) {
        return plot.leaves().get(place).groups().stream()
                .map(this::id)
                .findFirst()
                .orElse(ROOT);
    }

    private String id(Mark group) {
        return "group " + groups().indexOf(group);
    }

    private String head(Mark group) {
        return Ink.label(ink.name(group, drawn.role(0)));
    }

    private ArrayNode nodes(IntFunction<String> leaf, Function<Mark, String> group, String root) {
        var leaves = IntStream.range(0, plot.size()).mapToObj(leaf);
        return Sketch.texts(Stream.of(leaves, groups().stream().map(group), Stream.of(root))
                .flatMap(texts -> texts)
                .toList());
    }

    /// Only areas have numbers of their own.
    private ArrayNode values() {
        var chosen = plot.parts().stream().mapToDouble(Mark::chosen);
        return Sketch.numbers(
                DoubleStream.concat(chosen, DoubleStream.generate(() -> 0).limit(groups().size() + 1L))
                        .toArray());
    }

    private void marks(ObjectNode over) {
        var page = ink.theme().page();
        var text = ink.theme().text();
        var marker = over.putObject("marker").put("cornerradius", 2);
        marker.set("colors", nodes(this::colour, _ -> page, page));
        marker.putObject("line").put("width", 0);
        marker.putObject("pad").put("t", 21).put("l", 0).put("r", 0).put("b", 0);
        over.putObject("textfont").set("color", nodes(i -> Shades.on(colour(i)), _ -> text, text));
    }

    private String colour(int place) {
        if (!drawn.picked().isEmpty() && !drawn.picked().contains(place)) {
            return ink.theme().rest();
        }
        var leaf = plot.leaves().get(place);
        var shades = new Shades(ink.theme());
        return leaf.groups().stream()
                .map(group -> shades.of(group.kind(), groups().indexOf(group)))
                .findFirst()
                .orElseGet(() -> shades.of(leaf.mark().kind(), 0));
    }
}
