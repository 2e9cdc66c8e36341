package org.clientele.ui.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.clientele.analysis.infer.Anova;
import org.clientele.analysis.infer.Caution;
import org.clientele.analysis.infer.Contingency;
import org.clientele.analysis.infer.Correlation;
import org.clientele.analysis.infer.Means;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.TwoMeans;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// A relation in one plain sentence, and what speaks against it.
final class Said {

    private static final String LACKING = "lacking";
    private static final String SMALLEST = "smallest";

    private final Words words;
    private final Digits digits;
    private final Side first;
    private final Side second;
    private final Set<String> dates;

    /// @param dates the columns whose numbers are days since 1970
    Said(Words words, Side first, Side second, Set<String> dates) {
        this.words = words;
        this.dates = dates;
        this.digits = new Digits(words);
        this.first = first;
        this.second = second;
    }

    Spoken sentence(Relation relation) {
        if (relation.correlation().isPresent()) {
            return of(relation.correlation().get());
        }
        if (relation.contingency().isPresent()) {
            return of(relation.contingency().get());
        }
        return relation.means().map(this::of).orElseGet(() -> Spoken.of(words.text("explore.said.nothing")));
    }

    private Spoken of(Correlation c) {
        return Spoken.of(
                words,
                Digits.isReliable(c.p()) ? "explore.said.correlation" : "explore.said.correlation.not",
                first.column(),
                second.column(),
                c.r() > 0 ? "up" : "down",
                figure("pearson", digits.share(c.r())),
                figure("interval", digits.share(c.low())),
                figure("interval", digits.share(c.high())),
                figure("t", digits.p(c.p())),
                c.strength(),
                figure("line", digits.of(Math.abs(c.line().slope()))));
    }

    private Mention figure(String kind, Object said) {
        return Mention.of(words, kind, said);
    }

    private Spoken of(Means means) {
        return means.two()
                .map(two -> of(means, two))
                .or(() -> means.anova().map(anova -> of(means, anova)))
                .orElseGet(() -> Spoken.of(words.text(untested(means), means.classes(), means.number())));
    }

    /// Returns why means cannot be tested.
    private static String untested(Means means) {
        if (means.groups().size() < 2) {
            return "explore.said.one-class";
        }
        return means.groups().stream().allMatch(g -> g.n() == 1) ? "explore.said.single" : "explore.said.fixed";
    }

    private Spoken of(Means means, TwoMeans two) {
        var a = means.groups().get(0);
        var b = means.groups().get(1);
        boolean welch = !Double.isNaN(two.welch().p());
        var test = welch ? two.welch() : two.student();
        return Spoken.of(
                words,
                Digits.isReliable(test.p()) ? "explore.said.two" : "explore.said.two.not",
                means.classes(),
                name(means, a),
                means.number(),
                figure("difference", difference(means, Math.abs(two.difference()))),
                two.difference() > 0 ? "up" : "down",
                name(means, b),
                mean(means, a),
                mean(means, b),
                figure(welch ? "welch" : "student", digits.of(test.t())),
                figure(welch ? "welch" : "student", digits.p(test.p())),
                figure("cohen", digits.share(two.d())),
                two.strength());
    }

    private Mention mean(Means means, Means.Group group) {
        return Mention.of(words, "mean", name(means, group), number(means, group.mean()));
    }

    private Spoken of(Means means, Anova anova) {
        var byMean = Comparator.comparingDouble(Means.Group::mean);
        var highest = means.groups().stream().max(byMean).orElseThrow();
        var lowest = means.groups().stream().min(byMean).orElseThrow();
        double f = anova.welch().map(Anova.Welch::f).orElse(anova.f());
        double p = anova.welch().map(Anova.Welch::p).orElse(anova.p());
        var test = anova.welch().isPresent() ? "anova.welch" : "anova";
        return Spoken.of(
                words,
                Digits.isReliable(p) ? "explore.said.several" : "explore.said.several.not",
                means.number(),
                figure("distinct", means.groups().size()),
                means.classes(),
                name(means, highest),
                mean(means, highest),
                name(means, lowest),
                mean(means, lowest),
                figure(test, digits.of(f)),
                figure(test, digits.p(p)),
                figure("eta", digits.share(anova.etaSquared())),
                anova.strength());
    }

