package org.clientele.report;

import static org.clientele.report.PrintPage.each;
import static org.clientele.report.PrintPage.known;
import static org.clientele.report.PrintPage.remarks;
import static org.clientele.report.PrintPage.safe;
import static org.clientele.report.PrintPage.section;

import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;

/// The page of a segment to print; names are always masked.
public final class GroupHtml {

    private final GroupPage page;
    private final PortraitText text;

    private GroupHtml(GroupPage page, PortraitText text) {
        this.page = page;
        this.text = text.masked(Mask.MASKED);
    }

    public static String of(GroupPage page, PortraitText text) {
        return new GroupHtml(page, text).document();
    }

    private String document() {
        var name = text.segment(page.value());
        var body = """
            <header><h1>%s</h1></header>
            <p>%s</p>
            <section class="figures">%s</section>
            <div class="columns">%s%s</div>
            %s
            <footer>%s</footer>
            %s
            """.formatted(
                        safe(name),
                        safe(text.facts(page)),
                        each(page.figures(), this::figure),
                        products(),
                        examples(),
                        remarks(text),
                        safe(text.privacy()),
                        known(text));
        return PrintPage.of(text.words(), name, body);
    }

    private String figure(GroupPage.Figure figure) {
        return "<div><p class=\"label\">%s</p><p class=\"number\">%s</p><p class=\"label\">%s</p></div>"
                .formatted(
                        safe(text.figureName(figure.name())),
                        safe(text.number(figure.name(), figure.members())),
                        safe(text.words().text("portrait.average", text.number(figure.name(), figure.everyone()))));
    }

    private String products() {
        return section(
                text.words().text("portrait.group.products"),
                text.words().text("portrait.group.products.how"),
                "<ol>"
                        + each(page.products(), p -> "<li>%s<small>%s</small></li>"
                                .formatted(safe(p.product()), safe(text.share(p))))
                        + "</ol>");
    }

    private String examples() {
        return section(
                text.words().text("portrait.group.examples"),
                "",
                "<ol>" + each(page.examples(), e -> "<li>" + safe(text.example(e)) + "</li>") + "</ol>");
    }
}
