package org.clientele.analysis.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Caution.Kind;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers given by R 4.2.2, see `src/test/r/infer.R`.
class RelateTest {

    private static final double[] WEIGHT = {
        2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2,
        1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78
    };
    private static final double[] MILES = {
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
        33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };
    private static final double[] SLEEP = {
        0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4
    };
    private static final double[] INSECTS = {
        10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13, 11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13, 0, 1, 7, 2, 3, 1,
        2, 1, 3, 0, 1, 4, 3, 5, 12, 6, 4, 3, 5, 5, 5, 5, 2, 4, 3, 5, 3, 5, 3, 6, 1, 1, 3, 2, 6, 4, 11, 9, 15, 22, 15,
        16, 13, 10, 26, 26, 24, 13
    };
    private static final int[][] HAIR_EYES = {{68, 20, 15, 5}, {119, 84, 54, 29}, {26, 17, 14, 14}, {7, 94, 10, 16}};

    private static Sheet sheet(Field a, Block x, Field b, Block y) {
        return Sheet.of(Schema.of(a, b), RowIds.of("test", x.size()), List.of(x, y));
    }

    private static Sheet numbers(double[] x, double[] y) {
        return sheet(
                Field.of("x", Type.DECIMAL), new DecimalBlock(x), Field.of("y", Type.DECIMAL), new DecimalBlock(y));
    }

    /// Values and classes named A, B, …, each of so many rows in turn.
    private static Sheet classes(double[] values, int each) {
        var names = new String[values.length];
        Arrays.setAll(names, i -> String.valueOf((char) ('A' + i / each)));
        return sheet(
                Field.of("x", Type.DECIMAL), new DecimalBlock(values), Field.of("y", Type.TEXT), TextBlock.of(names));
    }