    private Spoken of(Contingency table) {
        var cell = furthest(table);
        var row = name(first, table.rows().get(cell[0]));
        var column = name(second, table.columns().get(cell[1]));
        var both = words.text("explore.pair.title", row, column);
        return Spoken.of(
                words,
                Digits.isReliable(table.test().p()) ? "explore.said.classes" : "explore.said.classes.not",
                first.column(),
                second.column(),
                figure("chi", digits.of(table.test().chiSquare())),
                figure("chi", table.test().df()),
                figure("chi", digits.p(table.test().p())),
                figure("v", digits.share(table.v())),
                table.strength(),
                row,
                column,
                Mention.of(words, "n", both, table.counts().get(cell[0]).get(cell[1])),
                Mention.of(
                        words,
                        "cell-expected",
                        both,
                        digits.of(table.expected().get(cell[0]).get(cell[1]))));
    }

    private static int[] furthest(Contingency table) {
        int[] place = {0, 0};
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.columns().size(); c++) {
                double here = Math.abs(table.residuals().get(r).get(c));
                if (here > Math.abs(table.residuals().get(place[0]).get(place[1]))) {
                    place = new int[] {r, c};
                }
            }
        }
        return place;
    }

    /// Returns a value of a column: a day where it holds days.
    String value(Side side, double value) {
        return isDays(side) ? words.date(LocalDate.ofEpochDay((long) Math.floor(value))) : digits.of(value);
    }

    /// Returns so much of a column: a number of days where it holds days.
    String amount(Side side, double value) {
        return isDays(side) ? words.text("explore.days", digits.of(value)) : digits.of(value);
    }

    boolean isDays(Side side) {
        return dates.contains(side.column());
    }

    Side firstSide() {
        return first;
    }

    Side secondSide() {
        return second;
    }

    /// Returns a number of the compared column: a day where it holds days.
    String number(Means means, double value) {
        return dates.contains(means.number()) && Double.isFinite(value)
                ? words.date(LocalDate.ofEpochDay((long) Math.floor(value)))
                : digits.of(value);
    }

    private String difference(Means means, double value) {
        return dates.contains(means.number()) ? words.text("explore.days", digits.of(value)) : digits.of(value);
    }

    String name(Means means, Means.Group group) {
        return name(classes(means), group.name());
    }

    /// Returns what a class is called: weekdays by their names, truth values in words.
    String name(Side side, String value) {
        if (side.reading() == Reading.WEEKDAYS) {
            return words.text("explore.weekday." + value);
        }
        return value.equals("true") || value.equals("false") ? words.text("explore.truth." + value) : value;
    }

    String first(String value) {
        return name(first, value);
    }

    String second(String value) {
        return name(second, value);
    }

    List<Spoken> cautions(Relation relation) {
        return relation.cautions().stream().map(this::caution).toList();
    }

    private Spoken caution(Caution caution) {
        var kind = caution.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var figure =
                switch (caution.kind()) {
                    case FEW_ROWS -> "rows";
                    case MISSING -> LACKING;
                    case SMALL_CLASS -> SMALLEST;
                    case SMALL_EXPECTED -> "expected-share";
                    case UNEQUAL_SPREAD -> "spread";
                    case CONSTANT, ID_LIKE -> "note";
                };
        return Spoken.of(
                words,
                "explore.caution." + kind,
                caution.column(),
                figure(figure, digits.of(caution.figure())),
                figure(figure, words.percent(caution.figure(), 1)));
    }

    /// Returns the rows that the figures of cautions are computed from.
    Function<Mention, Excerpt> rows(Relation relation) {
        return figure -> switch (figure.kind()) {
            case LACKING -> Excerpt.Where.missing(List.of(first.column(), second.column()));
            case SMALLEST -> relation.means().map(this::smallest).orElse(Excerpt.ALL);
            default -> Excerpt.ALL;
        };
    }

    private Excerpt smallest(Means means) {
        var least = means.groups().stream()
                .min(Comparator.comparingInt(Means.Group::n))
                .orElseThrow();
        return of(means, least);
    }

    /// Returns the rows of a class.
    Excerpt of(Means means, Means.Group group) {
        return new Excerpt.OfClasses(List.of(classes(means)), List.of(group.name()));
    }

    private Side classes(Means means) {
        return means.classes().equals(first.column()) ? first : second;
    }
}
