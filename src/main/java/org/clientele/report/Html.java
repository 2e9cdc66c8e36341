package org.clientele.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.clientele.chart.Ink;
import org.clientele.words.Words;

/// A page as one HTML file that needs nothing else: plotly, one constant script, one stylesheet and the data inside.
///
/// Nothing from the data can run in it. The data is JSON in an element that browsers do not execute, the script puts
/// it on the page as text, and a content security policy allows the two scripts by their hashes and no connection.
public final class Html {

    private static final String PLOTLY = Resources.text("/org/clientele/plotly/plotly-clientele.min.js");
    private static final String SCRIPT = Resources.text("/org/clientele/report/page.js");
    private static final String STYLE = Resources.text("/org/clientele/report/page.css");
    private static final String POLICY = "default-src 'none'; script-src " + hash(PLOTLY) + " " + hash(SCRIPT)
            + "; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action"
            + " 'none'";

    private Html() {}

    /// Returns the page as a file of its own, for any browser, with the font it is written in.
    public static String report(Page page, Ink ink, Imprint imprint) {
        var data = json(page, ink, imprint);
        var known = new KnownHtml(ink.words()).text(imprint);
        return document("report", ink, data, known, Typeface.of(data + known));
    }

    /// Returns the empty page of the window's one WebView; `update` of the page's script fills it with
    /// [#json], and clicks come back through `window.bridge`.
    public static String screen(Ink ink) {
        return document("screen", ink, "", "", "");
    }

    /// Returns what `update` takes: the page in one language and theme.
    public static String json(Page page, Ink ink, Imprint imprint) {
        return inert(new PageJson(page, ink).json(imprint).toString());
    }

    /// Returns the empty page of a WebView that shows figures and nothing around them; `update` fills it.
    public static String figures(Ink ink) {
        return document("figures", ink, "", "", "");
    }

    /// Returns what `update` takes to show these figures side by side.
    public static String json(List<Exhibit> exhibits, Ink ink) {
        return inert(PageJson.figures(exhibits, ink).toString());
    }

    /// Returns a figure in one sentence, for those who hear it.
    public static String spoken(Exhibit exhibit, Ink ink) {
        return new Spoken(ink, exhibit).text();
    }

    /// Returns what a filter keeps, in words.
    public static String sentence(Filter filter, Page page, Ink ink) {
        return PageJson.sentence(filter, page, ink);
    }

    /// JSON in which nothing reads as HTML or ends a line of script.
    private static String inert(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String document(String mode, Ink ink, String data, String known, String typeface) {
        return """
            <!DOCTYPE html>
            <html lang="%s" data-mode="%s" data-theme="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>%s</title>
            <style>%s%s</style>
            </head>
            <body>
            <header><h1 id="title"></h1><p id="facts"></p></header>
            <div id="filters"></div>
            <main></main>
            <footer id="origins"></footer>
            <section id="known">%s</section>
            <script type="application/json" id="page">%s</script>
            <script>%s</script>
            <script>%s</script>
            </body>
            </html>
            """.formatted(
                        language(ink.words()),
                        mode,
                        ink.theme().name().toLowerCase(Locale.ROOT),
                        POLICY,
                        ink.words().text("page.title"),
                        typeface,
                        STYLE,
                        known,
                        data,
                        PLOTLY,
                        SCRIPT);
    }

    private static String language(Words words) {
        return words.locale().toLanguageTag();
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
