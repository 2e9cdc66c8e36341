package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clientele.analysis.predict.Models;
import org.clientele.customer.CustomerPortrait;
import org.clientele.recipe.Finding;
import org.clientele.recipe.FindingList;
import org.clientele.recipe.Step;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Spec;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every spec and step does with names in a personal column: nobody finds one where anybody may read. Figures are
/// sealed like personal columns wherever they are put away, so that tables and kept models are looked at.
class CanaryTest {

    private static final String CANARY = "kanarienvogel";
    private static final String SECRET = "secret";
    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Map<String, Examples.Example> EXAMPLES = examples();

    private static Map<String, Examples.Example> examples() {
        var all = new TreeMap<>(Examples.all());
        for (Map.Entry<String, Step> step : Examples.steps().entrySet()) {
            all.putIfAbsent(step.getKey(), Examples.Example.of(step.getValue(), Examples.orders()));
        }
        return all;
    }

    static Stream<String> names() {
        return EXAMPLES.keySet().stream();
    }

    /// An example with names in one column of one of its tables.
    private record Fed(Spec<?> spec, List<Result> results, String column) {

        Optional<Result> result() {
            try {
                var inputs =
                        new Inputs(results, Examples.Example.of(spec).inputs().deposits());
                return Optional.of(spec.of(inputs, Progress.NONE));
            } catch (Problem _) {
                return Optional.empty();
            }
        }
    }

    private static List<Fed> fed(String name) {
        var example = EXAMPLES.get(name);
        var fed = new ArrayList<Fed>();
        for (int i = 0; i < example.results().size(); i++) {
            if (example.results().get(i) instanceof Sheet sheet) {
                for (var field : sheet.schema().fields()) {
                    if (field.type() == Type.TEXT) {
                        var results = new ArrayList<>(example.results());
                        results.set(i, canaries(sheet, field));
                        fed.add(new Fed(example.spec(), results, field.name()));
                    }
                }
            }
        }
        return fed;
    }

    /// Each value gets a name of its own, so that groups and matches stay what they were.
    private static Sheet canaries(Sheet sheet, Field field) {
        var texts = (TextBlock) sheet.block(field.name());
        return sheet.with(
                field.guarded(Privacy.PERSONAL),
                texts.map(text -> text.isEmpty() ? text : CANARY + " " + text.hashCode() % 1000));
    }

    private static List<String> found(Result result) {
        var found = new ArrayList<String>();
        if (result instanceof Sheet sheet) {
            if (sheet.schema().toString().contains(CANARY)) {
                found.add("names of columns: " + sheet.schema());
            }
            for (int i = 0; i < sheet.schema().size(); i++) {
                var field = sheet.schema().fields().get(i);
                if (!field.isPersonal() && sheet.block(i) instanceof TextBlock texts && holds(texts)) {
                    found.add("column " + field.name());
                }
            }
        }
        if (result instanceof Models models && models.privacy() == Privacy.OPEN) {
            found.addAll(JSON.write(models).contains(CANARY) ? List.of("models") : List.of());
        }
        return found;
    }

    private static boolean holds(TextBlock texts) {
        return texts.values().list().stream().anyMatch(text -> text.contains(CANARY));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noNameComesOutWhereAnybodyMayRead(String name) {
        for (var fed : fed(name)) {
            assertEquals(
                    List.of(), fed.result().map(CanaryTest::found).orElse(List.of()), name + " fed by " + fed.column);
        }
    }

    /// What a column that who is in may not read takes from the rest: nothing. Every spec tells without its key what it
    /// tells where the column is not there at all, whether it names columns or is about all of them.
    @ParameterizedTest
    @MethodSource("names")
    void whoHasNotTheKeyOfAColumnIsToldAllThatTheOthersSay(String name) {
        var example = EXAMPLES.get(name);
        var results = example.results().stream().map(CanaryTest::beside).toList();
        var inputs = new Inputs(results, example.inputs().deposits());
        var without = new Inputs(example.results(), example.inputs().deposits());
        assertEquals(
                said(example.spec(), without, CanaryTest::ofColumns),
                said(example.spec(), inputs, CanaryTest::readable));
    }

    /// Returns what a spec gives, or says where it gives nothing.
    private static String said(Spec<?> spec, Inputs inputs, UnaryOperator<Result> seen) {
        Result result;
        try {
            result = seen.apply(spec.of(inputs, Progress.NONE));
        } catch (Problem problem) {
            return problem.toString();
        }
        return result instanceof Sheet sheet ? sheet.schema() + " " + sheet.digest() : JSON.write((Record) result);
    }

    /// Returns what is told without looking at whole rows: who cannot read them is not told which are repeated.
    private static Result ofColumns(Result result) {
        var repeated = Set.of(Finding.Kind.EXACT_DUPLICATES, Finding.Kind.NEAR_DUPLICATES);
        return result instanceof FindingList(var rows, var findings, var clear)
                ? new FindingList(
                        rows,
                        findings.stream()
                                .filter(finding -> !repeated.contains(finding.kind()))
                                .toList(),
                        clear.stream().filter(kind -> !repeated.contains(kind)).toList())
                : result;
    }

    /// Returns what is not dots.
    private static Result readable(Result result) {
        return switch (result) {
            case Sheet sheet -> sheet.readable();
            case CustomerPortrait page -> {
                var facts = page.facts().stream()
                        .filter(fact -> !fact.column().equals(Optional.of(SECRET)))
                        .toList();
                assertEquals(page.facts().size(), facts.size() + 1);
                yield new CustomerPortrait(
                        page.customer(),
                        page.privacy(),
                        page.asOf(),
                        page.everyone(),
                        facts,
                        page.figures(),
                        page.timeline(),
                        page.standing(),
                        page.foretold(),
                        page.offers());
            }
            default -> result;
        };
    }

    private static Result beside(Result result) {
        if (!(result instanceof Sheet sheet)) {
            return result;
        }
        var blocks = new ArrayList<Supplier<Block>>();
        for (int i = 0; i < sheet.schema().size(); i++) {
            int column = i;
            blocks.add(() -> sheet.block(column));
        }
        blocks.add(() -> {
            throw new Problem(Privacy.NO_KEY);
        });
        var schema = sheet.schema().with(new Field(SECRET, Type.TEXT, org.clientele.table.Role.NONE, Privacy.PERSONAL));
        return Sheet.lazy(schema, sheet.rows(), sheet::ids, blocks);
    }
}
