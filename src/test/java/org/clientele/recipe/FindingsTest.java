package org.clientele.recipe;

import static org.clientele.recipe.SampleTables.changed;
import static org.clientele.recipe.SampleTables.gone;
import static org.clientele.recipe.SampleTables.planted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.recipe.Finding.Kind;
import org.clientele.sample.Sample;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Sheet CUSTOMERS = SampleTables.customers();
    private static final Sheet ORDERS = SampleTables.orders();
    private static final Sheet REVIEWS = SampleTables.reviews();

    @Test
    void recoversExactDuplicates() {
        for (var table : List.of("customers", "orders", "reviews")) {
            var sheet = sheet(table);
            assertRecovered(
                    1, 1, planted(table, "", "exact-duplicate"), gone(sheet, mended(sheet, Kind.EXACT_DUPLICATES, 0)));
        }
    }

    @Test
    void recoversNearDuplicatesOfCustomers() {
        var once = mended(CUSTOMERS, Kind.EXACT_DUPLICATES, 0);

        assertRecovered(
                0.98,
                0.95,
                planted("customers", "", "near-duplicate"),
                gone(once, mended(once, Kind.NEAR_DUPLICATES, 0)));
    }

    @Test
    void recoversSpellingsOfCities() {
        var found = changed(CUSTOMERS, mended(CUSTOMERS, Kind.SPELLINGS, 0), "city");

        assertRecovered(1, 1, planted("customers", "city", "city-spelling"), found);
    }

    @Test
    void findsAllFiveWaysToWriteShanghai() {
        var spelling = find(CUSTOMERS).of(Kind.SPELLINGS).getFirst();

        assertTrue(
                spelling.examples().stream().anyMatch(e -> List.of(e.split(" · "))
                        .containsAll(List.of("Shanghai", "上海", "上海市", "SHANGHAI", "Shang-hai"))),
                spelling.examples().toString());
    }

    @Test
    void recoversMixedDateFormats() {
        var found = find(CUSTOMERS).of(Kind.MIXED_DATES).getFirst();
        var read = (ChangeType) found.remedy().getFirst();
        var after = read.apply(CUSTOMERS, Progress.NONE);

        assertEquals(Set.of("yyyy-M-d", "d.M.yyyy", "yyyy/M/d", "yyyy年M月d日"), Set.copyOf(read.formats()));
        assertRecovered(
                1, 1, planted("customers", "birth_date", "date-format"), changed(CUSTOMERS, after, "birth_date"));
        assertEquals(
                CUSTOMERS.block("birth_date").missing(),
                after.block("birth_date").missing());
    }

    @Test
    void recoversImpossibleAges() {
        var dated = mended(CUSTOMERS, Kind.MIXED_DATES, 0);

        assertRecovered(
                1,
                1,
                planted("customers", "birth_date", "impossible-age"),
                changed(dated, mended(dated, Kind.IMPOSSIBLE_DATES, 0), "birth_date"));
        assertEquals(31, find(CUSTOMERS).of(Kind.IMPOSSIBLE_DATES).getFirst().count());
    }

    @Test
    void recoversImpossibleRatings() {
        assertRecovered(
                1,
                1,
                planted("reviews", "rating", "impossible-rating"),
                changed(REVIEWS, mended(REVIEWS, Kind.IMPOSSIBLE_RATINGS, 0), "rating"));
    }

    @Test
    void countsGaps() {
        for (var column : List.of("email", "mobile", "city", "birth_date")) {
            assertEquals(planted("customers", column, "gap").size(), count(CUSTOMERS, Kind.MISSING, column), column);
        }
        for (var column : List.of("customer_id", "category", "delivery_days")) {
            assertEquals(planted("orders", column, "gap").size(), count(ORDERS, Kind.MISSING, column), column);
        }
        assertEquals(planted("reviews", "rating", "gap").size(), count(REVIEWS, Kind.MISSING, "rating"));
    }

    @Test
    void recoversExtraSpaces() {
        for (var place : List.of("customers.name", "orders.product", "orders.category", "reviews.product")) {
            assertRecoveredIn(place, Kind.EXTRA_SPACES, "spaces");
        }
    }

    @Test
    void recoversCaseAndWidth() {
        for (var place :
                List.of("customers.name", "customers.email", "orders.product", "orders.category", "reviews.product")) {
            assertRecoveredIn(place, Kind.CASE_OR_WIDTH, "case", "full-width");
        }
    }

    @Test
    void countsRefundsAndProposesNothing() {
        var refunds = find(ORDERS).of(Kind.REFUNDS).getFirst();

        assertEquals(planted("orders", "quantity", "refund").size(), refunds.count());
        assertEquals(List.of(), refunds.remedy());
    }

    @Test
    void ranksByEffect() {
        var effects = find(CUSTOMERS).findings().stream().map(Finding::effect).toList();

        assertEquals(effects.stream().sorted().toList(), effects);
    }

    @Test
    void everyRemedyFitsTheTable() {
        for (var sheet : List.of(CUSTOMERS, ORDERS, REVIEWS)) {
            for (var finding : find(sheet).findings()) {
                var recipe =
                        new Recipe(finding.remedy().stream().map(StepUse::on).toList());
                assertEquals(
                        java.util.Optional.empty(), recipe.broken(sheet.schema(), Deposits.NONE), finding.toString());
            }
        }
    }

    @Test
    void examplesOfPersonalColumnsArePersonal() {
        var findings = find(CUSTOMERS).findings();

        for (var finding : findings) {
            boolean personal = finding.columns().stream()
                    .anyMatch(c -> CUSTOMERS.schema().require(c).isPersonal());
            assertTrue(!personal || finding.privacy() == Privacy.PERSONAL, finding.toString());
        }
    }

    @Test
    void keepsCitiesApartThatOnlySoundAlike() {
        var cities = List.of("苏州", "宿州", "苏州市", "Suzhou", "SUZHOU", "苏州", "宿州市");
        var sheet = Sheet.of(
                Schema.of(Field.of("city", Type.TEXT, Role.CITY)), RowIds.of("s", 7), List.of(TextBlock.of(cities)));

        var after = mended(sheet, Kind.SPELLINGS, 0);

        assertEquals(
                "苏州 宿州 苏州 Suzhou Suzhou 苏州 宿州".replace("Suzhou Suzhou", "SUZHOU SUZHOU"),
                texts(after).replace("Suzhou", "SUZHOU"));
    }

    @Test
    void findsNothingInATidyTable() {
        var sheet = Sheet.of(
                Schema.of(Field.of("a", Type.TEXT), Field.of("b", Type.TEXT)),
                RowIds.of("s", 3),
                List.of(TextBlock.of("x", "y", "z"), TextBlock.of("1.5 kg", "15 kg", "C++")));

        assertEquals(List.of(), find(sheet).findings());
    }

    private static String texts(Sheet sheet) {
        var texts = new java.util.StringJoiner(" ");
        for (int row = 0; row < sheet.rows(); row++) {
            texts.add(sheet.block(0).text(row));
        }
        return texts.toString();
    }

    private static void assertRecoveredIn(String place, Kind kind, String... faults) {
        var table = place.substring(0, place.indexOf('.'));
        var column = place.substring(place.indexOf('.') + 1);
        var planted = new TreeSet<Long>();
        for (var fault : faults) {
            planted.addAll(planted(table, column, fault));
        }
        var finding = find(sheet(table)).of(kind).stream()
                .filter(f -> f.columns().contains(column))
                .findFirst();
        assertTrue(finding.isPresent(), place);
        var after = applied(sheet(table), finding.get().remedy());
        assertRecovered(0.99, 0.99, planted, changed(sheet(table), after, column), place);
    }

    private static void assertRecovered(
            double precision, double recall, Set<Long> planted, Set<Long> found, String... where) {
        var both = new TreeSet<>(planted);
        both.retainAll(found);
        double foundPrecision = found.isEmpty() ? 0 : (double) both.size() / found.size();
        double foundRecall = (double) both.size() / planted.size();
        assertTrue(
                foundPrecision >= precision && foundRecall >= recall,
                List.of(where) + " precision " + foundPrecision + ", recall " + foundRecall);
    }

    private static long count(Sheet sheet, Kind kind, String column) {
        return find(sheet).of(kind).stream()
                .filter(f -> f.columns().contains(column))
                .mapToLong(Finding::count)
                .sum();
    }

    private static Sheet sheet(String table) {
        return switch (table) {
            case "customers" -> CUSTOMERS;
            case "orders" -> ORDERS;
            default -> REVIEWS;
        };
    }

    private static FindingList find(Sheet sheet) {
        return new Findings(Sample.AS_OF).of(Inputs.of(sheet), Progress.NONE);
    }

    private static Sheet mended(Sheet sheet, Kind kind, int which) {
        return applied(sheet, find(sheet).of(kind).get(which).remedy());
    }

    private static Sheet applied(Sheet sheet, List<Step> steps) {
        var result = sheet;
        for (var step : steps) {
            result = step.apply(result, Deposits.NONE, Progress.NONE);
        }
        return result;
    }
}
