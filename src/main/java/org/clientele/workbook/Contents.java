package org.clientele.workbook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Compare;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.Literals;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;
import org.clientele.recipe.StepUse;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.table.Condition;
import org.clientele.table.PersonalCondition;
import org.clientele.table.Schema;

/// What a workbook as JSON would hold in plain text that not everybody should read.
///
/// @param files paths of files
/// @param values values that were typed against personal columns, and cells that were edited
/// @param notes notes that somebody wrote
public record Contents(int files, int values, int notes) {

    public static Contents of(Workbook book, Deposits deposits) {
        var kept = book.deposits().stream()
                .flatMap(id -> find(deposits, id).stream())
                .toList();
        var written = book.nodes().stream()
                .mapToInt(node -> node.notes().size() + (node.note().isBlank() ? 0 : 1))
                .sum();
        int files =
                (int) kept.stream().filter(Source.class::isInstance).distinct().count();
        return new Contents(files, kept.stream().mapToInt(Contents::values).sum() + literals(book, deposits), written);
    }

    public boolean isNothing() {
        return files + values + notes == 0;
    }

    private static List<Deposit> find(Deposits deposits, String id) {
        try {
            return List.of(deposits.get(id, Deposit.class));
        } catch (Problem gone) {
            return List.of();
        }
    }

    private static int values(Deposit deposit) {
        return switch (deposit) {
            case PersonalStep step -> Math.max(1, Literals.values(step.step()).size());
            case PersonalCondition ledger ->
                Math.max(1, Literals.values(ledger.condition()).size());
            case CellEdits edits -> edits.edits().size();
            default -> 0;
        };
    }

    /// Values that stand in the workbook itself, since it is older than the ledgers or they are in no step.
    private static int literals(Workbook book, Deposits deposits) {
        var looks = Outlook.of(book, deposits);
        return book.nodes().stream()
                .mapToInt(node -> IntStream.range(0, node.inputs().size())
                        .filter(i -> looks.get(node.inputs().get(i)) instanceof Outlook.Fine(Schema _))
                        .map(i -> {
                            var look = (Outlook.Fine) looks.get(node.inputs().get(i));
                            return literals(node, i, (Schema) look.shape());
                        })
                        .sum())
                .sum();
    }

    private static int literals(Node node, int input, Schema schema) {
        return switch (node.spec()) {
            case Recipe recipe ->
                recipe.steps().stream()
                        .map(StepUse::step)
                        .filter(step -> isPersonal(step, schema))
                        .mapToInt(step -> Math.max(1, Literals.values(step).size()))
                        .sum();
            case Compare compare ->
                Stream.concat(Stream.of(compare.first()), compare.second().stream())
                        .mapToInt(condition -> personal(condition, schema))
                        .sum();
            case Dashboard dashboard ->
                dashboard.filters().stream()
                        .filter(filter -> dashboard.datasets().indexOf(filter.dataset()) == input)
                        .map(Filter::condition)
                        .mapToInt(condition -> personal(condition, schema))
                        .sum();
            default -> 0;
        };
    }

    /// A step that reads what an earlier one makes cannot be told from the columns before the first.
    private static boolean isPersonal(Step step, Schema schema) {
        try {
            return Literals.arePersonal(step, schema);
        } catch (Problem later) {
            return false;
        }
    }

    private static int personal(Condition condition, Schema schema) {
        return Literals.arePersonal(condition, schema)
                ? Math.max(1, Literals.values(condition).size())
                : 0;
    }
}
