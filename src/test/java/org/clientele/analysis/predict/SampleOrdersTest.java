package org.clientele.analysis.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.classify.Growth;
import org.clientele.analysis.regress.Coefficient;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Given;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// lm and glm of R 4.2.2 (epsilon 1e-15) on the sample's orders: src/test/r/models.R.
class SampleOrdersTest {

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private static Sheet orders;

    @BeforeAll
    static void read() throws IOException {
        var rows = Files.readAllLines(Path.of("resources/org/clientele/samples/orders.csv")).stream()
                .skip(1)
                .map(l -> l.split(",", -1))
                .filter(r -> r.length == 10 && List.of("app", "shop", "web").contains(r[8]))
                .filter(r -> r[5].matches(NUMBER) && r[6].matches(NUMBER))
                .filter(r -> r[7].matches(NUMBER) && r[9].matches(NUMBER))
                .toList();
        orders = Given.columns(
                List.of("quantity", "price", "amount", "channel", "days"),
                numbers(rows, 5),
                numbers(rows, 6),
                numbers(rows, 7),
                TextBlock.of(rows.stream().map(r -> r[8]).toList()),
                numbers(rows, 9));
    }

    private static DecimalBlock numbers(List<String[]> rows, int column) {
        return new DecimalBlock(
                rows.stream().mapToDouble(r -> Double.parseDouble(r[column])).toArray());
    }

    private static Fitted fit(FitModels spec, ModelKind kind) {
        return spec.divided(Division.STANDARD.by(Division.Method.FOLDS))
                .tuned(new Tuning(2, 1, 0, 5, 20, 1, Growth.STANDARD, Optional.of(0.5)))
                .fitting(kind)
                .of(Inputs.of(orders), Progress.NONE)
                .require(kind)
                .fitted();
    }

    private static void same(double[][] r, List<Coefficient> found) {
        for (int j = 0; j < r.length; j++) {
            assertEquals(
                    r[j][0],
                    found.get(j).estimate(),
                    1e-8 * Math.abs(r[j][0]),
                    found.get(j).term());
            assertEquals(
                    r[j][1], found.get(j).error(), 1e-8 * r[j][1], found.get(j).term());
        }
    }

    @Test
    void linearRegressionIsThatOfR() {
        var found = fit(FitModels.ofNumber("amount", List.of("quantity", "price", "days", "channel")), ModelKind.LINEAR)
                .linear()
                .orElseThrow();

        assertEquals(32118, found.rows());
        same(
                new double[][] {
                    {-190.98599902302316877, 1.6818041341227374375},
                    {138.83924769756757200, 0.8651635708006024661},
                    {1.35702092141739739, 0.0040056085444528395},
                    {0.50390824746632334, 0.1437533038569260568},
                    {2.67029160618015471, 1.7503831666313940385},
                    {2.48729218171705524, 1.3107920983896090839}
                },
                found.coefficients());
        assertEquals(106.5344445203003, found.deviation(), 1e-8);
        assertEquals(0.81517967757780985, found.r2(), 1e-10);
        assertEquals(0.81515090012352143, found.adjustedR2(), 1e-10);
        assertEquals(28327.025365296886, found.f(), 1e-4);
        assertEquals(391038.66834781907, found.aic(), 1e-5);
    }

    @Test
    void logisticRegressionIsThatOfR() {
        var found = fit(
                        FitModels.ofClass("channel", "app", List.of("quantity", "price", "days", "amount")),
                        ModelKind.LOGISTIC)
                .logistic()
                .orElseThrow();

        same(
                new double[][] {
                    {-0.02313886444788987881, 0.03564853874909668791},
                    {0.02750350645400380725, 0.02181449056334188591},
                    {0.00035062170512784469, 0.00016121119648453502},
                    {-0.00320146254275386092, 0.00269972675079742592},
                    {-0.00022442854961524447, 0.00010503017806750077}
                },
                found.coefficients());
        assertEquals(44518.187300752397, found.deviance(), 1e-7);
        assertEquals(44524.727179525966, found.nullDeviance(), 1e-7);
    }
}
