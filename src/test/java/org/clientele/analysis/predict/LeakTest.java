package org.clientele.analysis.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Nothing that a model is judged by takes part in what it learns.
class LeakTest {

    private static final Sheet SHEET = Shoppers.of(600, 600, 7);
    private static final FitModels SPEC = FitModels.ofClass("left", "yes", Shoppers.FEATURES);

    private static Models fit(FitModels spec, Sheet sheet) {
        return spec.of(Inputs.of(sheet), Progress.NONE);
    }

    /// Returns the sheet with absurd values in every feature of the rows held out: whatever learnt from them shows it.
    private static Sheet poisoned(int[] held) {
        var out = new HashSet<Integer>();
        Arrays.stream(held).forEach(out::add);
        var days = SHEET.numbers("days");
        Arrays.setAll(days, i -> out.contains(i) ? 1e9 : days[i]);
        var cities = IntStream.range(0, SHEET.rows())
                .mapToObj(i -> out.contains(i) ? "Nowhere" : SHEET.block("city").text(i))
                .toList();
        return SHEET.with(Field.of("days", Type.DECIMAL), new DecimalBlock(days))
                .with(Field.of("city", Type.TEXT), TextBlock.of(cities));
    }

    @Test
    void whatIsLearntDoesNotChangeWithTheRowsHeldOut() {
        var held = Parting.of(Study.of(SPEC, SHEET)).held();
        var clean = fit(SPEC, SHEET);
        var dirty = fit(SPEC, poisoned(held));

        assertEquals(150, held.length);
        assertEquals(clean.encoding(), dirty.encoding());
        for (int k = 0; k < clean.models().size(); k++) {
            var a = clean.models().get(k);
            var b = dirty.models().get(k);
            assertEquals(a.fitted(), b.fitted());
            for (int m = 0; m < a.metrics().size(); m++) {
                assertEquals(a.metrics().get(m).mean(), b.metrics().get(m).mean());
            }
        }
        assertNotEquals(
                clean.require(ModelKind.LOGISTIC).metric(Measure.AUC).held(),
                dirty.require(ModelKind.LOGISTIC).metric(Measure.AUC).held());
    }

    @Test
    void encodersKnowTheTrainingRowsAlone() {
        var study = Study.of(SPEC, SHEET);
        var parting = Parting.of(study);
        var training = Arrays.stream(study.rows(parting.training()))
                .mapToDouble(SHEET.block("days")::number)
                .filter(d -> !Double.isNaN(d))
                .sorted()
                .toArray();
        var median = (training[(training.length - 1) / 2] + training[training.length / 2]) / 2;

        assertEquals(
                Double.toString(median),
                fit(SPEC, SHEET).encoding().features().getFirst().fill());
    }

    @Test
    void thresholdIsThatOfTheTrainingRows() {
        var spec = SPEC.tuned(Tuning.STANDARD.cut(Optional.empty()));
        var held = Parting.of(Study.of(spec, SHEET)).held();

        assertEquals(
                fit(spec, SHEET).require(ModelKind.LOGISTIC).fitted().threshold(),
                fit(spec, poisoned(held)).require(ModelKind.LOGISTIC).fitted().threshold());
    }

    @Test
    void noCustomerIsOnBothSidesOfAnyDivision() {
        var grouped = Study.of(SPEC.divided(Division.STANDARD.grouped("who")), Shoppers.of(600, 150, 3));
        var timely = Division.STANDARD.grouped("who").dated("since");
        for (var study : List.of(grouped, Study.of(SPEC.divided(timely), Shoppers.of(600, 420, 3)))) {
            var parting = Parting.of(study);
            var training = customers(study, parting.training());

            assertTrue(customers(study, parting.held()).stream().noneMatch(training::contains));
        }
        var folds = grouped.dealing(grouped.all()).folds(10, 1);
        for (int i = 0; i + 150 < 600; i++) {
            assertEquals(folds[i], folds[i + 150]);
        }
    }

    private static HashSet<String> customers(Study study, int[] places) {
        var found = new HashSet<String>();
        Arrays.stream(study.rows(places))
                .forEach(r -> found.add(study.sheet().block("who").text(r)));
        return found;
    }

    @Test
    void laterRowsAreHeldOutWhereTimeDivides() {
        var spec = SPEC.divided(Division.STANDARD.dated("since"));
        var study = Study.of(spec, SHEET);
        var parting = Parting.of(study);
        var since = SHEET.block("since");
        double last = Arrays.stream(parting.training())
                .mapToDouble(since::number)
                .max()
                .orElseThrow();
        double first =
                Arrays.stream(parting.held()).mapToDouble(since::number).min().orElseThrow();

        assertTrue(last < first);
        assertEquals(150, parting.held().length, 3);
        assertEquals(
                java.time.LocalDate.ofEpochDay((long) last).toString(),
                parting.split().until().orElseThrow());
    }

    @Test
    void aColumnThatSaysTheTargetIsFound() {
        var said = IntStream.range(0, SHEET.rows())
                .mapToObj(i -> SHEET.block("left").text(i).equals("yes") ? "closed" : i % 90 == 0 ? "closed" : "open")
                .toList();
        var sheet = SHEET.with(Field.of("account", Type.TEXT), TextBlock.of(said));
        var spec = FitModels.ofClass("left", "yes", List.of("days", "orders", "account"));

        assertTrue(fit(spec, sheet).notes().stream()
                .anyMatch(n -> n.kind() == Note.Kind.LEAK && n.about().equals("account")));
        var advice = new Advise(Optional.of("left"), Optional.of("yes")).of(Inputs.of(sheet), Progress.NONE);
        assertEquals(
                List.of("account"),
                advice.features().stream()
                        .filter(f -> f.use() == Advice.Use.LEAK)
                        .map(Advice.FeatureAdvice::column)
                        .toList());
    }
}
