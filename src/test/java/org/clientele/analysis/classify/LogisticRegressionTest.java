package org.clientele.analysis.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Given;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static double[][] columns(Sheet sheet, String... features) {
        var columns = new double[features.length + 1][];
        columns[0] = new double[sheet.rows()];
        Arrays.fill(columns[0], 1);
        for (int j = 0; j < features.length; j++) {
            columns[j + 1] = sheet.numbers(features[j]);
        }
        return columns;
    }

    private static double[] is(Sheet sheet, String column, String value) {
        var block = (TextBlock) sheet.block(column);
        var truth = new double[sheet.rows()];
        Arrays.setAll(truth, i -> block.text(i).equals(value) ? 1 : 0);
        return truth;
    }

    private static LogisticRegression fit(double[][] columns, double[] truth, double ridge) {
        var terms = java.util.stream.IntStream.range(0, columns.length)
                .mapToObj(Integer::toString)
                .toList();
        return LogisticRegression.of(terms, columns, truth, ridge, Progress.NONE);
    }

    private static double[] scores(LogisticRegression found, double[][] columns) {
        var scores = new double[columns[0].length];
        Arrays.setAll(scores, i -> {
            double eta = 0;
            for (int j = 0; j < columns.length; j++) {
                eta += found.weights()[j] * columns[j][i];
            }
            return 1 / (1 + Math.exp(-eta));
        });
        return scores;
    }

    /// James and others, An Introduction to Statistical Learning, lab of chapter 4; digits by
    /// summary(glm(…, epsilon = 1e-14)) of R 4.2.2.
    @Test
    void smarketIsAsPublishedAndAsInR() {
        var market = Given.shared("statistics/islp/Smarket.csv");
        var columns = columns(market, "Lag1", "Lag2", "Lag3", "Lag4", "Lag5", "Volume");
        var truth = is(market, "Direction", "Up");
        var found = fit(columns, truth, 0);
        double[][] r = {
            {-0.126000258906030699, 0.24073711542942147, -0.5233935726166455, 0.6007003960493531},
            {-0.073073747002100495, 0.05016792945276601, -1.4565828767340441, 0.1452315571860110},
            {-0.042301344729284374, 0.05008639611653228, -0.8445675474606916, 0.3983523346829206},
            {0.011085108239685173, 0.04993879190695733, 0.2219738967722370, 0.8243342037966443},
            {0.009358938342131029, 0.04997443826408931, 0.1872745080729839, 0.8514454089899386},
            {0.010313068515485906, 0.04951171600730544, 0.2082955176500894, 0.8349982312925974},
            {0.135440660795300566, 0.15836079537465184, 0.8552663585382573, 0.3924037071231402}
        };

        for (int j = 0; j < r.length; j++) {
            var c = found.figures().coefficients().get(j);
            assertEquals(r[j][0], c.estimate(), 1e-8 * Math.abs(r[j][0]));
            assertEquals(r[j][1], c.error(), 1e-8 * r[j][1]);
            assertEquals(r[j][2], c.statistic(), 1e-8 * Math.abs(r[j][2]));
            assertEquals(r[j][3], c.p(), 1e-8);
        }
        assertEquals(1727.584094203234, found.figures().deviance(), 1e-9);
        assertEquals(1731.174769116499, found.figures().nullDeviance(), 1e-9);
        assertEquals(1741.584094203234, found.figures().aic(), 1e-9);
        assertEquals(
                new Confusion(0.5, 507, 141, 457, 145), new Judgement(scores(found, columns), truth).confusion(0.5));
    }

    @Test
    void classesToldApartWithoutFaultAreSaid() {
        double[][] columns = {{1, 1, 1, 1, 1, 1, 1, 1}, {1, 2, 3, 4, 5, 6, 7, 8}, {3, 1, 4, 1, 5, 9, 2, 6}};
        var found = fit(columns, new double[] {0, 0, 0, 0, 1, 1, 1, 1}, 0);

        assertTrue(found.figures().separated().contains("1"));
        assertTrue(fit(columns, new double[] {0, 0, 1, 0, 1, 0, 1, 1}, 0)
                .figures()
                .separated()
                .isEmpty());
    }

    @Test
    void aLevelWithOneClassOnlyIsSaid() {
        double[] ones = new double[40];
        double[] level = new double[40];
        double[] x = new double[40];
        double[] y = new double[40];
        Arrays.setAll(ones, i -> 1);
        Arrays.setAll(level, i -> i < 8 ? 1 : 0);
        Arrays.setAll(x, i -> i * 37 % 11);
        Arrays.setAll(y, i -> i < 8 ? 1 : i * 7 % 3 == 0 ? 1 : 0);

        assertEquals(
                List.of("1"),
                fit(new double[][] {ones, level, x}, y, 0).figures().separated());
    }

    /// At the least of −ℓ + λ/2 Σ (b s)² its slope is 0; s² = 5.25 for one to eight, divisor n.
    @Test
    void ridgeFindsTheLeastPenalisedDeviance() {
        double[][] columns = {{1, 1, 1, 1, 1, 1, 1, 1}, {1, 2, 3, 4, 5, 6, 7, 8}};
        double[] truth = {0, 0, 0, 0, 1, 1, 1, 1};
        var found = fit(columns, truth, 2);
        double b = found.weights()[1];
        double a = found.weights()[0];
        double slope = 0;
        double constant = 0;
        for (int i = 0; i < 8; i++) {
            double p = 1 / (1 + Math.exp(-a - b * columns[1][i]));
            slope += (truth[i] - p) * columns[1][i];
            constant += truth[i] - p;
        }

        assertEquals(0, constant, 1e-9);
        assertEquals(2 * 5.25 * b, slope, 1e-9);
        assertFalse(Double.isNaN(found.figures().coefficients().getLast().error()));
    }

    @Test
    void aCombinationOfOtherColumnsIsLeftOut() {
        double[][] columns = {{1, 1, 1, 1, 1, 1}, {1, 5, 2, 7, 3, 4}, {2, 10, 4, 14, 6, 8}};

        var found = fit(columns, new double[] {0, 1, 1, 1, 0, 0}, 0);

        assertTrue(found.figures().coefficients().getLast().isLeftOut());
        assertEquals(0, found.weights()[2]);
    }
}
