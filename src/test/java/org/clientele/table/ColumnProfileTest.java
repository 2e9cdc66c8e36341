package org.clientele.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures are those of pandas 1.5.3 and numpy 1.24.2 where nothing else is said.
class ColumnProfileTest {

    @ParameterizedTest
    @CsvSource({"NumAcc1, 10000002, 1", "NumAcc2, 1.2, 0.1", "NumAcc3, 1000000.2, 0.1"})
    void meanAndDeviationHaveTwelveCertifiedDigits(String name, double mean, double deviation) {
        var figures = profile(Given.shared("statistics/nist/" + name + ".csv"), "y")
                .numbers()
                .orElseThrow();

        assertTrue(digits(figures.mean(), mean) >= 12, figures.toString());
        assertTrue(digits(figures.deviation(), deviation) >= 12, figures.toString());
    }

    /// Returns on how many decimal digits two numbers agree.
    private static double digits(double computed, double certified) {
        return computed == certified ? 15 : -Math.log10(Math.abs(computed - certified) / Math.abs(certified));
    }

    @Test
    void agreesWithPandasOnMallCustomers() {
        var mall = Given.shared("cluster/Mall_Customers.csv");
        var income = profile(mall, "Annual_Income");
        var figures = income.numbers().orElseThrow();

        assertEquals(64, income.distinct());
        assertEquals(new ColumnProfile.Figures(15, 41.5, 61.5, 78, 137, 12112, 60.56, figures.deviation()), figures);
        assertEquals(26.264721165271254, figures.deviation(), 1e-13);
        assertArrayEquals(
                new int[] {18, 10, 10, 14, 18, 16, 20, 18, 18, 22, 14, 2, 12, 0, 2, 2, 2, 2},
                income.bins().stream().mapToInt(ColumnProfile.Bin::count).toArray());
        assertEquals(new ColumnProfile.Count("54", 12), income.top().getFirst());
        assertEquals(
                List.of(new ColumnProfile.Count("Female", 112), new ColumnProfile.Count("Male", 88)),
                profile(mall, "Genre").top());
    }

    @Test
    void agreesWithPandasWhereValuesAreMissing() {
        var charges = profile(Given.shared("classify/Telco-Customer-Churn.csv"), "TotalCharges");
        var figures = charges.numbers().orElseThrow();

        assertEquals(7043, charges.rows());
        assertEquals(11, charges.missing());
        assertEquals(6530, charges.distinct());
        assertEquals(2283.3004408418656, figures.mean(), 1e-10);
        assertEquals(2266.7713618831453, figures.deviation(), 1e-10);
        assertEquals(401.45, figures.lower());
        assertEquals(1397.475, figures.median());
        assertEquals(3794.7375, figures.upper());
        assertEquals(16056168.7, figures.sum());
    }

    @Test
    void describesTextAndDates() {
        var text = profile(Given.column(TextBlock.of("b", "a", "", "b", "a", "c")), "x");
        var dates = profile(Given.column(new DateBlock(new int[] {19_000, DateBlock.MISSING, 18_000})), "x");

        assertEquals("a", text.least());
        assertEquals("c", text.greatest());
        assertEquals(Optional.empty(), text.numbers());
        assertEquals(
                List.of(
                        new ColumnProfile.Count("a", 2),
                        new ColumnProfile.Count("b", 2),
                        new ColumnProfile.Count("c", 1)),
                text.top());
        assertEquals("2019-04-14", dates.least());
        assertEquals("2022-01-08", dates.greatest());
        assertEquals(1, dates.missing());
    }

    @Test
    void describesColumnsWithLittleInThem() {
        var nothing = profile(Given.column(new DecimalBlock(new double[] {Double.NaN})), "x");
        var one = profile(Given.column(new IntegerBlock(new long[] {7})), "x");
        var none = profile(Given.column(TextBlock.of(List.of())), "x");

        assertEquals("", nothing.least());
        assertEquals(Optional.empty(), nothing.numbers());
        assertEquals(7, one.numbers().orElseThrow().mean());
        assertTrue(Double.isNaN(one.numbers().orElseThrow().deviation()));
        assertEquals(1, one.bins().size());
        assertEquals(0, none.rows());
        assertEquals(1, none.present());
    }

    @Test
    void sumsOfAmountsAreExactToTheCent() {
        var cents = new double[100_000];
        for (int i = 0; i < cents.length; i++) {
            cents[i] = (i % 1000) / 100.0 + 0.01;
        }

        assertEquals(500_500, Moments.of(cents).sum());
    }

    @Test
    void extremeValuesStayFinite() {
        var wide = profile(Given.column(new DecimalBlock(new double[] {-1e308, 1e308, 1e-308})), "x");

        assertEquals(3, wide.bins().stream().mapToInt(ColumnProfile.Bin::count).sum());
        assertEquals("-1.0E308", wide.least());
    }

    private static ColumnProfile profile(Sheet sheet, String column) {
        return ColumnProfile.of(sheet, column);
    }
}
