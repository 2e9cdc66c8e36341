package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.clientele.analysis.classify.Growth;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.predict.Trained;
import org.clientele.analysis.predict.Tuning;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Given;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models that are kept in a project say the same when it is opened again.
class KeptModelsTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private static Sheet sheet() {
        var random = new SplittableRandom(4);
        var x = new double[300];
        var where = new TextBlock.Builder(300);
        var left = new TextBlock.Builder(300);
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 17 == 0 ? Double.NaN : random.nextDouble() * 1e3;
            where.add(i % 5 == 0 ? "" : List.of("Bonn", "上海", "\"Ulm\"").get(i % 3));
            left.add(random.nextDouble() * 1000 < (Double.isNaN(x[i]) ? 500 : x[i]) ? "yes" : "no");
        }
        return Given.columns(
                List.of("x", "where", "left", "y"),
                new DecimalBlock(x),
                where.build(),
                left.build(),
                new DecimalBlock(x));
    }

    private static Models models(FitModels spec) {
        return spec.fitting(spec.kinds().getFirst(), ModelKind.TREE, ModelKind.FOREST)
                .divided(Division.STANDARD)
                .tuned(new Tuning(3, 1, 0, 4, 5, 5, Growth.STANDARD, Optional.empty()))
                .of(Inputs.of(sheet()), Progress.NONE);
    }

    @Test
    void keptModelsScoreAlikeInAReopenedProject() {
        var file = folder.resolve("shop.clientele");
        for (var fitted : List.of(
                models(FitModels.ofClass("left", "yes", List.of("x", "where"))),
                models(FitModels.ofNumber("y", List.of("where", "left"))))) {
            var kept = KeptModels.of(fitted);
            try (var project =
                    java.nio.file.Files.exists(file) ? Project.open(file, JSON) : Project.create(file, JSON)) {
                project.keep(kept, Progress.NONE);
            }
            try (var project = Project.open(file, JSON)) {
                var read = new ReadKept(kept.digest()).of(new Inputs(List.of(), project), Progress.NONE);
                assertEquals(fitted, read);
                for (var kind : List.of(ModelKind.TREE, ModelKind.FOREST)) {
                    var score = Score.of(kind, "risk");
                    assertEquals(
                            score.of(Inputs.of(fitted, sheet()), Progress.NONE).digest(),
                            score.of(Inputs.of(read, sheet()), Progress.NONE).digest());
                }
            }
        }
    }

    /// Before there were forests a model had neither one nor the importance of its columns.
    @Test
    void modelsKeptBeforeThereWereForestsAreReadUnderTheirName() {
        var kept = KeptModels.of(older(models(FitModels.ofClass("left", "yes", List.of("x", "where")))));
        var today = JSON.write(kept);
        var then = today.replace("\"forest\" : null,", "").replaceAll(",\\s*\"importance\" : \\[ ]", "");
        assertFalse(then.contains("forest") || then.contains("importance"), then);

        var read = JSON.readDeposit(then, KeptModels.class);

        assertEquals(kept, read);
        assertEquals(kept.digest(), read.digest());
    }

    private static Models older(Models m) {
        var trained = m.models().stream()
                .filter(t -> t.kind() != ModelKind.FOREST)
                .map(t -> new Trained(t.fitted(), t.metrics(), t.classes(), t.numbers(), t.worst(), List.of()))
                .toList();
        return new Models(m.target(), m.encoding(), m.split(), m.folds(), m.repeats(), trained, m.notes(), m.privacy());
    }
}
