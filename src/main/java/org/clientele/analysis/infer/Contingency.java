package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How often the classes of two columns meet, and Pearson's χ² test that they do so by chance.
///
/// @param counts for each of `rows`, the number with each of `columns`
/// @param residuals (count − expected)/√(expected (1 − share of row)(1 − share of column)): beyond ±2 a pair is rarer
/// or more frequent than chance explains
/// @param v Cramér's V
/// @param corrected V corrected for bias (Bergsma 2013)
/// @param yates the test of a two-by-two table with Yates' correction
public record Contingency(
        List<String> rows,
        List<String> columns,
        List<List<Integer>> counts,
        List<List<Double>> expected,
        List<List<Double>> residuals,
        Test test,
        Optional<Test> yates,
        double v,
        double corrected,
        double leastExpected,
        double shareBelowFive,
        Strength strength) {

    public record Test(double chiSquare, double df, double p) {}

    public Contingency {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = List.copyOf(counts);
        expected = List.copyOf(expected);
        residuals = List.copyOf(residuals);
    }

    /// Returns the table of two columns of which each has two classes at least.
    static Optional<Contingency> of(Classes a, Classes b) {
        if (a.count() < 2 || b.count() < 2) {
            return Optional.empty();
        }
        var counts = new int[a.count()][b.count()];
        for (int i = 0; i < a.of().length; i++) {
            counts[a.of()[i]][b.of()[i]]++;
        }
        return Optional.of(of(a.names(), b.names(), counts));
    }

    static Contingency of(List<String> rows, List<String> columns, int[][] counts) {
        double n = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
        double[] down = Arrays.stream(counts)
                .mapToDouble(row -> IntStream.of(row).sum())
                .toArray();
        double[] across = IntStream.range(0, columns.size())
                .mapToDouble(c -> Arrays.stream(counts).mapToInt(row -> row[c]).sum())
                .toArray();
        var expected = new ArrayList<List<Double>>();
        var residuals = new ArrayList<List<Double>>();
        double chi = 0;
        double yates = 0;
        for (int r = 0; r < counts.length; r++) {
            var means = new Double[across.length];
            var off = new Double[across.length];
            for (int c = 0; c < across.length; c++) {
                double e = down[r] * across[c] / n;
                double o = counts[r][c] - e;
                double y = Math.abs(o) - Math.min(0.5, Math.abs(o));
                means[c] = e;
                off[c] = o / Math.sqrt(e * (1 - down[r] / n) * (1 - across[c] / n));
                chi += o * o / e;
                yates += y * y / e;
            }
            expected.add(List.of(means));
            residuals.add(List.of(off));
        }
        return of(new Table(rows, columns, counts, expected, residuals), n, chi, yates);
    }

    private record Table(
            List<String> rows,
            List<String> columns,
            int[][] counts,
            List<List<Double>> expected,
            List<List<Double>> residuals) {

        List<List<Integer>> boxed() {
            return Arrays.stream(counts)
                    .map(row -> IntStream.of(row).boxed().toList())
                    .toList();
        }

        double[] means() {
            return expected.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
    }

    private static Contingency of(Table table, double n, double chi, double yates) {
        int r = table.rows.size();
        int c = table.columns.size();
        int least = Math.min(r, c);
        double df = (r - 1.0) * (c - 1.0);
        double v = Math.sqrt(chi / n / (least - 1));
        double[] means = table.means();
        return new Contingency(
                table.rows,
                table.columns,
                table.boxed(),
                table.expected,
                table.residuals,
                new Test(chi, df, Tails.chiSquare(chi, df)),
                df == 1 ? Optional.of(new Test(yates, 1, Tails.chiSquare(yates, 1))) : Optional.empty(),
                v,
                corrected(chi / n, n, r, c),
                Arrays.stream(means).min().orElse(Double.NaN),
                Arrays.stream(means).filter(e -> e < 5).count() / (double) means.length,
                Strength.ofV(v, least));
    }

    private static double corrected(double phi, double n, double r, double c) {
        double less = Math.max(0, phi - (r - 1) * (c - 1) / (n - 1));
        double rows = r - (r - 1) * (r - 1) / (n - 1);
        double columns = c - (c - 1) * (c - 1) / (n - 1);
        double least = Math.min(rows, columns) - 1;
        return least > 0 ? Math.sqrt(less / least) : Double.NaN;
    }
}
