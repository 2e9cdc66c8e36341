package org.clientele.ui;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.workbook.Guarded;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// A workbook that was proposed and is right: what is to be put away with it, and the history with it at its end.
/// Values newly typed against personal columns are in ledgers, which the workbook names.
///
/// @param deposits what the workbook names and is not put away yet
/// @param history ends with the workbook
public record Accepted(List<Deposit> deposits, History history) {

    public Accepted {
        deposits = List.copyOf(deposits);
    }

    /// Checks a workbook; on any thread.
    ///
    /// @param before what it comes after
    /// @throws Problem if a node that was fine would be wrong, or a new node is wrong
    public static Accepted of(OpenProject project, History before, Workbook proposal, Label label) {
        var evaluator = project.evaluator();
        var known = Outlook.of(before.book(), evaluator);
        Outlook.of(proposal, evaluator).forEach((id, look) -> {
            if (look instanceof Outlook.Wrong(var problem) && !(known.get(id) instanceof Outlook.Wrong)) {
                throw problem;
            }
        });
        var guarded = Guarded.of(before.book(), proposal, evaluator.deposits());
        var said =
                new Label(label.key(), label.args().stream().map(guarded::quiet).toList());
        return new Accepted(
                guarded.deposits(),
                before.accept(guarded.book(), said, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    /// Makes it durable before it returns.
    public void keep(OpenProject project) {
        project.keep(deposits, history);
    }
}
