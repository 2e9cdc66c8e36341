package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Shapes;
import org.clientele.table.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every spec there is.
class EverySpecTest {

    private static final Map<String, Examples.Example> EXAMPLES = Examples.all();
    private static final BookJson JSON = new BookJson(Catalog.standard());

    static Stream<String> names() {
        return EXAMPLES.keySet().stream().sorted();
    }

    @Test
    void everySpecOfTheCatalogHasAnExample() {
        var known = new TreeSet<>(EXAMPLES.keySet());
        known.addAll(Examples.steps().keySet());

        assertEquals(
                new TreeSet<>(Catalog.standard().entries().stream()
                        .map(Catalog.Entry::name)
                        .toList()),
                known);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nameIsThatOfTheCatalog(String name) {
        assertEquals(name, Catalog.standard().name(EXAMPLES.get(name).spec()));
    }

    /// Where this fails although options and inputs are the same, results have moved: give the spec a new version in
    /// the catalog, say so in the change log, and put the line shown into the file.
    @ParameterizedTest
    @MethodSource("names")
    void resultMovesOnlyWithANewVersion(String name) throws IOException {
        var pinned = Files.readAllLines(Path.of("src/test/resources/org/clientele/workbook/digests.txt"));
        var entry = Catalog.standard().find(name);
        var now = name + " " + entry.version() + " " + digest(name);

        assertEquals(
                now,
                pinned.stream()
                        .filter(l -> l.startsWith(name + " "))
                        .findFirst()
                        .orElse(""));
    }

    @ParameterizedTest
    @MethodSource("names")
    void optionsAreReadBackAsWritten(String name) {
        var node = Node.of("node", "Title", EXAMPLES.get(name).spec());
        var book = new Workbook(List.of(node));

        assertEquals(book, JSON.read(JSON.write(book)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void checkForetellsTheShape(String name) {
        var example = EXAMPLES.get(name);
        var inputs = example.inputs();
        var shapes = new Shapes(example.results().stream().map(Result::shape).toList(), inputs.deposits());

        assertEquals(
                example.spec().check(shapes),
                example.spec().of(inputs, Progress.NONE).shape());
    }

    /// What is not declared would be missing in a workbook as JSON.
    @ParameterizedTest
    @MethodSource("names")
    void everyDepositThatIsReadIsDeclared(String name) {
        var example = EXAMPLES.get(name);
        var asked = new TreeSet<String>();
        var watched = new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                asked.add(id);
                return example.inputs().deposits().get(id, kind);
            }
        };

        example.spec().of(new Inputs(example.results(), watched), Progress.NONE);

        asked.removeAll(example.spec().deposits());
        assertEquals(Set.of(), asked);
    }

    @ParameterizedTest
    @MethodSource("names")
    void resultDependsOnNothingButOptionsAndInputs(String name) throws Exception {
        var here = digest(name);
        var before = EXAMPLES.get(name).results().stream().map(JSON::digest).toList();

        assertEquals(here, under(Locale.forLanguageTag("tr-TR"), "Pacific/Kiritimati", 1, name));
        assertEquals(here, under(Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/St_Johns", 4, name));
        assertEquals(
                before, EXAMPLES.get(name).results().stream().map(JSON::digest).toList());
    }

    private static String digest(String name) {
        var example = EXAMPLES.get(name);
        return JSON.digest(example.spec().of(example.inputs(), Progress.NONE));
    }

    private static String under(Locale locale, String zone, int threads, String name) throws Exception {
        var here = Locale.getDefault();
        var now = TimeZone.getDefault();
        try (var pool = new ForkJoinPool(threads)) {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return pool.submit(() -> digest(name)).get();
        } finally {
            Locale.setDefault(here);
            TimeZone.setDefault(now);
        }
    }

    /// Personal columns whose values come out of a spec stay personal.
    @ParameterizedTest
    @MethodSource("names")
    void valuesOfPersonalColumnsStayPersonal(String name) {
        var example = EXAMPLES.get(name);
        var guarded = example.results().stream().map(EverySpecTest::guarded).toList();
        var result = example.spec().of(new Inputs(guarded, example.inputs().deposits()), Progress.NONE);

        if (result instanceof Sheet sheet && !name.equals("sources")) {
            var open = sheet.schema().fields().stream()
                    .filter(f -> !f.isPersonal())
                    .map(f -> Optional.of(f.name()))
                    .toList();
            assertEquals(name.equals("union") ? List.of(Optional.of("from")) : List.of(), open);
        }
    }

    private static Result guarded(Result result) {
        if (result instanceof Sheet sheet) {
            var fields = sheet.schema().fields().stream()
                    .map(f -> f.guarded(org.clientele.table.Privacy.PERSONAL))
                    .toList();
            return sheet.described(
                    new org.clientele.table.Schema(fields, sheet.schema().key()));
        }
        return result;
    }
}
