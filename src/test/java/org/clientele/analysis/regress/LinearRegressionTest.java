package org.clientele.analysis.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.clientele.table.Given;
import org.clientele.table.Sheet;
import org.junit.jupiter.api.Test;

class LinearRegressionTest {

    private static LinearFigures fit(Sheet sheet, String target, String... features) {
        var terms = new java.util.ArrayList<>(List.of("1"));
        terms.addAll(List.of(features));
        var columns = new double[features.length + 1][];
        columns[0] = new double[sheet.rows()];
        Arrays.fill(columns[0], 1);
        for (int j = 0; j < features.length; j++) {
            columns[j + 1] = sheet.numbers(features[j]);
        }
        return LinearRegression.of(terms, columns, sheet.numbers(target)).figures();
    }

    /// James and others, An Introduction to Statistical Learning, lab of chapter 3.
    @Test
    void bostonIsAsPublished() {
        var found = fit(Given.shared("statistics/islp/Boston.csv"), "medv", "lstat");

        assertEquals(34.5538, found.coefficients().getFirst().estimate(), 5e-5);
        assertEquals(0.563, found.coefficients().getFirst().error(), 5e-4);
        assertEquals(-0.9500, found.coefficients().getLast().estimate(), 5e-5);
        assertEquals(0.039, found.coefficients().getLast().error(), 5e-4);
        assertEquals(0.544, found.r2(), 5e-4);
        assertEquals(601.6, found.f(), 0.05);
        assertEquals(-1641.5, found.logLikelihood(), 0.05);
        // The book does not count the deviation among the parameters, R does.
        assertEquals(3287 + 2, found.aic(), 0.5);
    }

    /// summary(lm(medv ~ lstat + rm + crim + age)) of R 4.2.2.
    @Test
    void figuresAreThoseOfR() {
        var found = fit(Given.shared("statistics/islp/Boston.csv"), "medv", "lstat", "rm", "crim", "age");
        double[][] r = {
            {-2.3491011435299964, 3.1707851746785338, -0.74085786772614, 4.59126708054911e-01},
            {-0.6125782119726656, 0.0564200967114539, -10.85744703887233, 8.30788803456491e-25},
            {5.1162455803581599, 0.4508292833054877, 11.34852098081510, 1.00963346105797e-26},
            {-0.1063857513656647, 0.0321585882980007, -3.30815987256128, 1.00663384645211e-03},
            {0.0125934244043917, 0.0111559144956756, 1.12885630391604, 2.59498696383523e-01}
        };

        for (int j = 0; j < r.length; j++) {
            var c = found.coefficients().get(j);
            double[] ours = {c.estimate(), c.error(), c.statistic(), c.p()};
            for (int k = 0; k < 4; k++) {
                assertEquals(r[j][k], ours[k], 1e-8 * Math.abs(r[j][k]), c.term());
            }
        }
        assertEquals(5.48805771673842, found.deviation(), 1e-11);
        assertEquals(-1576.97311412325, found.logLikelihood(), 1e-9);
        assertEquals(3165.94622824649, found.aic(), 1e-9);
        assertEquals(229.315315705673, found.f(), 1e-9);
        assertEquals(501, found.residualDegrees());
    }

    @Test
    void aCombinationOfOtherColumnsIsLeftOutAndTheRestStaysTheSame() {
        double[] ones = {1, 1, 1, 1, 1, 1};
        double[] a = {1, 2, 3, 4, 5, 7};
        double[] b = {2, 1, 4, 3, 6, 5};
        double[] both = {3, 3, 7, 7, 11, 12};
        double[] y = {1.1, 2.3, 2.9, 4.2, 4.8, 7.3};

        var without = LinearRegression.of(List.of("1", "a", "b"), new double[][] {ones, a, b}, y)
                .figures();
        var with = LinearRegression.of(List.of("1", "a", "b", "a + b"), new double[][] {ones, a, b, both}, y)
                .figures();

        assertTrue(with.coefficients().getLast().isLeftOut());
        assertEquals(3, with.rank());
        for (int j = 0; j < 3; j++) {
            assertEquals(
                    without.coefficients().get(j).estimate(),
                    with.coefficients().get(j).estimate(),
                    1e-12);
            assertEquals(
                    without.coefficients().get(j).error(),
                    with.coefficients().get(j).error(),
                    1e-12);
        }
    }

    @Test
    void leveragesSumToTheRank() {
        var boston = Given.shared("statistics/islp/Boston.csv");
        double[] ones = new double[boston.rows()];
        Arrays.fill(ones, 1);
        var solution = LeastSquares.of(
                new double[][] {ones, boston.numbers("lstat"), boston.numbers("rm")}, boston.numbers("medv"));
        double sum = 0;
        for (int i = 0; i < boston.rows(); i++) {
            sum += solution.leverage(i);
        }

        assertEquals(3, sum, 1e-10);
    }

    @Test
    void fewerRowsThanColumnsStillHaveASolution() {
        double[][] columns = {{1, 1}, {1, 2}, {3, 5}};

        var found = LinearRegression.of(List.of("1", "a", "b"), columns, new double[] {2, 3})
                .figures();

        assertEquals(2, found.rank());
        assertTrue(Double.isNaN(found.coefficients().getFirst().p()));
    }
}
