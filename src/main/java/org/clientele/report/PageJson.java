package org.clientele.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Ink;
import org.clientele.customer.Rfm;
import org.clientele.table.Role;
import org.clientele.words.Written;

/// A page in one language and theme, as the script of the page reads it: every number already written out.
final class PageJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Page page;
    private final Ink ink;
    private final TileJson tiles;

    PageJson(Page page, Ink ink) {
        this.page = page;
        this.ink = ink.in(page.currency().orElse(""));
        this.tiles = new TileJson(page.panels().size(), this.ink);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    ObjectNode json(Imprint imprint) {
        var json = object().put("theme", ink.theme().name().toLowerCase(Locale.ROOT))
                .put("language", ink.words().locale().toLanguageTag())
                .put("title", page.title())
                .put("facts", facts(imprint))
                .put("left", ink.words().text("page.left", page.chosen(), page.customers()));
        var filters = json.putArray("filters");
        page.filters().stream()
                .map(filter -> sentence(filter, page, ink))
                .distinct()
                .forEach(filters::add);
        var origins = json.putArray("origins");
        origins(imprint).forEach(origins::add);
        words(json, ink);
        var drawn = json.putArray("tiles");
        page.panels()
                .forEach(panel -> drawn.add(
                        tiles.json(panel).put("known", known(panel, imprint)).put("remark", remark(panel, imprint))));
        return json;
    }

    /// Returns the id of what the foot of the page says of a tile; empty where it says nothing.
    private static String known(Panel panel, Imprint imprint) {
        return IntStream.range(0, imprint.known().size())
                .filter(i -> imprint.known().get(i).tile().equals(panel.tile().id()))
                .mapToObj(i -> "know-" + i)
                .findFirst()
                .orElse("");
    }

    /// Returns the note on a tile; empty where there is none.
    private static String remark(Panel panel, Imprint imprint) {
        return imprint.remarks().stream()
                .filter(remark -> remark.part().equals(panel.tile().id()))
                .map(Remark::text)
                .findFirst()
                .orElse("");
    }

    private static void words(ObjectNode json, Ink ink) {
        var words = json.putObject("words");
        Stream.of("table", "chart", "menu", "missing", "know", "remark")
                .forEach(key -> words.put(key, ink.words().text("page." + key)));
    }

    /// Returns a page of nothing but these figures, side by side.
    static ObjectNode figures(List<Exhibit> exhibits, Ink ink) {
        var json = object().put("theme", ink.theme().name().toLowerCase(Locale.ROOT))
                .put("language", ink.words().locale().toLanguageTag())
                .put("title", exhibits.isEmpty() ? "" : exhibits.getFirst().title())
                .put("facts", "")
                .put("left", "");
        json.putArray("filters");
        json.putArray("origins");
        words(json, ink);
        var tiles = new TileJson(exhibits.size(), ink);
        var drawn = json.putArray("tiles");
        int width = exhibits.size() == 1 ? 12 : exhibits.size() == 3 ? 4 : 6;
        for (int i = 0; i < exhibits.size(); i++) {
            drawn.add(tiles.json(exhibits.get(i), i, width));
        }
        return json;
    }

    private String facts(Imprint imprint) {
        var tileCount = ink.words().text("page.facts", page.panels().size());
        return imprint.asOf()
                .map(day -> tileCount + " · " + ink.words().text("page.as-of", day))
                .orElse(tileCount);
    }

    private List<String> origins(Imprint imprint) {
        var lines = new ArrayList<String>();
        page.extents().forEach(extent -> lines.add(origin(extent, imprint)));
        if (!imprint.lacking().isEmpty()) {
            lines.add(ink.words().text("page.lacking", imprint.lacking().size(), imprint.lacking()));
        }
        return lines;
    }

    private String origin(Extent extent, Imprint imprint) {
        var rows = extent.rows() == extent.chosen()
                ? ink.words().text("page.rows", extent.dataset(), extent.rows())
                : ink.words().text("page.rows.chosen", extent.dataset(), extent.chosen(), extent.rows());
        return imprint.origins().stream()
                .filter(origin -> origin.dataset().equals(extent.dataset()))
                .findFirst()
                .map(origin -> rows + " · " + ink.words().text("page.origin", origin.files(), origin.key()))
                .orElse(rows);
    }

    /// Returns what a filter keeps, in words.
    static String sentence(Filter filter, Page page, Ink ink) {
        var words = ink.words();
        var role = role(filter, page);
        var column = ink.column(filter.column());
        if (!filter.isRange()) {
            var values = filter.values().stream()
                    .map(value -> value.isEmpty() ? words.text("page.missing") : ink.value(value, role))
                    .toList();
            return words.text("page.filter.among", column, values);
        }
        var written = new Written(words);
        var from = filter.from().map(written::quantity).orElse("");
        var to = filter.to().map(written::quantity).orElse("");
        var key = from.isEmpty() ? "to" : to.isEmpty() ? "from" : "between";
        return words.text("page.filter." + key, column, from, to);
    }

    private static Role role(Filter filter, Page page) {
        return page.find(filter.tile())
                .filter(ChartPanel.class::isInstance)
                .map(panel -> ((ChartPanel) panel).drawn())
                .filter(drawn -> drawn.axes().contains(filter.column()))
                .map(drawn -> drawn.role(drawn.axes().indexOf(filter.column())))
                .orElse(filter.column().equals(Rfm.SEGMENT) ? Role.SEGMENT : Role.NONE);
    }
}
