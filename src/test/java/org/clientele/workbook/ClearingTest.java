package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clientele.customer.Agreements;
import org.clientele.customer.Agreements.Told;
import org.clientele.customer.Aim;
import org.clientele.customer.Cleared;
import org.clientele.customer.Persons;
import org.clientele.customer.Purpose;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the catalog yields, rows of people who did not agree do not leave.
class ClearingTest {

    private static final Map<String, Examples.Example> EXAMPLES = Examples.all();

    /// Every table that the catalog yields about people who have a number.
    private static Map<String, Sheet> tables() {
        var tables = new java.util.TreeMap<String, Sheet>();
        EXAMPLES.forEach((name, example) -> {
            if (example.spec().of(example.inputs(), Progress.NONE) instanceof Sheet sheet
                    && key(sheet).isPresent()) {
                tables.put(name, sheet);
            }
        });
        return tables;
    }

    private static java.util.Optional<String> key(Sheet sheet) {
        return sheet.schema().fields().stream()
                .filter(field -> field.role() == Role.CUSTOMER_ID)
                .map(Field::name)
                .findFirst();
    }

    private static Set<String> people(Sheet sheet) {
        var people = new TreeSet<String>();
        key(sheet).ifPresent(name -> {
            var block = sheet.block(name);
            for (int row = 0; row < sheet.rows(); row++) {
                people.add(block.text(row));
            }
        });
        people.remove("");
        return people;
    }

    private static boolean refused(String person) {
        return (person.hashCode() & 1) == 0;
    }

    /// Every second of these people agreed.
    private static Told told(Set<String> people) {
        var ids = new ArrayList<>(people);
        var schema = Schema.of(
                Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
                Field.of("newsletter", Type.TEXT, Role.CONSENT),
                Field.of("third party", Type.TEXT, Role.CONSENT));
        var said =
                TextBlock.of(ids.stream().map(id -> refused(id) ? "no" : "yes").toList());
        var rows = Sheet.of(schema, RowIds.of("told", ids.size()), List.of(TextBlock.of(ids), said, said));
        return new Told(rows, 0, Set.of());
    }

    /// What leaves although it must not, by the spec that yields it.
    private static List<String> leaks(BiFunction<Sheet, Agreements, Cleared> way, Purpose purpose) {
        var leaks = new ArrayList<String>();
        tables().forEach((name, sheet) -> {
            var agreed = Agreements.of(List.of(told(people(sheet))), Aim.of(purpose));
            people(way.apply(sheet, agreed).sheet()).stream()
                    .filter(ClearingTest::refused)
                    .forEach(person -> leaks.add(name + " " + person));
        });
        return leaks;
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"CONTACT", "HAND_OVER"})
    void noRowOfWhoDidNotAgreeLeavesAnyTableOfTheCatalog(Purpose purpose) {
        assertNotEquals(Set.of(), tables().keySet());
        assertEquals(List.of(), leaks((sheet, agreed) -> agreed.clear(sheet), purpose));
    }

    /// A way around the answers is seen by the test above.
    @Test
    void aWayAroundTheAnswersIsFound() {
        var around = leaks((sheet, _) -> Agreements.of(List.of(), Aim.INSIDE).clear(sheet), Purpose.CONTACT);

        assertNotEquals(List.of(), around);
    }

    @Test
    void whoAgreedLeaves() {
        tables().forEach((name, sheet) -> {
            var agreed = new TreeSet<>(people(sheet));
            agreed.removeIf(ClearingTest::refused);
            var cleared = Agreements.of(List.of(told(people(sheet))), Aim.of(Purpose.CONTACT))
                    .clear(sheet);

            assertEquals(agreed, people(cleared.sheet()), name);
        });
    }

    @Test
    void figuresThatMayShowPeopleDoNotLeaveToContactThem() {
        var clearing = new Clearing(
                Workbook.EMPTY,
                new Evaluator(new BookJson(Catalog.standard()), org.clientele.spec.Deposits.NONE, new Memory()));
        Stream.of("alike", "group-portrait", "twins", "profile").forEach(name -> {
            var example = EXAMPLES.get(name);
            Result result = example.spec().of(example.inputs(), Progress.NONE);

            assertThrows(
                    org.clientele.spec.Problem.class,
                    () -> clearing.pass(result, Aim.of(Purpose.CONTACT), Progress.NONE),
                    name);
        });
    }

    private static final Sheet TWO = Sheet.of(
            Schema.of(Field.of("id", Type.TEXT, Role.CUSTOMER_ID), Field.of("mail", Type.TEXT, Role.EMAIL)),
            RowIds.of("rows", 2),
            List.of(TextBlock.of("aa", "bb"), TextBlock.of("agreed@x.org", "refused@x.org")));

    /// The endings of the files that hold somebody who did not agree.
    private static List<String> holding(Cleared cleared, Path folder) throws java.io.IOException {
        var holding = new ArrayList<String>();
        for (var ending : TableFile.ENDINGS) {
            var file = folder.resolve("list." + ending);
            TableFile.write(cleared, file, CsvExport.SAFE, Progress.NONE);
            var all = ending.equals("xlsx")
                    ? unpacked(file)
                    : Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (all.contains("refused")) {
                holding.add(ending);
            }
        }
        return holding;
    }

    @Test
    void noFormatHoldsWhoDidNotAgree(@TempDir Path folder) throws Exception {
        var told = Sheet.of(
                TWO.schema().with(Field.of("consent", Type.TEXT, Role.CONSENT)),
                RowIds.of("told", 2),
                List.of(TWO.block(0), TWO.block(1), TextBlock.of("yes", "no")));
        var cleared = Agreements.of(List.of(new Told(told, 0, Set.of())), Aim.of(Purpose.CONTACT))
                .clear(TWO);

        assertEquals(List.of(), holding(cleared, folder));
        assertEquals(1, cleared.withheld());
        assertEquals(false, Persons.areNamed(Schema.of(Field.of("city", Type.TEXT, Role.CITY))));
    }

    @Test
    void whoAsksNobodyIsFoundOutInEachFormat(@TempDir Path folder) throws Exception {
        var unasked = Agreements.of(List.of(), Aim.of(Purpose.CONTACT)).clear(TWO);

        assertEquals(TableFile.ENDINGS, holding(unasked, folder));
    }

    private static String unpacked(Path file) throws java.io.IOException {
        var all = new StringBuilder();
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                all.append(
                        new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
