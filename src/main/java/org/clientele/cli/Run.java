package org.clientele.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.report.Imprint;
import org.clientele.report.Page;
import org.clientele.report.Printout;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import org.clientele.workbook.Origins;
import org.clientele.workbook.SegmentNames;

/// One evaluation of a workbook: a node that cannot be computed is named, the others go on.
final class Run {

    private static final String UNCHECKED = "withheld.unchecked";

    private final Desk desk;
    private final Opened opened;
    private final Evaluator evaluator;

    Run(Desk desk, Opened opened) {
        this(desk, opened, new Evaluator(desk.json(), opened.deposits(), new Memory()));
    }

    Run(Desk desk, Opened opened, Evaluator evaluator) {
        this.desk = desk;
        this.opened = opened;
        this.evaluator = evaluator;
    }

    /// Returns the result of a node.
    Result result(String id) {
        var node = opened.book().require(id);
        return evaluator.evaluate(opened.book(), id, desk.progress(node.title()));
    }

    /// Returns the dashboard of a node as a page of its own.
    Printout printout(String id, Aiming aiming) {
        if (!(result(id) instanceof Page page)) {
            throw new Problem("problem.dashboard.none", id);
        }
        new Passage(desk, opened, evaluator, aiming).check(page);
        return Outputs.printout(desk, opened.book(), page, imprint(id));
    }

    /// Writes these nodes, or all where none is named, and what they are; returns the exit code.
    int write(List<String> only, Path folder, Aiming aiming) {
        var book = opened.book();
        var asked =
                only.isEmpty() ? book.nodes() : only.stream().map(book::require).toList();
        var outputs = new Outputs(desk, book, folder, this::imprint, new Passage(desk, opened, evaluator, aiming));
        var done = new ArrayList<Digests.Computed>();
        asked.forEach(node -> compute(node, outputs).ifPresent(done::add));
        outputs.write(Digests.FILE, desk.json().write(Digests.of(opened, done)));
        desk.say("cli.run.done", done.size(), asked.size(), folder.toString());
        return done.size() == asked.size() ? 0 : 1;
    }

    private Imprint imprint(String id) {
        var ink = Ink.of(desk.words(), Theme.LIGHT).naming(SegmentNames.of(opened.book()));
        return new Origins(opened.book(), evaluator).of(id, ink, Progress.NONE);
    }

    /// Pages say below themselves what is not in them, and tables where they are written.
    private List<String> lacking(Node node, Result result) {
        return switch (result) {
            case Sheet sheet -> sheet.withheld();
            case Page _ -> List.of();
            default -> {
                var lacking = new Origins(opened.book(), evaluator).lacking(node.inputs(), Progress.NONE);
                if (!lacking.isEmpty()) {
                    var what = new Problem(UNCHECKED, lacking.size(), lacking);
                    desk.remark(new Problem("withheld.node", node.title(), node.id(), desk.said(what)));
                }
                yield lacking;
            }
        };
    }

    private Optional<Digests.Computed> compute(Node node, Outputs outputs) {
        try {
            var result = result(node.id());
            var entry = desk.json().catalog().find(node.spec());
            outputs.write(node, result);
            var lacking = lacking(node, result);
            return Optional.of(new Digests.Computed(
                    node.id(),
                    node.title(),
                    node.note(),
                    node.notes(),
                    entry.name(),
                    entry.version(),
                    evaluator.key(opened.book(), node.id()).hex(),
                    desk.json().digest(result instanceof Sheet sheet ? sheet.readable() : result),
                    result instanceof Sheet sheet ? Optional.of(sheet.rows()) : Optional.empty(),
                    lacking));
        } catch (Problem problem) {
            desk.say(node, problem);
            return Optional.empty();
        }
    }
}
