package org.clientele.analysis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ReidentifyTest {

    private static final Optional<String> NOBODY = Optional.empty();
    private static final int PLANTED = 10;

    private static Sheet sheet(List<String> names, String... rows) {
        var cells = List.of(rows).stream().map(row -> row.split(" ")).toList();
        var blocks = IntStream.range(0, names.size())
                .mapToObj(i -> TextBlock.of(cells.stream().map(row -> row[i]).toList()))
                .toList();
        var fields = names.stream().map(name -> Field.of(name, Type.TEXT)).toList();
        return Sheet.of(new Schema(fields), RowIds.of("x", rows.length), blocks);
    }

    private static Reidentification known(Sheet sheet, List<String> identifiers, List<String> sensitive, int k) {
        return new Reidentify(identifiers, sensitive, k, NOBODY).of(Inputs.of(sheet), Progress.NONE);
    }

    private static final List<String> PATIENT = List.of("zip", "age", "nationality", "condition");
    private static final List<String> WHO = PATIENT.subList(0, 3);

    /// Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam, ℓ-Diversity, TKDD 1(1) 2007, figures 1 to 3.
    @Test
    void thePublishedInpatientTablesAreFourAnonymousAndThreeDiverse() {
        var plain = known(
                sheet(
                        PATIENT,
                        "13053 28 Russian Heart",
                        "13068 29 American Heart",
                        "13068 21 Japanese Viral",
                        "13053 23 American Viral",
                        "14853 50 Indian Cancer",
                        "14853 55 Russian Heart",
                        "14850 47 American Viral",
                        "14850 49 American Viral",
                        "13053 31 American Cancer",
                        "13053 37 Indian Cancer",
                        "13068 36 Japanese Cancer",
                        "13068 35 American Cancer"),
                WHO,
                List.of("condition"),
                4);
        var anonymous = known(
                sheet(
                        PATIENT,
                        "130** <30 * Heart",
                        "130** <30 * Heart",
                        "130** <30 * Viral",
                        "130** <30 * Viral",
                        "1485* >=40 * Cancer",
                        "1485* >=40 * Heart",
                        "1485* >=40 * Viral",
                        "1485* >=40 * Viral",
                        "130** 3* * Cancer",
                        "130** 3* * Cancer",
                        "130** 3* * Cancer",
                        "130** 3* * Cancer"),
                WHO,
                List.of("condition"),
                4);
        var diverse = known(
                sheet(
                        PATIENT,
                        "1305* <=40 * Heart",
                        "1305* <=40 * Viral",
                        "1305* <=40 * Cancer",
                        "1305* <=40 * Cancer",
                        "1485* >40 * Cancer",
                        "1485* >40 * Heart",
                        "1485* >40 * Viral",
                        "1485* >40 * Viral",
                        "1306* <=40 * Heart",
                        "1306* <=40 * Viral",
                        "1306* <=40 * Cancer",
                        "1306* <=40 * Cancer"),
                WHO,
                List.of("condition"),
                4);

        assertEquals(12, plain.unique());
        assertEquals(12, plain.below());
        assertEquals(List.of(new Reidentification.Size(4, 3)), anonymous.sizes());
        assertEquals(0, anonymous.below());
        assertEquals(1, anonymous.secrets().getFirst().distinct(), "the third class has cancer only");
        assertEquals(1 - 5 / 12.0, anonymous.secrets().getFirst().distance(), 1e-12);
        assertEquals(3, diverse.secrets().getFirst().distinct());
        assertEquals(0.25, diverse.highestRisk());
    }

    /// The data and hierarchies of Example1 of ARX 3.9 (age, gender, zipcode; k = 3, nothing hidden).
    @Test
    void theExampleOfArxIsThreeAnonymousOneLevelUpItsHierarchies() {
        var names = List.of("age", "gender", "zipcode");
        var before = sheet(
                names,
                "34 male 81667",
                "45 female 81675",
                "66 male 81925",
                "70 female 81931",
                "34 female 81931",
                "70 male 81931",
                "45 male 81931");
        var after = sheet(
                names,
                "<50 * 81***",
                "<50 * 81***",
                ">=50 * 81***",
                ">=50 * 81***",
                "<50 * 81***",
                ">=50 * 81***",
                "<50 * 81***");

        var found = known(after, names, List.of(), 3);

        assertEquals(7, known(before, names, List.of(), 3).unique());
        assertEquals(List.of(new Reidentification.Size(3, 1), new Reidentification.Size(4, 1)), found.sizes());
        assertEquals(1 / 3.0, found.highestRisk());
        assertEquals(2 / 7.0, found.meanRisk());
        var ours = new Generalize(names, List.of(), 3, 0, NOBODY).of(Inputs.of(before), Progress.NONE);
        assertTrue(known(ours, names, List.of(), 3).smallest() >= 3
                || known(ours, names, List.of(), 3).rows() == 0);
    }

    @Test
    void hiddenRowsAreCountedOut() {
        var found = known(sheet(List.of("a", "b"), "* *", "x *", "x *", "* y"), List.of("a", "b"), List.of(), 2);

        assertEquals(1, found.hidden());
        assertEquals(3, found.rows());
        assertEquals(1, found.below());
    }

    static Sheet random(Random random) {
        int rows = 1 + random.nextInt(60);
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        int columns = 2 + random.nextInt(4);
        for (int c = 0; c < columns; c++) {
            int values = 1 + random.nextInt(6);
            var type = Type.values()[random.nextInt(3)];
            fields.add(Field.of("c" + c, type == Type.TEXT ? type : type));
            blocks.add(block(random, type, rows, values));
        }
        fields.replaceAll(
                f -> f.typed(blocks.get(Integer.parseInt(f.name().substring(1))).type()));
        return Sheet.of(new Schema(fields), RowIds.of("r", rows), blocks);
    }

    private static Block block(Random random, Type type, int rows, int values) {
        var drawn = random.ints(rows, -1, values).toArray();
        return switch (type) {
            case TEXT ->
                TextBlock.of(IntStream.of(drawn)
                        .mapToObj(v -> v < 0 ? "" : v == 0 && random.nextBoolean() ? "*" : "v" + v)
                        .toList());
            case INTEGER ->
                new IntegerBlock(IntStream.of(drawn)
                        .mapToLong(v -> v < 0 ? IntegerBlock.MISSING : v * 7 - 9)
                        .toArray());
            case DATE ->
                new DateBlock(IntStream.of(drawn)
                        .map(v -> v < 0 ? DateBlock.MISSING : 10_000 + v * 97)
                        .toArray());
            default ->
                new DecimalBlock(IntStream.of(drawn)
                        .mapToDouble(v -> v < 0 ? Double.NaN : v * 1.25)
                        .toArray());
        };
    }

    /// Who counts a table.
    private interface Counter {
        Reidentification of(Sheet sheet, List<String> who, String secret, int k);
    }

    /// Row by row, every row against every other.
    private static void assertCountsAsByHand(Counter counter, int tables) {
        for (int seed = 0; seed < tables; seed++) {
            var random = new Random(seed);
            var sheet = random(random);
            int k = 2 + random.nextInt(5);
            var who = sheet.schema().names().subList(0, sheet.schema().size() - 1);
            var secret = sheet.schema().names().getLast();

            assertAsByHand(sheet, who, secret, k, counter.of(sheet, who, secret, k), "table " + seed);
        }
    }

    @Test
    void twoThousandRandomTablesAreCountedAsByHand() {
        assertCountsAsByHand((sheet, who, secret, k) -> known(sheet, who, List.of(secret), k), 2000);
    }

    private static void assertIsFoundOut(Counter wrong) {
        assertThrows(AssertionFailedError.class, () -> assertCountsAsByHand(wrong, PLANTED));
    }

    @Test
    void whoForgetsAColumnIsFoundOut() {
        assertIsFoundOut((sheet, who, secret, k) ->
                known(sheet, who.subList(0, Math.max(1, who.size() - 1)), List.of(secret), k));
    }

    @Test
    void whoTakesAClassOfJustEnoughForOneTooSmallIsFoundOut() {
        assertIsFoundOut((sheet, who, secret, k) -> known(sheet, who, List.of(secret), k + 1));
    }

    @Test
    void whoCountsHiddenRowsAmongTheOthersIsFoundOut() {
        assertIsFoundOut((sheet, who, secret, k) -> known(unhidden(sheet), who, List.of(secret), k));
    }

    private static Sheet unhidden(Sheet sheet) {
        var blocks = sheet.blocks().stream()
                .map(block -> block instanceof TextBlock
                        ? TextBlock.of(IntStream.range(0, sheet.rows())
                                .mapToObj(row -> block.text(row).replace("*", "+"))
                                .toList())
                        : block)
                .toList();
        return Sheet.of(sheet.schema(), RowIds.of("r", sheet.rows()), blocks);
    }

    @Test
    void whoLooksAtTheWrongSecretIsFoundOut() {
        assertIsFoundOut((sheet, who, secret, k) -> {
            var others =
                    sheet.schema().names().reversed().subList(0, sheet.schema().size() - 1);
            var found = known(sheet, who, List.of(secret), k);
            var wrong = known(sheet, others, List.of(who.getFirst()), k).secrets();
            return new Reidentification(
                    found.rows(),
                    found.people(),
                    found.hidden(),
                    found.classes(),
                    found.smallest(),
                    found.below(),
                    found.unique(),
                    found.highestRisk(),
                    found.meanRisk(),
                    found.sizes(),
                    wrong);
        });
    }

    private static void assertAsByHand(
            Sheet sheet, List<String> who, String secret, int k, Reidentification found, String table) {
        var seen = IntStream.range(0, sheet.rows())
                .filter(row ->
                        !who.stream().allMatch(c -> sheet.block(c).text(row).equals("*")))
                .boxed()
                .toList();
        var whole = new HashMap<String, Integer>();
        seen.forEach(row -> whole.merge(sheet.block(secret).text(row), 1, Integer::sum));
        int below = 0;
        int unique = 0;
        double mean = 0;
        int smallest = seen.isEmpty() ? 0 : Integer.MAX_VALUE;
        int distinct = seen.isEmpty() ? 0 : Integer.MAX_VALUE;
        double farthest = 0;
        for (int row : seen) {
            var alike = seen.stream()
                    .filter(other -> who.stream().allMatch(c -> sheet.block(c)
                            .text(row)
                            .equals(sheet.block(c).text(other))))
                    .toList();
            var own = new HashMap<String, Integer>();
            alike.forEach(other -> own.merge(sheet.block(secret).text(other), 1, Integer::sum));
            below += alike.size() < k ? 1 : 0;
            unique += alike.size() == 1 ? 1 : 0;
            mean += 1.0 / alike.size() / seen.size();
            smallest = Math.min(smallest, alike.size());
            distinct = Math.min(distinct, own.size());
            farthest = Math.max(farthest, distance(own, alike.size(), whole, seen.size()));
        }
        assertEquals(sheet.rows() - seen.size(), found.hidden(), table);
        assertEquals(below, found.below(), table);
        assertEquals(unique, found.unique(), table);
        assertEquals(smallest, found.smallest(), table);
        assertEquals(mean, found.meanRisk(), 1e-12, table);
        assertEquals(distinct, found.secrets().getFirst().distinct(), table);
        assertEquals(farthest, found.secrets().getFirst().distance(), 1e-12, table);
    }

    private static double distance(Map<String, Integer> own, int size, Map<String, Integer> whole, int rows) {
        return new TreeSet<>(whole.keySet())
                        .stream()
                                .mapToDouble(v ->
                                        Math.abs(own.getOrDefault(v, 0) / (double) size - whole.get(v) / (double) rows))
                                .sum()
                / 2;
    }

    /// Makes random tables coarse for classes of at least `k` less so many, and counts them for `k`.
    private static void assertGeneralized(int less, int tables) {
        for (int seed = 0; seed < tables; seed++) {
            var random = new Random(seed);
            var sheet = random(random);
            int k = 2 + less + random.nextInt(4);
            if (sheet.rows() < k) {
                continue;
            }
            var who = sheet.schema().names().subList(0, sheet.schema().size() - 1);
            double hidden = random.nextInt(3) * 0.1;

            var coarse = new Generalize(who, List.of(), k - less, hidden, NOBODY).of(Inputs.of(sheet), Progress.NONE);

            var found = known(coarse, who, List.of(), k);
            assertEquals(0, found.below(), "table " + seed);
            assertEquals(sheet.rows(), found.rows() + found.hidden());
            assertEquals(
                    sheet.block(sheet.schema().size() - 1),
                    coarse.block(sheet.schema().size() - 1));
        }
    }

    @Test
    void whatIsGeneralizedIsNeverFoundInASmallerClass() {
        assertGeneralized(0, 500);
    }

    @Test
    void whatIsGeneralizedForTooSmallAClassIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> assertGeneralized(1, PLANTED));
    }

    @Test
    void numbersBecomeBandsDaysMonthsAndCodesLoseTheirEnds() {
        var sheet = Sheet.of(
                Schema.of(
                        Field.of("age", Type.INTEGER),
                        Field.of("born", Type.DATE, Role.BIRTH_DATE),
                        Field.of("zip", Type.TEXT, Role.POSTCODE),
                        Field.of("name", Type.TEXT, Role.NAME)),
                RowIds.of("x", 6),
                List.of(
                        new IntegerBlock(new long[] {21, 22, 23, 61, 62, 64}),
                        new DateBlock(new int[] {9000, 9001, 9002, 9003, 9004, 9005}),
                        TextBlock.of("20095", "20097", "20099", "80331", "80333", "80335"),
                        TextBlock.of("A", "B", "C", "D", "E", "F")));

        var coarse = new Generalize(List.of("age", "born", "zip"), List.of("name"), 3, 0, NOBODY)
                .of(Inputs.of(sheet), Progress.NONE);

        assertEquals(List.of("age", "born", "zip"), coarse.schema().names());
        assertEquals(
                List.of("[20, 25)", "1994-08", "2009*", "[60, 65)", "1994-08", "8033*"),
                List.of(0, 3).stream()
                        .flatMap(row -> coarse.blocks().stream().map(b -> b.text(row)))
                        .toList());
    }

    @Test
    void columnsAreSuggestedByWhatTheyMean() {
        var suggested = Suggested.of(Schema.of(
                Field.of("kunde", Type.TEXT, Role.CUSTOMER_ID),
                Field.of("mail", Type.TEXT, Role.EMAIL),
                Field.of("plz", Type.TEXT, Role.POSTCODE),
                Field.of("Age", Type.INTEGER),
                Field.of("page_views", Type.INTEGER),
                Field.of("年龄段", Type.TEXT),
                Field.of("月收入", Type.DECIMAL),
                Field.of("amount", Type.DECIMAL, Role.AMOUNT),
                Field.of("bestellt", Type.DATE, Role.ORDER_DATE),
                Field.of("last_seen", Type.DATE_TIME)));

        assertEquals(List.of("kunde", "mail"), suggested.direct());
        assertEquals(List.of("plz", "Age", "年龄段", "bestellt", "last_seen"), suggested.identifiers());
        assertEquals(Optional.of("kunde"), suggested.person());
        assertEquals(List.of("月收入"), suggested.sensitive());
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertEquals("problem.release.identifiers", key(() -> new Reidentify(List.of(), List.of(), 5, NOBODY)));
        assertEquals("problem.release.twice", key(() -> new Reidentify(List.of("a"), List.of("a"), 5, NOBODY)));
        assertEquals("problem.release.k", key(() -> new Reidentify(List.of("a"), List.of(), 1, NOBODY)));
        assertEquals("problem.release.hidden", key(() -> new Generalize(List.of("a"), List.of(), 5, 1, NOBODY)));
        var small = sheet(List.of("a"), "x", "y");
        assertEquals("problem.release.small", key(() -> new Generalize(List.of("a"), List.of(), 5, 0, NOBODY)
                .of(Inputs.of(small), Progress.NONE)));
    }

    private static String key(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Problem.class, act).key();
    }
}
