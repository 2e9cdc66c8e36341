package org.clientele.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.chart.Ink;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.spec.Problem;

/// A page that may leave the program, in each form that a file can have: the same words and figures in all.
public final class Printout {

    /// The endings there are, the first of which is proposed.
    public static final List<String> ENDINGS = List.of("html", "pdf");

    private final Function<String, String> html;
    private final Function<String, byte[]> pdf;

    private Printout(Function<String, String> html, Function<String, byte[]> pdf) {
        this.html = html;
        this.pdf = pdf;
    }

    /// @param pictures draws the figures where the form cannot do so itself
    public static Printout of(Page page, Ink ink, Imprint imprint, Pictures pictures) {
        return new Printout(
                stamp -> stamped(Html.report(page, ink, imprint), stamp),
                stamp -> DashboardPdf.of(page, ink, imprint, pictures, stamp));
    }

    /// @param why the reasons of what a model foretells, where one does
    public static Printout of(CustomerPortrait page, Optional<ReasonList> why, PortraitText text) {
        return new Printout(
                stamp -> stamped(PortraitHtml.of(page, why, text), stamp),
                stamp -> PortraitPdf.of(page, why, text, stamp));
    }

    public static Printout of(GroupPage page, PortraitText text) {
        return new Printout(stamp -> stamped(GroupHtml.of(page, text), stamp), stamp -> GroupPdf.of(page, text, stamp));
    }

    private static String stamped(String html, String stamp) {
        return stamp.isEmpty() ? html : Foot.on(html, stamp);
    }

    /// @throws Problem if the ending of a file names no form there is
    public static void check(Path file) {
        if (!ENDINGS.contains(ending(file))) {
            throw new Problem("problem.report.kind", file.toString());
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Returns the page in the form that the ending of a file names.
    ///
    /// @param stamp what stands at the end, such as how far the log of the project went; empty for nothing
    /// @throws Problem if the ending names no form there is
    public byte[] in(Path file, String stamp) {
        return switch (ending(file)) {
            case "html" -> html.apply(stamp).getBytes(StandardCharsets.UTF_8);
            case "pdf" -> pdf.apply(stamp);
            default -> throw new Problem("problem.report.kind", file.toString());
        };
    }
}
