package org.clientele.analysis.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.analysis.classify.Growth;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class FitModelsTest {

    private static final Sheet SHEET = Shoppers.of(600, 600, 7);
    private static final FitModels CLASS = FitModels.ofClass("left", "yes", Shoppers.FEATURES);
    private static final FitModels NUMBER = FitModels.ofNumber("spent", Shoppers.FEATURES);
    private static final Models LEFT = CLASS.of(Inputs.of(SHEET), Progress.NONE);
    private static final Models SPENT = NUMBER.of(Inputs.of(SHEET), Progress.NONE);

    private static boolean says(Models models, Note.Kind kind, String about) {
        return models.notes().stream()
                .anyMatch(n -> n.kind() == kind && n.about().equals(about));
    }

    private static Models fit(FitModels spec, Sheet sheet) {
        return spec.of(Inputs.of(sheet), Progress.NONE);
    }

    @Test
    void modelsAreComparedWithABaselineAndHaveIntervals() {
        var baseline = LEFT.require(ModelKind.BASELINE).metric(Measure.AUC);
        var logistic = LEFT.require(ModelKind.LOGISTIC).metric(Measure.AUC);

        assertEquals(0.5, baseline.mean());
        assertTrue(logistic.low() < logistic.mean() && logistic.mean() < logistic.high());
        assertTrue(logistic.low() > 0.6);
        assertEquals(ModelKind.LOGISTIC, LEFT.best().kind());
        assertEquals(ModelKind.LINEAR, SPENT.best().kind());
        assertTrue(SPENT.require(ModelKind.LINEAR).metric(Measure.R2).held() > 0.98);
        assertTrue(SPENT.require(ModelKind.BASELINE).metric(Measure.R2).held() <= 0.01);
    }

    /// Nadeau and Bengio 2003; the same by hand: mean ± t₉ √((1/10 + 1/9) s²).
    @Test
    void intervalIsCorrectedForSharedRows() {
        double[] values = {0.7, 0.72, 0.74, 0.69, 0.75, 0.71, 0.73, 0.7, 0.76, 0.72};
        var metric = Metric.of(Measure.AUC, 0.7, values, 10);

        assertEquals(0.722, metric.mean(), 1e-12);
        double s = 0.02299758441421381;
        assertEquals(2.2621571627409915 * s * Math.sqrt(0.1 + 1 / 9.0), metric.high() - metric.mean(), 1e-9);
    }

    @Test
    void coefficientsAreThoseThatTheRowsWereMadeWith() {
        var found = SPENT.require(ModelKind.LINEAR).fitted().linear().orElseThrow();
        var orders = found.coefficients().stream()
                .filter(c -> c.term().equals("orders"))
                .findFirst()
                .orElseThrow();

        assertTrue(orders.low() < 7.5 && 7.5 < orders.high());
    }

    @Test
    void scoresAreTheModelsAndEveryRowHasOne() {
        var scored =
                new Score(ModelKind.LOGISTIC, "risk", Optional.of("called")).of(Inputs.of(LEFT, SHEET), Progress.NONE);
        var risk = scored.numbers("risk");

        assertTrue(Arrays.stream(risk).allMatch(r -> r > 0 && r < 1));
        for (int i = 0; i < risk.length; i++) {
            assertEquals(risk[i] >= 0.5 ? "yes" : "no", scored.block("called").text(i));
        }
    }

    @Test
    void aTableOfOneRowWithGapsAndUnknownValuesIsScored() {
        var one = SHEET.select(new int[] {0})
                .with(Field.of("days", Type.DECIMAL), new DecimalBlock(new double[] {Double.NaN}))
                .with(Field.of("city", Type.TEXT), TextBlock.of("Atlantis"));

        var risk = Score.of(ModelKind.TREE, "risk")
                .of(Inputs.of(LEFT, one), Progress.NONE)
                .numbers("risk");

        assertFalse(Double.isNaN(risk[0]));
    }

    @Test
    void reasonsSumToTheScoreForEveryModel() {
        for (var models : List.of(LEFT, SPENT)) {
            for (var trained : models.models()) {
                var told =
                        new Reasons(trained.kind(), Optional.empty(), 600).of(Inputs.of(models, SHEET), Progress.NONE);
                for (var row : told.rows()) {
                    double sum = told.base()
                            + row.reasons().stream()
                                    .mapToDouble(ReasonList.Reason::contribution)
                                    .sum();
                    double score = told.scale() == ReasonList.Scale.LOG_ODDS ? 1 / (1 + Math.exp(-sum)) : sum;
                    assertEquals(row.sum(), sum, 1e-9);
                    assertEquals(row.score(), score, 1e-9);
                    assertEquals(3, row.reasons().size());
                }
            }
        }
    }

    @Test
    void reasonsOfOneCustomerAreFound() {
        var told = Reasons.of(ModelKind.LOGISTIC, "who", "C17").of(Inputs.of(LEFT, SHEET), Progress.NONE);

        assertEquals(
                List.of("shoppers:18"),
                told.rows().stream().map(ReasonList.RowReasons::row).toList());
        double first = Math.abs(told.rows().getFirst().reasons().getFirst().contribution());
        double last = Math.abs(told.rows().getFirst().reasons().getLast().contribution());
        assertTrue(first >= last);
    }

    @Test
    void keptModelsScoreAlikeAndChangedOnesAreRefused() {
        var kept = KeptModels.of(LEFT);
        var wrong =
                new KeptModels(LEFT, kept.probes().stream().map(p -> p + 1e-6).toList());

        assertEquals(LEFT, new ReadKept("x").of(new Inputs(List.of(), only(kept)), Progress.NONE));
        assertThrows(Problem.class, () -> new ReadKept("x").of(new Inputs(List.of(), only(wrong)), Progress.NONE));
    }

    private static Deposits only(Deposit deposit) {
        return new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                return kind.cast(deposit);
            }
        };
    }

    @Test
    void orderOfRowsChangesNothing() {
        var turned = IntStream.range(0, 600).map(i -> 599 - i).toArray();
        var other = fit(CLASS, SHEET.select(turned));

        assertEquals(
                LEFT.require(ModelKind.LOGISTIC).metric(Measure.AUC).held(),
                other.require(ModelKind.LOGISTIC).metric(Measure.AUC).held(),
                1e-12);
        assertEquals(LEFT.encoding(), other.encoding());
    }

    @Test
    void columnsThatHelpNothingAreSaid() {
        var constant = new DecimalBlock(new double[600]);
        var twice = new DecimalBlock(
                Arrays.stream(SHEET.numbers("orders")).map(v -> 2 * v).toArray());
        var number = new IntegerBlock(IntStream.range(0, 600).asLongStream().toArray());
        var sheet = SHEET.with(Field.of("constant", Type.DECIMAL), constant)
                .with(Field.of("twice", Type.DECIMAL), twice)
                .with(Field.of("number", Type.INTEGER), number);
        var models =
                fit(FitModels.ofClass("left", "yes", List.of("orders", "constant", "twice", "number", "who")), sheet);

        assertTrue(says(models, Note.Kind.CONSTANT_FEATURE, "constant"));
        assertTrue(says(models, Note.Kind.COLLINEAR, "twice"));
        assertTrue(says(models, Note.Kind.ID_LIKE, "number"));
        assertTrue(says(models, Note.Kind.ID_LIKE, "who"));
    }

    @Test
    void perfectSeparationIsSaid() {
        var days = Arrays.stream(SHEET.numbers("orders")).toArray();
        var called = TextBlock.of(
                Arrays.stream(days).mapToObj(d -> d > 6 ? "many" : "few").toList());
        var sheet = SHEET.with(Field.of("buys", Type.TEXT), called);

        assertTrue(
                says(fit(FitModels.ofClass("buys", "many", List.of("orders")), sheet), Note.Kind.SEPARATION, "orders"));
    }

    @Test
    void fewerRowsThanColumnsAreSaid() {
        var some = SHEET.select(IntStream.range(0, 8).toArray());
        var spec = NUMBER.divided(new Division(Division.Method.RANDOM, 0.5, Optional.empty(), Optional.empty(), 1))
                .tuned(new Tuning(2, 1, 0, 2, 1, 1, Growth.STANDARD, Optional.of(0.5)));

        assertTrue(fit(spec, some).notes().stream().anyMatch(n -> n.kind() == Note.Kind.FEW_ROWS));
    }

    @Test
    void oneClassAmongTheRowsHeldOutIsSaid() {
        var early = TextBlock.of(IntStream.range(0, 600)
                .mapToObj(i -> i < 440 && i % 3 == 0 ? "yes" : "no")
                .toList());
        var sheet = SHEET.with(Field.of("left", Type.TEXT), early);
        var models = fit(CLASS.divided(Division.STANDARD.dated("since")), sheet);

        assertTrue(says(models, Note.Kind.ONE_CLASS_HELD, "left"));
        assertTrue(Double.isNaN(models.best().metric(Measure.AUC).held()));
    }

    @Test
    void whatCannotBePredictedIsAProblem() {
        var constant = SHEET.with(
                Field.of("left", Type.TEXT),
                TextBlock.of("no".repeat(600).replace("no", "no ").split(" ")));

        assertEquals(
                "problem.model.constant",
                assertThrows(Problem.class, () -> fit(CLASS, constant)).key());
        assertEquals(
                "problem.model.positive",
                assertThrows(Problem.class, () -> fit(FitModels.ofClass("left", "maybe", Shoppers.FEATURES), SHEET))
                        .key());
        assertThrows(Problem.class, () -> FitModels.ofClass("left", "yes", List.of("left")));
        assertThrows(Problem.class, () -> CLASS.fitting());
    }

    @Test
    void outOfFoldScoresJudgeWhereNothingIsHeldOut() {
        var models = fit(CLASS.divided(Division.STANDARD.by(Division.Method.FOLDS)), SHEET);
        var logistic = models.require(ModelKind.LOGISTIC);

        assertEquals(600, logistic.classes().orElseThrow().confusion().rows());
        assertEquals(
                logistic.metric(Measure.AUC).mean(),
                logistic.metric(Measure.AUC).held(),
                0.02);
    }
}
