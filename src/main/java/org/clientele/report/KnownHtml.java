package org.clientele.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.words.Words;

/// The foot of an exported page: how each tile is known, as parts that fold out without a script. Every text from the
/// data is escaped.
record KnownHtml(Words words) {

    String text(Imprint imprint) {
        return remarks(imprint.remarks())
                + walks(imprint.known().stream().map(Imprint.Known::grounds).toList());
    }

    /// Returns how each figure is known, and below them the nodes on the ways.
    String walks(List<Grounds> known) {
        var html = new StringBuilder();
        for (int i = 0; i < known.size(); i++) {
            html.append(figure(i, known.get(i)));
        }
        stages(known).values().forEach(stage -> html.append(stage(stage)));
        return html.toString();
    }

    private String remarks(List<Remark> remarks) {
        var list = remarks.stream()
                .map(remark -> "<dt>" + escaped(remark.title()) + "</dt><dd>" + PrintPage.safe(remark.text()) + "</dd>")
                .collect(Collectors.joining());
        return remarks.isEmpty()
                ? ""
                : "<h2>" + escaped(words.text("page.remarks")) + "</h2><dl class=\"remarks\">" + list + "</dl>\n";
    }

    private static Map<String, Stage> stages(List<Grounds> known) {
        var stages = new LinkedHashMap<String, Stage>();
        known.forEach(each -> each.stages().forEach(stage -> stages.put(stage.node(), stage)));
        return stages;
    }

    private String figure(int number, Grounds grounds) {
        var stages = grounds.stages().stream()
                .map(stage -> "<li><a href=\"#stage-" + escaped(stage.node()) + "\">" + escaped(stage.title()) + "</a> "
                        + escaped(stage.amount()) + " <code>" + escaped(stage.key()) + "</code></li>")
                .collect(Collectors.joining());
        var lines = new StringBuilder(paragraph(grounds.definition()));
        grounds.filters().forEach(filter -> lines.append(paragraph(filter)));
        lines.append(paragraph(grounds.proof()));
        var title = grounds.title() + (grounds.value().isEmpty() ? "" : " · " + grounds.value());
        return details("know-" + number, escaped(title), lines + "<ol>" + stages + "</ol>");
    }

    private String stage(Stage stage) {
        var list = stage.details().stream()
                .map(detail -> "<li>" + escaped(detail) + "</li>")
                .collect(Collectors.joining());
        var title = words.text("know.head", stage.title(), stage.amount(), stage.key());
        return details(
                "stage-" + escaped(stage.node()), escaped(title), paragraph(stage.what()) + "<ul>" + list + "</ul>");
    }

    private static String details(String id, String summary, String body) {
        return "<details id=\"" + id + "\"><summary>" + summary + "</summary>" + body + "</details>\n";
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }
}
