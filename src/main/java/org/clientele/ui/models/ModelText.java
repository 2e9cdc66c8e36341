package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.analysis.classify.Confusion;
import org.clientele.analysis.predict.Metric;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Trained;
import org.clientele.words.Words;

/// A comparison as text: the paragraph and the notes as sentences, the tables as lines with tabs, which a spreadsheet
/// takes apart again.
record ModelText(Terms terms, Models models, Trained model) {

    private static final String TAB = "\t";

    private Words words() {
        return terms.words();
    }

    String text() {
        var verdict = new Verdict(terms, models, model);
        var lines = new ArrayList<String>();
        lines.add(verdict.paragraph().text());
        verdict.notes().forEach(note -> lines.add("• " + note.text()));
        lines.add("");
        lines.addAll(leaders());
        model.classes().ifPresent(view -> {
            lines.add("");
            lines.addAll(confusion(view.confusion()));
        });
        if (!model.importance().isEmpty()) {
            lines.add("");
            lines.addAll(importance());
        }
        model.fitted().forest().ifPresent(grown -> lines.add(new ForestText(words(), grown).sentence()));
        var equation = new Coefficients(terms, model.fitted());
        if (!equation.list().isEmpty()) {
            lines.add("");
            equation.rows().forEach(row -> lines.add(String.join(TAB, row)));
            lines.add(equation.whole());
        }
        return lines.stream().collect(Collectors.joining(System.lineSeparator()));
    }

    private List<String> leaders() {
        var lines = new ArrayList<String>();
        lines.add(String.join(
                TAB,
                words().text("models.leaders.model"),
                words().text("models.leaders.measure"),
                words().text("models.leaders.held", models.split().held()),
                words().text("models.leaders.mean"),
                words().text("models.leaders.interval", models.folds())));
        models.models().forEach(m -> m.metrics().forEach(metric -> lines.add(line(m, metric))));
        return lines;
    }

    private String line(Trained of, Metric metric) {
        return String.join(
                TAB,
                words().name(of.kind()),
                words().name(metric.measure()),
                figure(metric.held()),
                figure(metric.mean()),
                figure(metric.low()) + " – " + figure(metric.high()));
    }

    private List<String> importance() {
        var lines = new ArrayList<>(List.of(words().text("models.importance")));
        model.importance()
                .forEach(i -> lines.add(String.join(
                        TAB, terms.column(i.column()), figure(i.mean()), figure(i.low()) + " – " + figure(i.high()))));
        return lines;
    }

    private List<String> confusion(Confusion c) {
        var positive = terms.positive(models.target()).orElse("");
        var negative = terms.negative(models.target());
        return List.of(
                String.join(
                        TAB,
                        words().text("models.matrix"),
                        words().text("models.matrix.called", positive),
                        words().text("models.matrix.called", negative)),
                String.join(
                        TAB,
                        words().text("models.matrix.is", positive),
                        words().number(c.truePositives()),
                        words().number(c.falseNegatives())),
                String.join(
                        TAB,
                        words().text("models.matrix.is", negative),
                        words().number(c.falsePositives()),
                        words().number(c.trueNegatives())));
    }

    private String figure(double value) {
        return Figures.of(words(), value);
    }
}
