package org.clientele.workbook;

import java.util.Optional;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// The comparison that models were kept from, as long as the workbook has it and it still gives the very same models:
/// kept models hold no rows themselves.
record KeptOrigin(Workbook book, Evaluator evaluator) {

    /// Returns the figure as one of that comparison; the figure itself where it is not of kept models, or they come
    /// from nowhere any more.
    Finding of(Finding finding, Progress progress) {
        return of(finding.node(), progress)
                .map(node -> new Finding(
                        book, node.id(), finding.figure(), finding.title(), finding.value(), finding.excerpt()))
                .orElse(finding);
    }

    private Optional<Node> of(String id, Progress progress) {
        return book.require(id).spec() instanceof ReadKept kept
                ? book.nodes(FitModels.class).stream()
                        .filter(node -> isSame(node, kept, progress))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isSame(Node node, ReadKept kept, Progress progress) {
        var models = evaluator.deposits().get(kept.kept(), KeptModels.class).models();
        var fit = (FitModels) node.spec();
        boolean alike = fit.target().equals(models.target().column())
                && fit.features().size() == models.encoding().features().size()
                && fit.kinds().stream().allMatch(kind -> models.find(kind).isPresent());
        return alike && digest(node.id(), progress).equals(Optional.of(kept.kept()));
    }

    private Optional<String> digest(String id, Progress progress) {
        try {
            return Optional.of(KeptModels.of(evaluator.evaluate(book, id, Models.class, progress))
                    .digest());
        } catch (Problem notFitted) {
            return Optional.empty();
        }
    }
}
