package org.clientele.ui.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.table.ColumnProfile;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// One column by itself: how it is distributed, in a sentence and in figures.
record Alone(Words words, ColumnProfile profile) {

    Spoken sentence() {
        var digits = new Digits(words);
        var name = profile.field().name();
        int present = profile.rows() - profile.missing();
        if (profile.numbers().isPresent()) {
            var figures = profile.numbers().get();
            return Spoken.of(
                    words,
                    "explore.alone.number",
                    name,
                    figure("present", present),
                    figure("mean", digits.of(figures.mean())),
                    figure("lower", digits.of(figures.lower())),
                    figure("upper", digits.of(figures.upper())),
                    figure("median", digits.of(figures.median())));
        }
        if (profile.field().type().isTemporal()) {
            return present == 0
                    ? Spoken.of(words.text("explore.said.nothing"))
                    : Spoken.of(
                            words,
                            "explore.alone.date",
                            name,
                            figure("present", present),
                            figure("min", day(profile.least())),
                            figure("max", day(profile.greatest())));
        }
        return profile.top().isEmpty()
                ? Spoken.of(words.text("explore.said.nothing"))
                : Spoken.of(
                        words,
                        "explore.alone.text",
                        name,
                        figure("present", present),
                        figure("distinct", profile.distinct()),
                        profile.top().getFirst().value(),
                        figure("frequent", profile.top().getFirst().count()));
    }

    private Mention figure(String kind, Object said) {
        return Mention.of(words, kind, said);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, 10));
    }

    /// What kinds of figures the lines are, in their order.
    static final List<String> KINDS =
            List.of("rows", "missing", "distinct", "min", "lower", "median", "mean", "upper", "max", "deviation");

    List<List<String>> figures() {
        var digits = new Digits(words);
        var lines = new ArrayList<List<String>>();
        lines.add(line("rows", profile.rows(), digits));
        lines.add(line("missing", profile.missing(), digits));
        lines.add(line("distinct", profile.distinct(), digits));
        profile.numbers().ifPresent(f -> {
            lines.add(line("min", f.min(), digits));
            lines.add(line("lower", f.lower(), digits));
            lines.add(line("median", f.median(), digits));
            lines.add(line("mean", f.mean(), digits));
            lines.add(line("upper", f.upper(), digits));
            lines.add(line("max", f.max(), digits));
            lines.add(line("deviation", f.deviation(), digits));
        });
        return lines;
    }

    private List<String> line(String figure, double value, Digits digits) {
        return List.of(words.text("data.figure." + figure), digits.of(value));
    }
}
