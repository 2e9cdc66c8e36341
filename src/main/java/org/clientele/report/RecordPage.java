package org.clientele.report;

import java.util.List;
import org.clientele.words.Words;

/// A page of parts, each with sentences and a table, to print or to send: inert as all pages are.
public final class RecordPage {

    /// A title, sentences, and a table under them; one without heads has none.
    public record Part(String title, List<String> lines, List<String> heads, List<List<String>> rows) {

        public Part {
            lines = List.copyOf(lines);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    private RecordPage() {}

    public static String of(Words words, String title, List<Part> parts) {
        var body = "<header><h1>%s</h1></header>\n%s\n"
                .formatted(PrintPage.safe(title), PrintPage.each(parts, RecordPage::part));
        return PrintPage.of(words, title, body);
    }

    private static String part(Part part) {
        var lines = PrintPage.each(part.lines(), line -> "<p>" + PrintPage.safe(line) + "</p>\n");
        return PrintPage.section(part.title(), "", lines + (part.rows().isEmpty() ? "" : table(part)));
    }

    private static String table(Part part) {
        var heads = PrintPage.each(part.heads(), head -> "<td class=\"label\">" + PrintPage.safe(head) + "</td>");
        var rows = PrintPage.each(
                part.rows(),
                row -> "<tr>" + PrintPage.each(row, cell -> "<td>" + PrintPage.safe(cell) + "</td>") + "</tr>\n");
        return "<table><tr>" + heads + "</tr>\n" + rows + "</table>";
    }
}
