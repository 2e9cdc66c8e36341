package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.customer.Agreements;
import org.clientele.customer.Aim;
import org.clientele.customer.Cleared;
import org.clientele.customer.CustomerList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.report.Page;
import org.clientele.report.TablePanel;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// What leaves a project passes here: the tables of the workbook that tell of consent are asked. One that was mended
/// counts before those it was made from.
public record Clearing(Workbook book, Evaluator evaluator) {

    /// Returns rows as they may leave for this aim.
    public Cleared clear(Sheet sheet, Aim aim, Progress progress) {
        return agreements(aim, progress).clear(sheet);
    }

    /// Returns whether a page lists people or is about one.
    public static boolean names(Result page) {
        return switch (page) {
            case CustomerPortrait _ -> true;
            case Page dashboard ->
                dashboard.panels().stream().anyMatch(panel -> panel instanceof TablePanel table && names(table));
            default -> false;
        };
    }

    /// Lets pages and figures leave: where an aim needs consent only what names nobody, or only who agreed.
    /// From figures nobody can be taken out, so they do not leave for such an aim.
    ///
    /// @throws Problem if it may not leave
    public void pass(Result result, Aim aim, Progress progress) {
        if (!aim.needsConsent()) {
            return;
        }
        boolean may =
                switch (result) {
                    case CustomerPortrait page -> agreements(aim, progress).has(page.customer());
                    case Page page -> !names(page);
                    default -> false;
                };
        if (!may) {
            throw new Problem(
                    result instanceof CustomerPortrait ? "problem.purpose.customer" : "problem.purpose.figures");
        }
    }

    private static boolean names(TablePanel table) {
        return table.heads().stream().anyMatch(head -> head.role().isPersonal() || head.role() == Role.CUSTOMER_ID);
    }

    /// Returns who agreed; nothing is computed where nobody need have.
    public Agreements agreements(Aim aim, Progress progress) {
        var told = new ArrayList<Agreements.Told>();
        if (aim.needsConsent()) {
            var nodes = telling();
            for (var node : nodes) {
                boolean isLast = nodes.stream()
                        .noneMatch(other -> book.ancestors(other.id()).contains(node));
                var sheet = evaluator.evaluate(book, node.id(), Sheet.class, progress);
                var origins = node.spec() instanceof Sources sources ? Set.copyOf(sources.ids()) : Set.<String>of();
                told.add(new Agreements.Told(sheet, isLast ? 0 : 1, origins));
            }
        }
        return Agreements.of(told, aim);
    }

    private List<Node> telling() {
        var looks = Outlook.of(book, evaluator);
        return book.nodes().stream()
                .filter(node -> !(node.spec() instanceof CustomerList))
                .filter(node -> looks.get(node.id()) instanceof Outlook.Fine(Schema schema)
                        && schema.fields().stream().anyMatch(field -> field.role() == Role.CONSENT))
                .toList();
    }
}