    private static Sheet crossed(int[][] counts) {
        var rows = Stream.<String>builder();
        var columns = Stream.<String>builder();
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                for (int i = 0; i < counts[r][c]; i++) {
                    rows.add("r" + r);
                    columns.add("c" + c);
                }
            }
        }
        return sheet(
                Field.of("x", Type.TEXT),
                TextBlock.of(rows.build().toList()),
                Field.of("y", Type.TEXT),
                TextBlock.of(columns.build().toList()));
    }

    private static Relation relate(Sheet sheet) {
        return Relate.of("x", "y").of(Inputs.of(sheet), Progress.NONE);
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-10 + 1e-13);
    }

    @Test
    void correlationIsThatOfCorTest() {
        var c = relate(numbers(WEIGHT, MILES)).correlation().orElseThrow();

        near(-0.867659376517228, c.r());
        near(-9.55904414697211, c.t());
        near(30, c.df());
        near(1.29395870135052e-10, c.p());
        near(-0.933826413284994, c.low());
        near(-0.744087196460113, c.high());
        near(-0.886422033270298, c.rho());
        near(1.48759485812743e-11, c.rhoP());
        near(-5.34447157272268, c.line().slope());
        near(37.285126167342, c.line().intercept());
        assertEquals(Strength.LARGE, c.strength());
    }

    @Test
    void theBandOfTheLineIsThatOfPredict() {
        var line = relate(numbers(WEIGHT, MILES)).correlation().orElseThrow().line();

        near(0.559101045099323, line.slopeError());
        near(3.04588212478938, line.spread());
        near(29.268418808258, line.at(1.5));
        near(31.5165349779343 - 29.268418808258, line.reach(1.5));
        near(21.2826366980491 - 20.1828171346295, line.reach(3.2));
        near(8.58064383685635 - 5.21829673100596, line.reach(6));
    }

    private static double[] wave(int n, DoubleUnaryOperator of) {
        return IntStream.rangeClosed(1, n).asDoubleStream().map(of).toArray();
    }

    private static void ranks(double[] x, double[] y, double rho, double rhoP, double tau, double tauP) {
        var c = relate(numbers(x, y)).correlation().orElseThrow();
        near(rho, c.rho());
        near(rhoP, c.rhoP());
        near(tau, c.tau());
        near(tauP, c.tauP());
    }

    @Test
    void ranksOfFewRowsHaveTheExactProbabilityOfCorTest() {
        double[] few = {3.1, 1.2, 5.6, 4.4, 2.9, 8.8, 7.7};
        double[] other = {2, 1, 7, 5, 9, 11, 3};

        ranks(few, other, 0.535714285714286, 0.235714285714286, 0.428571428571429, 0.238888888888889);
        ranks(
                few,
                Arrays.stream(other).map(v -> -v).toArray(),
                -0.535714285714286,
                0.235714285714286,
                -0.428571428571429,
                0.238888888888889);
        ranks(
                wave(9, Math::sin),
                wave(9, i -> Math.cos(2 * i)),
                -0.35,
                0.358581349206349,
                -0.333333333333333,
                0.259518298059965);
    }

    @Test
    void ranksOfMoreRowsHaveTheSeriesAndTheNormalDistributionOfCorTest() {
        ranks(
                wave(10, Math::sin),
                wave(10, i -> Math.cos(2 * i)),
                -0.296969696969697,
                0.406950227375658,
                -0.244444444444444,
                0.380719797178131);
        ranks(
                wave(30, Math::sin),
                wave(30, i -> Math.sin(i) + Math.cos(3 * i)),
                0.67741935483871,
                6.04385873463211e-05,
                0.471264367816092,
                0.000164198984698993);
        ranks(
                wave(30, Math::sin),
                wave(30, i -> -Math.sin(i) + Math.cos(3 * i)),
                -0.700111234705228,
                2.74533487498486e-05,
                -0.508045977011494,
                4.17770692627103e-05);
        ranks(
                wave(200, Math::sin),
                wave(200, i -> Math.cos(i * i)),
                0.0106712667816695,
                0.880687302700501,
                0.00683417085427136,
                0.885724476919703);
        ranks(
                wave(1300, Math::sin),
                wave(1300, i -> Math.cos(i * i)),
                0.00039884593468353,
                0.98853737702103,
                0.000187126191745129,
                0.991936085918132);
    }

    @Test
    void equalValuesShareTheirRanksAsInCorTest() {
        double[] cylinders = {
            6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4
        };
        double[] gears = {4, 4, 4, 3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 4
        };

        ranks(WEIGHT, MILES, -0.886422033270298, 1.48759485812743e-11, -0.727832149528431, 6.70577040559586e-09);
        ranks(cylinders, gears, -0.564310474701716, 0.000767820883571155, -0.512543485970562, 0.00160432894623576);
    }

    @Test
    void twoMeansAreThoseOfTTest() {
        var two = relate(classes(SLEEP, 10)).means().orElseThrow().two().orElseThrow();

        near(-1.86081346748685, two.student().t());
        near(0.0791867142159382, two.student().p());
        near(-3.3638740322876, two.student().low());
        near(0.203874032287599, two.student().high());
        near(-1.86081346748685, two.welch().t());
        near(17.7764735161785, two.welch().df());
        near(0.0793941401873582, two.welch().p());
        near(-3.36548323071171, two.welch().low());
        near(0.20548323071171, two.welch().high());
        near(-0.832181081349539, two.d());
        near(-1.73881689910343, two.low());
        near(0.0954503982114231, two.high());
        near(-0.797018500447446, two.hedges());
    }

    @Test
    void severalMeansAreThoseOfAovAndOnewayTest() {
        var means = relate(classes(INSECTS, 12)).means().orElseThrow();
        var a = means.anova().orElseThrow();
        var welch = a.welch().orElseThrow();

        near(34.7022820554917, a.f());
        assertEquals("5.0 66.0", a.df1() + " " + a.df2());
        near(3.1825837261451e-17, a.p());
        near(2668.83333333333, a.between());
        near(1015.16666666667, a.within());
        near(0.724439015562794, a.etaSquared());
        near(0.700637903553352, a.omegaSquared());
        near(36.0654438935773, welch.f());
        near(30.0425605087674, welch.df2());
        near(7.99937945567335e-12, welch.p());
        near(3.33833164126107, means.groups().get(2).high());
        near(1.97522534195852, means.groups().get(2).deviation());
        near(11.5014369093186, means.groups().getFirst().low());
    }

    @Test
    void tableOfClassesIsThatOfChisqTest() {
        var t = relate(crossed(HAIR_EYES)).contingency().orElseThrow();

        near(138.289841626008, t.test().chiSquare());
        near(9, t.test().df());
        near(2.32528678709881e-25, t.test().p());
        near(6.13651969457692, t.residuals().getFirst().getFirst());
        near(0.732023185727858, t.residuals().getLast().getLast());
        near(11.6756756756757, t.expected().getFirst().getLast());
        near(0.279044623342658, t.v());
        near(0.270483152912316, t.corrected());
        assertEquals(94, t.counts().get(3).get(1));
        assertTrue(t.yates().isEmpty());
    }

    @Test
    void tableOfTwoByTwoHasYatesCorrectionBeside() {
        var t = relate(crossed(new int[][] {{12, 5}, {3, 9}})).contingency().orElseThrow();

        near(5.85483193277311, t.test().chiSquare());
        near(0.0155343414146835, t.test().p());
        near(4.17145774976657, t.yates().orElseThrow().chiSquare());
        near(0.0411104141943071, t.yates().orElseThrow().p());
    }

    /// Certified by NIST's Statistical Reference Datasets; SmLs07 to SmLs09 are SmLs01 to SmLs03 with 10¹² added.
    @ParameterizedTest
    @CsvSource({
        "SiRstv, 0, 1.18046237440255, 0.190999039051129, 0.104076068334656",
        "AtmWtAg, 0, 15.9467335677930, 0.257426544538321, 0.0000151048314446410",
        "SmLs01, 0, 21, 0.482758620689655, 0.1",
        "SmLs02, 0, 201, 0.471830985915493, 0.1",
        "SmLs03, 0, 2001, 0.470712773465067, 0.1",
        "SmLs07, 1e12, 21, 0.482758620689655, 0.1",
        "SmLs08, 1e12, 201, 0.471830985915493, 0.1",
        "SmLs09, 1e12, 2001, 0.470712773465067, 0.1"
    })
    void anovaHasNineDigitsOfTheCertifiedOnes(String set, double added, double f, double r2, double deviation)
            throws IOException {
        var name = added == 0 ? set : set.substring(0, 5) + (set.charAt(5) - '6');
        var file = Path.of("../shared/data/statistics/nist/" + name + ".csv");
        assumeTrue(Files.exists(file), "no " + file);
        var lines =
                Files.readAllLines(file).stream().skip(1).map(l -> l.split(",")).toList();
        var sheet = sheet(
                Field.of("x", Type.DECIMAL),
                new DecimalBlock(lines.stream()
                        .mapToDouble(l -> new java.math.BigDecimal(l[1])
                                .add(new java.math.BigDecimal(added))
                                .doubleValue())
                        .toArray()),
                Field.of("y", Type.TEXT),
                TextBlock.of(lines.stream().map(l -> l[0]).toList()));

        var anova = relate(sheet).means().orElseThrow().anova().orElseThrow();

        assertEquals(f, anova.f(), f * 1e-9);
        assertEquals(r2, anova.etaSquared(), r2 * 1e-9);
        assertEquals(deviation, anova.deviation(), deviation * 1e-9);
    }

    @Test
    void rowsWithoutBothValuesAreLeftOutAndCounted() {
        var relation = relate(numbers(new double[] {1, 2, Double.NaN, 4, 7}, new double[] {2, 4, 6, Double.NaN, 1}));

        assertEquals("5 3", relation.rows() + " " + relation.complete());
        assertEquals(3, relation.correlation().orElseThrow().n());
        assertEquals(new Caution(Kind.MISSING, "", 0.4), relation.cautions().getFirst());
    }

    @Test
    void dayAndNumberCorrelateAndMonthsAreClasses() {
        var days = new DateBlock(new int[] {20000, 20001, 20040, 20041, 20045, DateBlock.MISSING});
        var sheet = sheet(Field.of("x", Type.DATE), days, Field.of("y", Type.INTEGER), new IntegerBlock(new long[] {
            1, 2, 5, 6, 6, 9
        }));

        var byDay = relate(sheet);
        var byMonth = new Relate(new Side("x", Reading.MONTHS), Side.of("y")).of(Inputs.of(sheet), Progress.NONE);

        assertEquals(5, byDay.correlation().orElseThrow().n());
        assertEquals(
                List.of("2024-10", "2024-11"),
                byMonth.means().orElseThrow().groups().stream()
                        .map(Means.Group::name)
                        .toList());
    }

    @Test
    void truthValuesAreClassesOrNumbersAsAsked() {
        var sheet = sheet(
                Field.of("x", Type.BOOLEAN),
                new BooleanBlock(new byte[] {0, 1, 1, 0, 1}),
                Field.of("y", Type.DECIMAL),
                new DecimalBlock(new double[] {1, 3, 4, 2, 7}));

        assertTrue(relate(sheet).means().isPresent());
        assertTrue(new Relate(new Side("x", Reading.NUMBER), Side.of("y"))
                .of(Inputs.of(sheet), Progress.NONE)
                .correlation()
                .isPresent());
    }

    @Test
    void tooFewRowsAreSaidAndNothingIsTested() {
        var relation = relate(numbers(new double[] {1, 2}, new double[] {2, 4}));

        assertEquals(List.of(new Caution(Kind.FEW_ROWS, "", 2)), relation.cautions());
        assertTrue(relation.correlation().isEmpty());
    }

    @Test
    void constantColumnsAreSaidAndNothingIsTested() {
        var relation = relate(numbers(new double[] {1, 2, 3}, new double[] {4, 4, 4}));

        assertEquals(List.of(new Caution(Kind.CONSTANT, "y", 4)), relation.cautions());
        assertTrue(relation.correlation().isEmpty());
        assertTrue(relate(crossed(new int[][] {{3, 2}})).contingency().isEmpty());
    }

    @Test
    void idsAndSmallExpectedCountsAreWarnedOf() {
        var values = new String[10];
        Arrays.setAll(values, i -> "C" + i);
        var sheet = sheet(
                Field.of("x", Type.TEXT),
                TextBlock.of(values),
                Field.of("y", Type.TEXT, Role.CITY),
                TextBlock.of(IntStream.range(0, 10).mapToObj(i -> "c" + i % 2).toList()));

        var kinds = relate(sheet).cautions().stream().map(Caution::kind).toList();

        assertEquals(List.of(Kind.ID_LIKE, Kind.SMALL_EXPECTED), kinds);
    }

    @Test
    void textOfTooManyValuesAndReadingsThatDoNotFitAreProblems() {
        var sheet = classes(new double[100], 1);
        assertThrows(Problem.class, () -> relate(sheet));
        var shapes = Shapes.of(sheet.schema());
        assertThrows(Problem.class, () -> new Relate(new Side("x", Reading.MONTHS), Side.of("y")).check(shapes));
        assertThrows(Problem.class, () -> new Relate(Side.of("x"), new Side("y", Reading.NUMBER)).check(shapes));
        assertThrows(Problem.class, () -> Relate.of("x", "x"));
        assertThrows(Problem.class, () -> Relate.of("x", "z").check(shapes));
    }

    @Test
    void perfectLineHasNoDoubt() {
        var c = relate(numbers(new double[] {1, 2, 3, 4}, new double[] {10, 20, 30, 40}))
                .correlation()
                .orElseThrow();

        assertEquals(1, c.r(), 1e-15);
        assertEquals(0, c.p(), 1e-14);
        assertEquals(10, c.line().slope(), 1e-12);
    }
}
