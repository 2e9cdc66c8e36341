package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.report.Grounds;
import org.clientele.report.PortraitText;
import org.clientele.spec.Progress;

/// How the figures of a portrait are known, for its printed page. No row is named and no personal value told.
public record PortraitWalks(Portraits portraits, Evaluator evaluator, PortraitText text) {

    /// Returns the wording of a customer's page with how each of its figures is known.
    public PortraitText of(CustomerPortrait page, Progress progress) {
        var book = portraits.portrait(page.customer());
        var asked = new ArrayList<Finding>();
        page.figures().stream()
                .filter(figure -> figure.value().isPresent())
                .forEach(f -> asked.add(new Finding(book, Portraits.PAGE, f.name(), text.label(f), text.value(f))));
        page.foretold()
                .flatMap(CustomerPortrait.Foretold::value)
                .ifPresent(score -> asked.add(new Finding(
                        book, Portraits.PAGE, "score", text.words().text("know.score"), text.score(score))));
        return text.knowing(known(asked, progress)).lacking(lacking(progress));
    }

    /// Returns the wording of a segment's page with how each of its figures is known.
    public PortraitText of(GroupPage page, Progress progress) {
        var book = portraits.group(page.value());
        return text.knowing(known(
                        page.figures().stream()
                                .map(f -> new Finding(
                                        book,
                                        Portraits.PAGE,
                                        "group",
                                        text.figureName(f.name()),
                                        text.number(f.name(), f.members())))
                                .toList(),
                        progress))
                .lacking(lacking(progress));
    }

    private List<String> lacking(Progress progress) {
        return new Origins(portraits.book(), evaluator).lacking(portraits.inputs(), progress);
    }

    private List<Grounds> known(List<Finding> asked, Progress progress) {
        var knowing =
                new Knowing(evaluator, Ink.of(text.words(), Theme.LIGHT).naming(SegmentNames.of(portraits.book())));
        var known = new ArrayList<Grounds>();
        asked.forEach(finding -> known.add(knowing.of(
                finding, progress.part((double) known.size() / asked.size(), (known.size() + 1.0) / asked.size()))));
        return known;
    }
}
