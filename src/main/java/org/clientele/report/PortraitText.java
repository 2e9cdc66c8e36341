package org.clientele.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Fact;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.customer.CustomerPortrait.Offer;
import org.clientele.customer.CustomerPortrait.Timeline;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.words.Words;

/// What a portrait says, in one language: the same sentences in the window and on the printed page.
///
/// @param currency the ISO code of the amounts, or empty
/// @param segments what people call the segments, by code
/// @param mask whether personal values may be seen
/// @param remarks the notes on what the portrait is made of
/// @param known how its figures are known, for a page that leaves the window
/// @param lacking the personal columns that are not in such a page, for want of their key
public record PortraitText(
        Words words,
        String currency,
        Map<String, String> segments,
        Mask mask,
        List<Remark> remarks,
        List<Grounds> known,
        List<String> lacking) {

    private static final int REASONS = 5;

    public PortraitText {
        segments = Map.copyOf(segments);
        remarks = List.copyOf(remarks);
        known = List.copyOf(known);
        lacking = List.copyOf(lacking);
    }

    public PortraitText(Words words, String currency, Map<String, String> segments, Mask mask) {
        this(words, currency, segments, mask, List.of(), List.of(), List.of());
    }

    public PortraitText masked(Mask other) {
        return new PortraitText(words, currency, segments, other, remarks, known, lacking);
    }

    public PortraitText remarking(List<Remark> others) {
        return new PortraitText(words, currency, segments, mask, others, known, lacking);
    }

    /// Returns the same wording with how the figures of the page are known.
    public PortraitText knowing(List<Grounds> grounds) {
        return new PortraitText(words, currency, segments, mask, remarks, grounds, lacking);
    }

    /// Returns the same wording of a page that lacks these columns.
    public PortraitText lacking(List<String> columns) {
        return new PortraitText(words, currency, segments, mask, remarks, known, columns);
    }

    /// Returns what the foot of a page says of personal values.
    String privacy() {
        var masked = words.text(mask == Mask.MASKED ? "portrait.page.masked" : "portrait.page.shown");
        return lacking.isEmpty() ? masked : masked + " · " + words.text("page.lacking", lacking.size(), lacking);
    }

    /// Returns a value as it may be seen.
    public String value(Role role, Privacy privacy, String value) {
        return privacy == Privacy.PERSONAL ? mask.of(role, value) : value;
    }

    /// Returns the name, or that there is none.
    public String title(CustomerPortrait page) {
        return page.facts().stream()
                .filter(f -> f.role() == Role.NAME)
                .flatMap(f -> f.value().stream().map(v -> value(f.role(), f.privacy(), v)))
                .findFirst()
                .orElseGet(() -> words.text("portrait.nameless"));
    }

    public String id(CustomerPortrait page) {
        return value(Role.CUSTOMER_ID, page.privacy(), page.customer());
    }

    /// Returns what a fact is called: by its role, else, as where another fact of the role comes first, by its column.
    public String label(CustomerPortrait page, Fact fact) {
        var name = fact.role() == Role.NONE ? "" : words.name(fact.role());
        return page.leads(fact) ? name : fact.column().orElse(name);
    }

    /// Returns what is known, or that nobody knows.
    public String value(Fact fact) {
        return fact.value().map(v -> known(fact, v)).orElseGet(() -> words.text("portrait.unknown"));
    }

    private String known(Fact fact, String value) {
        if (fact.privacy() == Privacy.PERSONAL && mask == Mask.MASKED) {
            return mask.of(fact.role(), value);
        }
        return switch (fact.type()) {
            case DATE -> words.date(LocalDate.parse(value));
            case DATE_TIME -> words.date(LocalDateTime.parse(value));
            case DECIMAL -> words.exactly(Double.parseDouble(value));
            case BOOLEAN -> words.text(value.equals("true") ? "data.true" : "data.false");
            case INTEGER, TEXT -> value;
        };
    }

    public String segment(String code) {
        var key = "segment." + code;
        return Optional.ofNullable(segments.get(code)).orElseGet(() -> words.has(key) ? words.text(key) : code);
    }

    /// Returns the segment with the scores it comes from, or that it is not known.
    public Optional<String> standing(CustomerPortrait page) {
        return page.standing().map(standing -> {
            var name = standing.segment().map(this::segment).orElseGet(() -> words.text("portrait.segment.unknown"));
            var scores = standing.scores().stream()
                    .flatMap(s -> s.value().stream().map(v -> label(s.name()) + " " + words.number(v, 0)))
                    .toList();
            return scores.isEmpty() ? name : name + " · " + words.written(scores);
        });
    }

    private String label(String column) {
        var key = "column." + column;
        return words.has(key) ? words.text(key) : column;
    }

    public String label(Figure figure) {
        return figureName(figure.name());
    }

    public String figureName(String name) {
        return words.text("portrait.figure." + name.replace('_', '-'));
    }

    public String number(String name, double value) {
        return switch (name) {
            case CustomerList.TOTAL, CustomerList.AVERAGE -> words.money(value, currency, 0);
            case CustomerList.REFUNDED -> words.percent(value, 1);
            case CustomerList.RATING -> words.number(value, 1);
            default -> words.number(value, value == Math.rint(value) ? 0 : 1);
        };
    }

    public String number(String name, Optional<Double> value) {
        return value.map(v -> number(name, v)).orElseGet(() -> words.text("portrait.unknown"));
    }

    /// Returns how many members a group has and what they spent.
    public String facts(GroupPage group) {
        return words.text(
                "portrait.group.facts",
                group.size(),
                words.percent((double) group.size() / Math.max(1, group.everyone()), 1),
                words.money(group.total().orElse(0.0), currency, 0),
                group.share().map(s -> words.percent(s, 1)).orElse("–"));
    }

    /// Returns how many members bought a product, beside everyone.
    public String share(GroupPage.Product product) {
        return words.text("portrait.group.product", words.percent(product.share(), 1), words.number(product.lift(), 2));
    }

    /// Returns one member, by name or id, and what they spent.
    public String example(GroupPage.Example example) {
        var who = example.name()
                .map(name -> value(Role.NAME, Privacy.PERSONAL, name))
                .orElseGet(() -> value(Role.CUSTOMER_ID, example.privacy(), example.customer()));
        return example.total()
                .map(t -> who + " · " + words.money(t, currency, 0))
                .orElse(who);
    }

    public String value(Figure figure) {
        return figure.value().map(v -> number(figure.name(), v)).orElseGet(() -> words.text("portrait.unknown"));
    }

    public String average(Figure figure) {
        return Double.isNaN(figure.average())
                ? words.text("portrait.average.none")
                : words.text("portrait.average", number(figure.name(), figure.average()));
    }

    /// Returns how many of all lie below, rounded down, so that nobody is above all.
    public String percentile(Figure figure) {
        return figure.percentile()
                .map(share -> words.text("portrait.percentile", words.percent(Math.floor(share * 100) / 100, 0)))
                .orElse("");
    }

    public String counts(Timeline timeline) {
        return words.text("portrait.counts", timeline.orders(), timeline.refunds(), timeline.reviews());
    }

    public String left(Timeline timeline) {
        return timeline.left() == 0 ? "" : words.text("portrait.left", timeline.left());
    }

    public String day(Timeline.Event event) {
        return event.day().map(words::date).orElseGet(() -> words.text("portrait.undated"));
    }

    /// Returns what happened: an amount or a rating.
    public String what(Timeline.Event event) {
        return switch (event.kind()) {
            case ORDER, REFUND ->
                event.amount().map(a -> words.money(a, currency, 2)).orElse("");
            case REVIEW ->
                event.rating()
                        .map(r -> words.text("portrait.stars", words.number(r, r == Math.rint(r) ? 0 : 1)))
                        .orElseGet(() -> words.text("portrait.unrated"));
        };
    }

    public String products(Timeline.Event event) {
        var names = String.join(" · ", event.products());
        return event.more() == 0 ? names : words.text("portrait.more", names, event.more());
    }

    /// Returns the comment where there is one; it may name people.
    public Optional<String> comment(Timeline.Event event) {
        return event.comment()
                .map(text -> mask == Mask.SHOWN ? text : words.text("portrait.comment.hidden", text.length()));
    }

    public String because(Offer offer) {
        return offer.because()
                .map(item -> words.text("portrait.because", item))
                .orElseGet(() -> words.text("portrait.popular"));
    }

    /// Returns what a model says, as a share where it is one.
    public String foretold(CustomerPortrait.Foretold foretold) {
        return foretold.value().map(this::score).orElseGet(() -> words.text("portrait.unknown"));
    }

    public String score(double value) {
        return value >= 0 && value <= 1 ? words.percent(value, 1) : words.number(value, 1);
    }

    /// Returns what a model foretells: of which class, by which number.
    public String foretold(CustomerPortrait.Foretold foretold, Optional<ReasonList> why) {
        var what = why.map(w -> w.positive()
                        .filter(p -> !p.equals("true"))
                        .map(p -> label(w.target()) + " = " + p)
                        .orElseGet(() -> label(w.target())))
                .orElse(foretold.name());
        return words.text("portrait.foretold", what, foretold(foretold));
    }

    /// Returns what moves this customer away from an average one, the greatest first.
    public List<String> reasons(CustomerPortrait.Foretold foretold, Optional<ReasonList> why) {
        return why.flatMap(w -> w.rows().stream().findFirst().map(row -> row.reasons().stream()
                        .filter(reason -> reason.contribution() != 0)
                        .limit(REASONS)
                        .map(reason -> reason(reason, w.privacy()))
                        .toList()))
                .orElse(foretold.reasons());
    }

    private String reason(ReasonList.Reason reason, Privacy privacy) {
        var value =
                reason.value().isEmpty() ? words.text("portrait.unknown") : value(Role.NONE, privacy, reason.value());
        var key = reason.contribution() > 0 ? "portrait.reason.up" : "portrait.reason.down";
        return words.text(key, label(reason.column()), value, words.number(Math.abs(reason.contribution()), 2));
    }

    /// Returns in which units the reasons are.
    public String scale(ReasonList why) {
        return words.text(
                why.scale() == ReasonList.Scale.LOG_ODDS ? "portrait.reason.odds" : "portrait.reason.score",
                words.name(why.kind()));
    }

    /// Returns how many days there has been no order at the end, where that is long.
    public Optional<String> silence(CustomerPortrait page) {
        return page.figures().stream()
                .filter(f -> f.name().equals(CustomerList.RECENCY))
                .flatMap(f -> f.value().stream())
                .findFirst()
                .map(days -> words.text("portrait.silence", days.longValue()));
    }

    /// Returns what was said, the newest first.
    public static List<Timeline.Event> reviews(CustomerPortrait page) {
        return page.timeline().events().stream()
                .filter(e -> e.kind() == Timeline.Kind.REVIEW)
                .toList();
    }
}
