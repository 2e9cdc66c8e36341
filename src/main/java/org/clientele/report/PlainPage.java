package org.clientele.report;

import java.util.List;
import org.clientele.words.Words;

/// A page of sentences under a title, to print or to send: inert as all pages are.
public final class PlainPage {

    private PlainPage() {}

    public static String of(Words words, String title, List<String> lines) {
        var body = "<header><h1>%s</h1></header>\n%s\n"
                .formatted(
                        PrintPage.safe(title), PrintPage.each(lines, line -> "<p>" + PrintPage.safe(line) + "</p>\n"));
        return PrintPage.of(words, title, body);
    }
}
