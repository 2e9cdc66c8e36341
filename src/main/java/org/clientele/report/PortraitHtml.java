package org.clientele.report;

import static org.clientele.report.PrintPage.each;
import static org.clientele.report.PrintPage.known;
import static org.clientele.report.PrintPage.remarks;
import static org.clientele.report.PrintPage.safe;
import static org.clientele.report.PrintPage.section;

import java.util.Optional;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Fact;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.table.Role;

/// The portrait of a customer as one page to print; every text from the data is escaped.
public final class PortraitHtml {

    static final int EVENTS = 14;
    static final int OFFERS = 6;
    static final int COMMENTS = 3;

    private final CustomerPortrait page;
    private final Optional<ReasonList> why;
    private final PortraitText text;

    private PortraitHtml(CustomerPortrait page, Optional<ReasonList> why, PortraitText text) {
        this.page = page;
        this.why = why;
        this.text = text;
    }

    /// @param why the reasons of what a model foretells, where one does
    public static String of(CustomerPortrait page, Optional<ReasonList> why, PortraitText text) {
        return new PortraitHtml(page, why, text).document();
    }

    private String document() {
        var body = """
            <header><h1>%s</h1><p class="id">%s</p>%s</header>
            <dl class="facts">%s</dl>
            <section class="figures">%s</section>
            %s
            <div class="columns">%s%s%s</div>
            %s
            %s
            <footer>%s</footer>
            %s
            """.formatted(
                safe(text.title(page)),
                safe(text.id(page)),
                text.standing(page)
                        .map(s -> "<p class=\"chip\">" + safe(s) + "</p>")
                        .orElse(""),
                each(page.facts().stream().filter(f -> f.role() != Role.NAME).toList(), this::fact),
                each(page.figures(), this::figure),
                timeline(),
                page.foretold().map(this::foretold).orElse(""),
                offers(),
                words(),
                events(),
                remarks(text),
                foot(),
                known(text));
        return PrintPage.of(text.words(), said("portrait.page.title", text.id(page)), body);
    }

    private String said(String key, Object... args) {
        return text.words().text(key, args);
    }

    private String fact(Fact fact) {
        var known = fact.value().isPresent() ? "" : " class=\"unknown\"";
        return "<div><dt>%s</dt><dd%s>%s</dd></div>"
                .formatted(safe(text.label(page, fact)), known, safe(text.value(fact)));
    }

    private String figure(Figure figure) {
        return "<div><p class=\"label\">%s</p><p class=\"number%s\">%s</p>%s<p class=\"label\">%s</p><p class=\"label\">%s</p></div>"
                .formatted(
                        safe(text.label(figure)),
                        figure.value().isPresent() ? "" : " unknown",
                        safe(text.value(figure)),
                        new PortraitDrawing(page, text).beside(figure),
                        safe(text.average(figure)),
                        safe(text.percentile(figure)));
    }

    private String timeline() {
        return section(
                said("portrait.history"),
                text.counts(page.timeline()),
                new PortraitDrawing(page, text)
                        .timeline()
                        .orElseGet(() -> "<p class=\"unknown\">" + safe(said("portrait.history.none")) + "</p>"));
    }

    private String foretold(CustomerPortrait.Foretold foretold) {
        return section(
                text.foretold(foretold, why),
                said("portrait.average", text.score(foretold.average())),
                "<ul>" + each(text.reasons(foretold, why), r -> "<li>" + safe(r) + "</li>") + "</ul>"
                        + why.map(w -> "<p class=\"label\">" + safe(text.scale(w)) + "</p>")
                                .orElse(""));
    }

    private String offers() {
        var offers = page.offers().stream().limit(OFFERS).toList();
        return section(
                said("portrait.offers"),
                "",
                offers.isEmpty()
                        ? "<p class=\"unknown\">" + safe(said("portrait.page.offers.none")) + "</p>"
                        : "<ol>"
                                + each(offers, o -> "<li>%s<small>%s</small></li>"
                                        .formatted(safe(o.product()), safe(text.because(o))))
                                + "</ol>");
    }

    private String words() {
        var said = PortraitText.reviews(page).stream()
                .filter(e -> e.comment().isPresent())
                .limit(COMMENTS)
                .toList();
        return section(said("portrait.words"), "", each(said, e -> "<blockquote>%s<small>%s</small></blockquote>"
                .formatted(
                        safe(text.comment(e).orElse("")),
                        safe(String.join(" · ", text.what(e), text.day(e), text.products(e))))));
    }

    private String events() {
        var listed = page.timeline().events().stream().limit(EVENTS).toList();
        int more = page.timeline().left() + page.timeline().events().size() - listed.size();
        return section(
                said("portrait.events"),
                more == 0 ? "" : said("portrait.left", more),
                "<table>" + each(listed, this::event) + "</table>");
    }

    private String event(Event event) {
        return "<tr><td>%s</td><td>%s</td><td class=\"amount\">%s</td><td>%s</td></tr>"
                .formatted(
                        safe(text.day(event)),
                        safe(text.words().name(event.kind())),
                        safe(text.what(event)),
                        safe(text.products(event)));
    }

    private String foot() {
        var day = page.asOf().map(d -> said("portrait.page.as-of", d)).orElse("");
        return safe(
                Optional.of(day).filter(d -> !d.isEmpty()).map(d -> d + " · ").orElse("") + text.privacy());
    }
}
