package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.customer.Alike;
import org.clientele.customer.GroupPortrait;
import org.clientele.customer.Portrait;
import org.clientele.customer.Rfm;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// Finds the rows behind figures: first those they are computed from, then what these come from.
record Layers(Evaluator evaluator, Words words) {

    /// Returns the rows of a claim, and the order lines below them where they are customers with scores.
    List<Layer> of(Claim claim, String table, Progress progress) {
        var trial = claim.trial();
        var rows = evaluator.evaluate(trial, Claim.ROWS, Sheet.class, progress.part(0, 0.6));
        var layers = new ArrayList<Layer>();
        layers.add(new Layer(rows, "", claim.book().require(table).title(), claim.columns()));
        below(trial, table, progress.part(0.6, 1)).ifPresent(layers::add);
        return layers;
    }

    private Optional<Layer> below(Workbook trial, String table, Progress progress) {
        try {
            return new Depths(trial).below(table, Claim.ROWS).map(deeper -> {
                var lines = evaluator.evaluate(deeper, Depths.LINES, Sheet.class, progress);
                var title = deeper.require(Depths.LINES).title();
                return new Layer(lines, words.text("know.below", lines.rows(), title), title, columns(deeper));
            });
        } catch (Problem otherCustomers) {
            return Optional.empty();
        }
    }

    private static List<String> columns(Workbook deeper) {
        return deeper.nodes(Rfm.class).stream()
                .map(node -> (Rfm) node.spec())
                .findFirst()
                .map(rfm -> {
                    var columns = new ArrayList<>(List.of(rfm.customer(), rfm.date()));
                    columns.addAll(rfm.amount());
                    return List.copyOf(columns);
                })
                .orElse(List.of());
    }

    /// Behind a portrait, which masks personal values, no column shows them either.
    private static Sheet open(Finding finding, Sheet rows) {
        var spec = finding.book().require(finding.node()).spec();
        return spec instanceof Portrait || spec instanceof GroupPortrait || spec instanceof Alike
                ? rows.columns(rows.schema().fields().stream()
                        .filter(field -> !field.isPersonal())
                        .map(Field::name)
                        .toList())
                : rows;
    }

    /// Returns the rows that a computation reads.
    List<Layer> of(Finding finding, Progress progress) {
        var portions = finding.portions();
        var trial = Portion.in(finding.book(), portions);
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < portions.size(); i++) {
            var portion = portions.get(i);
            var part = progress.part((double) i / portions.size(), (i + 1.0) / portions.size());
            var rows = open(finding, evaluator.evaluate(trial, portion.node().id(), Sheet.class, part));
            var said = words.text("know.portion." + portion.role(), rows.rows(), portion.table());
            layers.add(new Layer(rows, said, portion.table(), portion.columns()));
        }
        return layers;
    }
}
