package org.clientele.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Anova;
import org.clientele.analysis.infer.Contingency;
import org.clientele.analysis.infer.Correlation;
import org.clientele.analysis.infer.Means;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.TwoMeans;
import org.clientele.words.Words;

/// The figures of a relation as lines of name and value, and its groups as a table.
final class Tabled {

    private static final int MOST = 12;

    private final Words words;
    private final Digits digits;
    private final Said said;
    private final Map<String, String> kinds = new HashMap<>();

    Tabled(Words words, Said said) {
        this.words = words;
        this.digits = new Digits(words);
        this.said = said;
    }

    /// What kinds of figures the columns of groups and of residuals are.
    static final List<String> GROUP = List.of("", "n", "mean", "mean-interval", "deviation", "median");
    static final List<String> RESIDUALS = List.of("", "residual");

    /// Returns what kind of figure a line has that was made here.
    String kind(String text) {
        return kinds.getOrDefault(text, "other");
    }

    List<List<String>> figures(Relation relation) {
        var lines = new ArrayList<List<String>>();
        lines.add(line("rows", words.number(relation.complete(), 0)));
        relation.correlation().ifPresent(c -> of(lines, c));
        relation.means().flatMap(Means::two).ifPresent(two -> of(lines, two));
        relation.means().flatMap(Means::anova).ifPresent(anova -> of(lines, anova));
        relation.contingency().ifPresent(table -> of(lines, table));
        return lines;
    }

    private void of(List<List<String>> lines, Correlation c) {
        lines.add(line("pearson", digits.share(c.r())));
        lines.add(line("interval", range(digits.share(c.low()), digits.share(c.high()))));
        lines.add(line("t", tested(c.t(), c.df(), c.p())));
        lines.add(line("spearman", words.text("explore.with", digits.share(c.rho()), digits.p(c.rhoP()))));
        lines.add(line("kendall", words.text("explore.with", digits.share(c.tau()), digits.p(c.tauP()))));
        lines.add(line("line", new Equation(words, said, c.line()).text()));
    }

    private void of(List<List<String>> lines, TwoMeans two) {
        lines.add(line("difference", digits.of(two.difference())));
        lines.add(line(
                "difference.interval",
                range(digits.of(two.welch().low()), digits.of(two.welch().high()))));
        lines.add(line(
                "welch", tested(two.welch().t(), two.welch().df(), two.welch().p())));
        lines.add(line(
                "student",
                tested(two.student().t(), two.student().df(), two.student().p())));
        lines.add(line("cohen", digits.share(two.d())));
        lines.add(line("cohen.interval", range(digits.share(two.low()), digits.share(two.high()))));
        lines.add(line("hedges", digits.share(two.hedges())));
    }

    private void of(List<List<String>> lines, Anova a) {
        lines.add(line("anova", words.text("explore.f", digits.of(a.f()), a.df1(), a.df2(), digits.p(a.p()))));
        a.welch()
                .ifPresent(w -> lines.add(line(
                        "anova.welch",
                        words.text("explore.f", digits.of(w.f()), w.df1(), digits.of(w.df2()), digits.p(w.p())))));
        lines.add(line("eta", digits.share(a.etaSquared())));
        lines.add(line("omega", digits.share(a.omegaSquared())));
    }

    private void of(List<List<String>> lines, Contingency t) {
        lines.add(line(
                "chi",
                words.text(
                        "explore.chi",
                        digits.of(t.test().chiSquare()),
                        t.test().df(),
                        digits.p(t.test().p()))));
        t.yates()
                .ifPresent(y -> lines.add(
                        line("yates", words.text("explore.chi", digits.of(y.chiSquare()), y.df(), digits.p(y.p())))));
        lines.add(line("v", digits.share(t.v())));
        lines.add(line("v.corrected", digits.share(t.corrected())));
        lines.add(line("expected", digits.of(t.leastExpected())));
    }

    private String tested(double t, double df, double p) {
        return words.text("explore.t", digits.of(t), digits.of(df), digits.p(p));
    }

    private String range(String low, String high) {
        return words.text("explore.range", low, high);
    }

    private List<String> line(String figure, String value) {
        kinds.put(words.text("explore.figure." + figure), figure);
        return List.of(words.text("explore.figure." + figure), value);
    }

    List<String> heads(Relation relation) {
        if (relation.means().isPresent()) {
            return Stream.of("class", "n", "mean", "interval", "deviation", "median")
                    .map(head -> words.text("explore.head." + head))
                    .toList();
        }
        return relation.contingency()
                .map(t -> Stream.concat(
                                Stream.of(words.text("explore.head.residual")),
                                t.columns().stream().limit(MOST).map(said::second))
                        .toList())
                .orElse(List.of());
    }

    List<List<String>> groups(Relation relation) {
        if (relation.means().isPresent()) {
            var means = relation.means().get();
            return means.groups().stream().map(g -> of(means, g)).toList();
        }
        return relation.contingency().map(this::residuals).orElse(List.of());
    }

    private List<String> of(Means means, Means.Group g) {
        return List.of(
                said.name(means, g),
                words.number(g.n(), 0),
                said.number(means, g.mean()),
                range(said.number(means, g.low()), said.number(means, g.high())),
                digits.of(g.deviation()),
                said.number(means, g.median()));
    }

    private List<List<String>> residuals(Contingency t) {
        var lines = new ArrayList<List<String>>();
        for (int r = 0; r < Math.min(MOST, t.rows().size()); r++) {
            var line = new ArrayList<>(List.of(said.first(t.rows().get(r))));
            t.residuals().get(r).stream()
                    .limit(MOST)
                    .map(v -> words.number(v, 1))
                    .forEach(line::add);
            lines.add(line);
        }
        return lines;
    }
}
