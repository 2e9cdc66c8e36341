package org.clientele.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientele.customer.Agreements;
import org.clientele.customer.Cleared;
import org.clientele.customer.Persons;
import org.clientele.customer.Release;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;
import org.clientele.workbook.Clearing;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Node;

/// What the results of one run leave by, for one aim.
final class Passage {

    private final Desk desk;
    private final Aiming aiming;
    private final Clearing clearing;
    private final Set<String> said = new HashSet<>();
    private final Agreements agreed;

    Passage(Desk desk, Opened opened, Evaluator evaluator, Aiming aiming) {
        this.desk = desk;
        this.aiming = aiming;
        clearing = new Clearing(opened.book(), evaluator);
        agreed = clearing.agreements(aiming.aim(), Progress.NONE);
    }

    /// @throws Problem if a page or figures may not leave for this aim
    void check(Result result) {
        if (!(result instanceof Sheet)) {
            taken(Clearing.names(result));
            clearing.pass(result, aiming.aim(), Progress.NONE);
        }
    }

    /// Says once that nobody said what for.
    private void taken(boolean names) {
        if (aiming.isTaken() && names && said.add("cli.purpose.taken")) {
            desk.say("cli.purpose.taken");
        }
    }

    /// Says what rows leave without.
    Cleared clear(Node node, Sheet sheet) {
        taken(Persons.areNamed(sheet.schema()));
        return said(node, agreed.clear(sheet));
    }

    /// Lets a table leave in coarser values, and says what without.
    Release.Released release(Node node, Sheet table, List<String> sensitive, Release release) {
        var released = release.of(table, sensitive, agreed, desk.progress(node.title()));
        taken(released.rows().consent() != Cleared.Consent.NOBODYS);
        said(node, released.rows());
        return released;
    }

    private Cleared said(Node node, Cleared cleared) {
        cleared.remarks().stream()
                .map(problem -> problem.key().equals(Cleared.LEFT_OUT)
                        ? new Problem("withheld.node", node.title(), node.id(), desk.said(problem))
                        : problem)
                .filter(problem -> cleared.consent() == Cleared.Consent.OBEYED || said.add(desk.said(problem)))
                .forEach(desk::remark);
        return cleared;
    }
}
