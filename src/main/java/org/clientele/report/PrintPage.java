package org.clientele.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.words.Words;

/// An HTML page to print on a sheet of A4. It holds no script and asks for nothing; the content security policy allows
/// neither.
final class PrintPage {

    private static final String STYLE = Resources.text("/org/clientele/report/portrait.css");
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    private PrintPage() {}

    /// @param body HTML in which every text from the data is [#safe]
    static String of(Words words, String title, String body) {
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>%s</title>
            <style>%s%s</style>
            </head>
            <body>
            %s</body>
            </html>
            """.formatted(
                        words.locale().toLanguageTag(), POLICY, safe(title), Typeface.of(title + body), STYLE, body);
    }

    /// Returns a text as it stands in HTML, inside elements and quoted attributes.
    static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static <T> String each(List<T> list, Function<T, String> form) {
        return list.stream().map(form).collect(Collectors.joining());
    }

    /// Returns the notes at the foot of a page; nothing where there are none.
    static String remarks(PortraitText text) {
        return text.remarks().isEmpty()
                ? ""
                : section(
                        text.words().text("page.remarks"),
                        "",
                        each(text.remarks(), r -> "<p class=\"remark\"><b>%s</b> %s</p>"
                                .formatted(safe(r.title()), safe(r.text()))));
    }

    /// Returns how the figures of a page are known, on a sheet of their own where it is printed.
    static String known(PortraitText text) {
        return text.known().isEmpty()
                ? ""
                : "<section id=\"known\"><h2>%s</h2>%s</section>"
                        .formatted(
                                safe(text.words().text("page.know")), new KnownHtml(text.words()).walks(text.known()));
    }

    static String section(String title, String remark, String content) {
        return "<section><h2>%s <small>%s</small></h2>%s</section>".formatted(safe(title), safe(remark), content);
    }
}
