package org.clientele.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.chart.Bins;
import org.clientele.chart.Boxes;
import org.clientele.chart.Cells;
import org.clientele.chart.Curves;
import org.clientele.chart.Ink;
import org.clientele.chart.Marks;
import org.clientele.chart.Points;
import org.clientele.chart.ShareWords;
import org.clientele.chart.Shares;
import org.clientele.chart.Unit;

/// A figure in one sentence, for those who hear it: what it is called, and its greatest and least.
record Spoken(Ink ink, Exhibit exhibit) {

    /// A part of the figure and its number.
    private record Part(String name, double value) {}

    String text() {
        return switch (exhibit.plot()) {
            case Marks marks ->
                ends(marks.marks().stream()
                        .map(m -> new Part(
                                marks.grain()
                                        .map(grain -> ink.period(m.value(), grain))
                                        .orElseGet(() ->
                                                ink.name(m, exhibit.drawn().role(0))),
                                m.chosen()))
                        .toList());
            case Bins bins ->
                ends(bins.bins().stream()
                        .map(b -> new Part(ink.words().text("chart.between", edge(b.from()), edge(b.to())), b.chosen()))
                        .toList());
            case Boxes boxes ->
                ends(boxes.groups().stream()
                        .map(g -> new Part(
                                ink.name(
                                        new Marks.Mark(g.kind(), g.value(), 0, 0),
                                        exhibit.drawn().role(0)),
                                g.chosen().median()))
                        .toList());
            case Shares shares -> ends(shares(shares));
            case Points points ->
                ink.words().text("chart.spoken.points", exhibit.title(), points.size(), points.chosenRows());
            case Cells cells -> ink.words().text("chart.spoken.parts", exhibit.title(), cells.size());
            case Curves curves ->
                ink.words()
                        .text(
                                "chart.spoken.parts",
                                exhibit.title(),
                                curves.curves().size());
        };
    }

    private List<Part> shares(Shares shares) {
        var words = new ShareWords(ink, shares, exhibit.drawn());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> new Part(words.name(i), shares.parts().get(i).chosen()))
                .toList();
    }

    private String edge(double value) {
        return ink.exact(value, Unit.NUMBER);
    }

    private String ends(List<Part> parts) {
        var known = parts.stream().filter(p -> !Double.isNaN(p.value())).toList();
        var greatest = known.stream().max(Comparator.comparingDouble(Part::value));
        var least = known.stream().min(Comparator.comparingDouble(Part::value));
        if (known.size() < 2) {
            return ink.words().text("chart.spoken.parts", exhibit.title(), parts.size());
        }
        return ink.words()
                .text(
                        "chart.spoken.ends",
                        exhibit.title(),
                        parts.size(),
                        greatest.get().name(),
                        said(greatest),
                        least.get().name(),
                        said(least));
    }

    private String said(Optional<Part> part) {
        return ink.exact(part.orElseThrow().value(), exhibit.drawn().unit());
    }
}
