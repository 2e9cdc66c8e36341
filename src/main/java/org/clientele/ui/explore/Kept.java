package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Relate;
import org.clientele.customer.Target;
import org.clientele.table.Condition;
import org.clientele.workbook.Node;

/// The analyses of the workbook that this stop can show again.
record Kept(Exploring exploring) {

    List<Node> all() {
        return exploring.session().book().nodes().stream()
                .filter(node -> !node.inputs().isEmpty() && isShown(node))
                .toList();
    }

    private Compare opened(Compare compare) {
        return compare.opened(exploring.session().deposits());
    }

    private boolean isShown(Node node) {
        return switch (node.spec()) {
            case Relate _, GroupSummary _, Correlations _, Target _ -> true;
            case Compare kept -> {
                var compare = opened(kept);
                yield isShown(compare.first())
                        && compare.second().map(Kept::isShown).orElse(true)
                        && compare.columns().isEmpty();
            }
            default -> false;
        };
    }

    /// Returns whether the form of a selection can show a condition.
    private static boolean isShown(Condition condition) {
        return SelectionForm.parts(condition).stream().allMatch(Kept::isPlain);
    }

    private static boolean isPlain(Condition condition) {
        return switch (condition) {
            case Condition.Compare _, Condition.IsMissing _ -> true;
            case Condition.Not(var inner) -> inner instanceof Condition.IsMissing;
            default -> false;
        };
    }

    /// Shows an analysis as it was asked.
    void show(Node node) {
        exploring.tableProperty().set(Optional.of(node.inputs().getFirst()));
        var drafts = exploring.drafts();
        switch (node.spec()) {
            case Relate pair -> {
                exploring.firstProperty().set(Optional.of(pair.first()));
                exploring.secondProperty().set(Optional.of(pair.second()));
                exploring.modeProperty().set(Mode.PAIR);
            }
            case GroupSummary summary -> {
                drafts.summaryProperty().set(Optional.of(summary));
                exploring.modeProperty().set(Mode.SUMMARY);
            }
            case Correlations matrix -> {
                drafts.correlationsProperty().set(Optional.of(matrix));
                exploring.modeProperty().set(Mode.CORRELATIONS);
            }
            case Compare compare -> {
                drafts.compareProperty().set(Optional.of(opened(compare)));
                exploring.modeProperty().set(Mode.COMPARE);
            }
            case Target target -> {
                drafts.targetProperty()
                        .set(Optional.of(new Foretelling(
                                target, node.inputs().stream().skip(1).findFirst())));
                exploring.modeProperty().set(Mode.TARGET);
            }
            default -> throw new IllegalArgumentException(node.id());
        }
    }
}
