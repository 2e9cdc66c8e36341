package org.clientele.analysis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Classes count people, however many rows each of them has.
class PeopleTest {

    private static final Optional<String> WHOSE = Optional.of("whose");

    private static Sheet orders(List<String> whose, List<String> cities) {
        var schema = Schema.of(Field.of("whose", Type.TEXT, Role.CUSTOMER_ID), Field.of("city", Type.TEXT, Role.CITY));
        return Sheet.of(schema, RowIds.of("o", whose.size()), List.of(TextBlock.of(whose), TextBlock.of(cities)));
    }

    /// Twelve rows of Rome, all of one customer, and eighteen of Bonn of six.
    private static Sheet orders() {
        var whose = IntStream.range(0, 30).mapToObj(row -> row < 12 ? "A" : "B" + row % 6);
        var cities = IntStream.range(0, 30).mapToObj(row -> row < 12 ? "Rome" : "Bonn");
        return orders(whose.toList(), cities.toList());
    }

    private static Reidentification known(Sheet sheet, int k) {
        return new Reidentify(List.of("city"), List.of(), k, WHOSE).of(Inputs.of(sheet), Progress.NONE);
    }

    @Test
    void whoHasAClassForHerselfIsAloneWithTwelveRows() {
        var found = known(orders(), 5);

        assertEquals(7, found.people());
        assertEquals(1, found.unique());
        assertEquals(1, found.below());
        assertEquals(1.0, found.highestRisk());
        assertEquals(List.of(new Reidentification.Size(1, 1), new Reidentification.Size(6, 1)), found.sizes());
    }

    @Test
    void twelveRowsOfOneCustomerAreNotWrittenAsTheyAre() {
        var coarse = new Generalize(List.of("city"), List.of(), 5, 0.4, WHOSE).of(Inputs.of(orders()), Progress.NONE);

        assertEquals(12, texts(coarse, "city").stream().filter("*"::equals).count());
        assertEquals(0, known(coarse, 5).below());
    }

    @Test
    void moreRowsThanMayBeHiddenMakeAllOthersCoarser() {
        var coarse = new Generalize(List.of("city"), List.of(), 5, 0.3, WHOSE).of(Inputs.of(orders()), Progress.NONE);

        assertEquals(List.of("*"), texts(coarse, "city").stream().distinct().toList());
    }

    @Test
    void rowsThatSayNothingOfWhoseTheyAreCountOneEach() {
        var found = known(orders(List.of("A", "A", "", ""), List.of("Rome", "Rome", "Rome", "Rome")), 2);

        assertEquals(3, found.people());
        assertEquals(3, found.smallest());
    }

    @Test
    void aClassOfFewPeopleWithManyRowsIsTooSmallToBegin() {
        var few = orders(List.of("A", "A", "A", "B", "B"), List.of("Rome", "Rome", "Bonn", "Bonn", "Bonn"));
        var spec = new Generalize(List.of("city"), List.of(), 3, 0, WHOSE);

        var problem = assertThrows(Problem.class, () -> spec.of(Inputs.of(few), Progress.NONE));

        assertEquals("problem.release.few", problem.key());
        var named = assertThrows(Problem.class, () -> new Reidentify(List.of("whose"), List.of(), 3, WHOSE));
        assertEquals("problem.release.person", named.key());
    }

