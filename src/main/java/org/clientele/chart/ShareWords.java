package org.clientele.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Marks.Mark;
import org.clientele.spec.Problem;
import org.clientele.table.Numbers;

/// How parts of a whole are said: their names, shares and numbers.
public record ShareWords(Ink ink, Shares plot, Drawn drawn) {

    private static final double ONE = 0.0995;
    private static final int FOLDED = 12;
    private static final double LEAST = 0.001;

    /// Returns the names of a part, from the outer column to the inner.
    public List<String> path(int part) {
        var own = Stream.of(plot.parts().get(part));
        var marks = plot instanceof Leaves leaves
                ? Stream.concat(leaves.leaves().get(part).groups().stream(), own)
                        .toList()
                : own.toList();
        return IntStream.range(0, marks.size())
                .mapToObj(i -> ink.name(marks.get(i), drawn.role(i)))
                .toList();
    }

    public String name(int part) {
        return String.join(" · ", path(part));
    }

    /// Returns a share as per cent: whole from ten on, with one decimal below.
    public String percent(int part) {
        double share = plot.share(part);
        if (Double.isNaN(share)) {
            return ink.words().text("chart.none");
        }
        return share > 0 && share < LEAST
                ? ink.words().text("chart.share.less", ink.words().percent(LEAST, 1))
                : ink.words().percent(share, share < ONE ? 1 : 0);
    }

    /// Returns what is written beside a part: its own name and share; nothing beside an empty one.
    String line(int part) {
        return plot.share(part) > 0 ? label(part) + " " + Ink.markup(percent(part)) : "";
    }

    /// Returns what is written on a part: as [#line], with a long name in two lines.
    String block(int part) {
        return plot.share(part) > 0 ? folded(label(part)) + "<br>" + Ink.markup(percent(part)) : "";
    }

    private String label(int part) {
        return Ink.label(path(part).getLast());
    }

    /// Breaks a name at the space nearest to its middle.
    private static String folded(String name) {
        int middle = name.length() / 2;
        return IntStream.range(0, name.length())
                .filter(at -> name.length() > FOLDED && name.charAt(at) == ' ')
                .boxed()
                .min(Comparator.comparingInt(at -> Math.abs(at - middle)))
                .map(at -> name.substring(0, at) + "<br>" + name.substring(at + 1))
                .orElse(name);
    }

    String hover(int part) {
        Mark mark = plot.parts().get(part);
        var share = ink.words().text("chart.share", ink.words().percent(plot.share(part), 2));
        return ink.hover(name(part), mark.all(), mark.chosen(), drawn.unit()) + "<br>" + Ink.markup(share);
    }

    /// Returns what all parts sum up to.
    String whole() {
        double all = Numbers.sum(plot.parts().stream().mapToDouble(Mark::all).toArray());
        var chosen = ink.exact(plot.whole(), drawn.unit());
        return plot.isFiltered() ? ink.words().text("chart.of", chosen, ink.exact(all, drawn.unit())) : chosen;
    }

    /// Returns why these are not parts of a whole, if they are not: one is negative, or all are nothing.
    public Optional<Problem> objection() {
        var negative = IntStream.range(0, plot.size())
                .filter(part -> plot.parts().get(part).chosen() < 0)
                .mapToObj(part -> new Problem(
                        "problem.chart.negative",
                        name(part),
                        ink.exact(plot.parts().get(part).chosen(), drawn.unit())))
                .findFirst();
        return negative.isPresent() || plot.whole() > 0 ? negative : Optional.of(new Problem("problem.chart.nothing"));
    }
}
