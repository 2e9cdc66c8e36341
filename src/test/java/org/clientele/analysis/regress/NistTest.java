package org.clientele.analysis.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The linear sets of the NIST Statistical Reference Datasets; those that are not among the shared data are beside this
/// test, with their certified values from the same headers.
class NistTest {

    private static final Path SETS = Path.of("../shared/data/statistics/nist");
    private static final Path HERE = Path.of("src/test/resources/org/clientele/analysis/regress");

    private record Data(List<String> terms, double[][] columns, double[] y) {

        static Data read(Path file, int degree, boolean constant) throws IOException {
            var lines = Files.readAllLines(file);
            var rows = lines.stream().skip(1).map(l -> l.split(",")).toList();
            int n = rows.size();
            var columns = new ArrayList<double[]>();
            var terms = new ArrayList<String>();
            if (constant) {
                columns.add(rows.stream().mapToDouble(_ -> 1).toArray());
                terms.add("B0");
            }
            for (int x = 1; x < rows.getFirst().length; x++) {
                for (int power = 1; power <= degree; power++) {
                    int column = x;
                    int times = power;
                    columns.add(rows.stream()
                            .mapToDouble(r -> power(Double.parseDouble(r[column]), times))
                            .toArray());
                    terms.add("B" + columns.size());
                }
            }
            var y = rows.stream().mapToDouble(r -> Double.parseDouble(r[0])).toArray();
            assertEquals(n, y.length);
            return new Data(terms, columns.toArray(double[][]::new), y);
        }

        private static double power(double x, int times) {
            return new java.math.BigDecimal(Double.toString(x)).pow(times).doubleValue();
        }

        LinearRegression fit() {
            return LinearRegression.of(terms, columns, y);
        }
    }

    private static void same(String what, double certified, double found, double digits) {
        double correct = certified == 0
                ? -Math.log10(Math.abs(found))
                : -Math.log10(Math.abs(found - certified) / Math.abs(certified));
        assertTrue(correct >= digits, () -> what + ": " + found + " for " + certified + ", " + correct + " digits");
    }

    @ParameterizedTest
    @CsvSource({
        "Longley, 1, true",
        "NoInt1, 1, false",
        "NoInt2, 1, false",
        "Norris, 1, true",
        "Pontius, 2, true",
        "Wampler1, 5, true",
        "Wampler2, 5, true",
        "Wampler3, 5, true"
    })
    void atLeastTenDigitsAreCertified(String name, int degree, boolean constant) throws IOException {
        assumeTrue(Files.exists(SETS), "skipped: " + SETS + " is not here");
        JsonNode certified = new ObjectMapper()
                .readTree(SETS.resolve("certified.json").toFile())
                .get(name);
        var found =
                Data.read(SETS.resolve(name + ".csv"), degree, constant).fit().figures();

        for (int j = 0; j < found.coefficients().size(); j++) {
            var parameter = certified.get("parameters").get(j);
            var coefficient = found.coefficients().get(j);
            same(name + " B" + j, parameter.get("estimate").asDouble(), coefficient.estimate(), 10);
            same(name + " SE" + j, parameter.get("sd").asDouble(), coefficient.error(), 9);
        }
        same(name + " s", certified.get("residual_sd").asDouble(), found.deviation(), 9);
        same(name + " R2", certified.get("r_squared").asDouble(), found.r2(), 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wampler4", "Wampler5"})
    void polynomialsWithLargeResidualsKeepTenDigits(String name) throws IOException {
        var found = Data.read(HERE.resolve(name + ".csv"), 5, true).fit().figures();
        double factor = name.equals("Wampler4") ? 1 : 100;
        double[] errors = {
            215232.624678170, 236355.173469681, 77934.3524331583, 10147.5507550350, 564.566512170752, 11.2324854679312
        };

        for (int j = 0; j < errors.length; j++) {
            same(name + " B" + j, 1, found.coefficients().get(j).estimate(), 9);
            same(
                    name + " SE" + j,
                    factor * errors[j],
                    found.coefficients().get(j).error(),
                    9);
        }
    }

    /// Of degree ten: rounding the powers alone costs seven of the sixteen digits; lm of R leaves a term out here.
    @Test
    void polynomialOfDegreeTenKeepsSevenDigits() throws IOException {
        double[] estimates = {
            -1467.48961422980, -2772.17959193342, -2316.37108160893, -1127.97394098372, -354.478233703349,
            -75.1242017393757, -10.8753180355343, -1.06221498588947, -0.670191154593408E-01, -0.246781078275479E-02,
            -0.402962525080404E-04
        };
        double[] errors = {
            298.084530995537, 559.779865474950, 466.477572127796, 227.204274477751, 71.6478660875927,
            15.2897178747400, 2.23691159816033, 0.221624321934227, 0.142363763154724E-01, 0.535617408889821E-03,
            0.896632837373868E-05
        };
        var found = Data.read(HERE.resolve("Filip.csv"), 10, true).fit().figures();

        for (int j = 0; j < estimates.length; j++) {
            same("Filip B" + j, estimates[j], found.coefficients().get(j).estimate(), 7);
            same("Filip SE" + j, errors[j], found.coefficients().get(j).error(), 7);
        }
    }
}