    private static List<String> texts(Sheet sheet, String column) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(sheet.block(column)::text)
                .toList();
    }

    /// A random table with customers who come several times; some rows say nothing of whose they are.
    private static Sheet random(Random random) {
        var sheet = ReidentifyTest.random(random);
        int customers = 1 + random.nextInt(20);
        var whose = IntStream.range(0, sheet.rows())
                .mapToObj(_ -> random.nextInt(8) == 0 ? "" : "C" + random.nextInt(customers))
                .toList();
        return sheet.with(Field.of("whose", Type.TEXT, Role.CUSTOMER_ID), TextBlock.of(whose));
    }

    private static List<String> who(Sheet sheet) {
        return sheet.schema().names().subList(0, sheet.schema().size() - 2);
    }

    /// Whose each row is; a row that does not say it is of somebody of its own.
    private static List<String> owners(Sheet sheet) {
        var whose = texts(sheet, "whose");
        return IntStream.range(0, whose.size())
                .mapToObj(row -> whose.get(row).isEmpty() ? "row " + row : whose.get(row))
                .toList();
    }

    @Test
    void twoThousandRandomTablesWithRepeatedCustomersAreCountedAsByHand() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var sheet = random(random);
            int k = 2 + random.nextInt(5);
            var secret = sheet.schema().names().get(sheet.schema().size() - 2);

            var found = new Reidentify(who(sheet), List.of(secret), k, WHOSE).of(Inputs.of(sheet), Progress.NONE);

            assertAsByHand(sheet, secret, k, found, "table " + seed);
        }
    }

    private static void assertAsByHand(Sheet sheet, String secret, int k, Reidentification found, String table) {
        var owners = owners(sheet);
        var values = texts(sheet, secret);
        var classes = new LinkedHashMap<List<String>, List<Integer>>();
        for (int row = 0; row < sheet.rows(); row++) {
            int at = row;
            var seen = who(sheet).stream().map(c -> sheet.block(c).text(at)).toList();
            if (!seen.stream().allMatch("*"::equals)) {
                classes.computeIfAbsent(seen, _ -> new ArrayList<>()).add(row);
            }
        }
        Function<List<Integer>, Set<String>> people =
                rows -> rows.stream().map(owners::get).collect(Collectors.toSet());
        var worst = new HashMap<String, Integer>();
        classes.values().forEach(rows -> people.apply(rows)
                .forEach(one -> worst.merge(one, people.apply(rows).size(), Math::min)));
        assertEquals(worst.size(), found.people(), table);
        assertEquals(worst.values().stream().filter(size -> size < k).count(), found.below(), table);
        assertEquals(worst.values().stream().filter(size -> size == 1).count(), found.unique(), table);
        assertEquals(
                worst.values().stream()
                        .mapToDouble(size -> 1.0 / size)
                        .average()
                        .orElse(0),
                found.meanRisk(),
                1e-12,
                table);
        assertEquals(
                classes.values().stream()
                        .mapToInt(rows -> people.apply(rows).size())
                        .min()
                        .orElse(0),
                found.smallest(),
                table);
        assertSecret(classes.values(), owners, values, found.secrets().getFirst(), table);
    }

    /// Counts every pair of a person and a value once in a class, and once in the whole table.
    private static void assertSecret(
            Collection<List<Integer>> classes,
            List<String> owners,
            List<String> values,
            Reidentification.Secret found,
            String table) {
        var all = shares(classes.stream().flatMap(List::stream).toList(), owners, values);
        int distinct = Integer.MAX_VALUE;
        double entropy = Double.MAX_VALUE;
        double distance = 0;
        double surest = 0;
        for (var rows : classes) {
            var own = shares(rows, owners, values);
            distinct = Math.min(distinct, own.size());
            entropy = Math.min(
                    entropy,
                    Math.exp(-own.values().stream()
                            .mapToDouble(p -> p * Math.log(p))
                            .sum()));
            distance = Math.max(
                    distance,
                    all.keySet().stream()
                                    .mapToDouble(v -> Math.abs(own.getOrDefault(v, 0.0) - all.get(v)))
                                    .sum()
                            / 2);
            var people = rows.stream().map(owners::get).collect(Collectors.toSet());
            for (var value : own.keySet()) {
                var with = rows.stream()
                        .filter(row -> values.get(row).equals(value))
                        .map(owners::get)
                        .collect(Collectors.toSet());
                surest = Math.max(surest, with.size() / (double) people.size());
            }
        }
        assertEquals(classes.isEmpty() ? 0 : distinct, found.distinct(), table);
        assertEquals(classes.isEmpty() ? 0 : entropy, found.entropy(), 1e-9, table);
        assertEquals(distance, found.distance(), 1e-12, table);
        assertEquals(surest, found.surest(), 1e-12, table);
    }

    private static Map<String, Double> shares(List<Integer> rows, List<String> owners, List<String> values) {
        var pairs = new HashSet<List<String>>();
        rows.forEach(row -> pairs.add(List.of(owners.get(row), values.get(row))));
        return pairs.stream()
                .collect(Collectors.groupingBy(List::getLast, Collectors.summingDouble(_ -> 1.0 / pairs.size())));
    }

    @Test
    void coarserRowsAreAlwaysOfEnoughPeople() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var sheet = random(random);
            int k = 2 + random.nextInt(4);
            if (new HashSet<>(owners(sheet)).size() >= k) {
                var coarse = new Generalize(who(sheet), List.of(), k, random.nextInt(3) * 0.1, WHOSE)
                        .of(Inputs.of(sheet), Progress.NONE);
                var classes = new HashMap<List<String>, Set<String>>();
                var owners = owners(sheet);
                for (int row = 0; row < sheet.rows(); row++) {
                    int at = row;
                    classes.computeIfAbsent(
                                    who(sheet).stream()
                                            .map(c -> coarse.block(c).text(at))
                                            .toList(),
                                    _ -> new HashSet<>())
                            .add(owners.get(row));
                }
                classes.keySet().removeIf(said -> said.stream().allMatch("*"::equals));
                assertEquals(
                        List.of(),
                        classes.values().stream()
                                .filter(people -> people.size() < k)
                                .toList(),
                        "table " + seed);
            }
        }
    }
}
