package org.clientele.analysis.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.classify.Growth;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of scikit-learn 1.2.1 in sklearn_10fold_cv.csv, on the very folds they were made with, which
/// src/test/python/models.py writes.
class TenFoldTest {

    private static final Path DATA = Path.of("../shared/data/classify");
    private static final Path FOLDS = Path.of("src/test/resources/org/clientele/analysis/predict");

    @ParameterizedTest
    @CsvSource({
        "telco, Telco-Customer-Churn.csv, telco_churn, Yes",
        "german, german.csv, german_credit, 2",
        "pima, pima-indians-diabetes.csv, pima, 1"
    })
    void meanAreaIsThatOfScikitLearn(String name, String file, String set, String positive) throws IOException {
        var sheet = sheet(file, name.equals("telco") ? 1 : 0);
        var target = sheet.schema().names().getLast();
        var features = sheet.schema().names().stream()
                .filter(f -> !f.equals(target) && !f.equals("customerID"))
                .toList();
        var spec = FitModels.ofClass(target, positive, features)
                .tuned(new Tuning(10, 1, 0, 5, 1, 1, Growth.STANDARD, Optional.of(0.5)));
        var study = Study.of(spec, sheet);
        var folding = new Folding(study, study.all(), spec.kinds()).run(folds(name), Progress.NONE);

        assertEquals(published(set, "logit", 6), mean(folding, ModelKind.LOGISTIC, Measure.AUC), 0.0005);
        assertEquals(published(set, "logit", 5), mean(folding, ModelKind.LOGISTIC, Measure.ACCURACY), 0.002);
        assertEquals(published(set, "logit", 7), mean(folding, ModelKind.LOGISTIC, Measure.F1), 0.003);
        assertEquals(published(set, "tree5", 6), mean(folding, ModelKind.TREE, Measure.AUC), 0.01);
    }

    /// Forests of scikit-learn 1.2.1 with 200 trees and leaves of 5: src/test/python/forest.py.
    @ParameterizedTest
    @CsvSource({
        "telco, Telco-Customer-Churn.csv, Yes, 0.8437",
        "german, german.csv, 2, 0.7999",
        "pima, pima-indians-diabetes.csv, 1, 0.8288"
    })
    void meanAreaOfTheForestIsThatOfScikitLearn(String name, String file, String positive, double area)
            throws IOException {
        var sheet = sheet(file, name.equals("telco") ? 1 : 0);
        var target = sheet.schema().names().getLast();
        var features = sheet.schema().names().stream()
                .filter(f -> !f.equals(target) && !f.equals("customerID"))
                .toList();
        var spec = FitModels.ofClass(target, positive, features)
                .fitting(ModelKind.FOREST)
                .tuned(new Tuning(10, 1, 0, 5, 1, 1, Growth.STANDARD, Optional.of(0.5)));
        var study = Study.of(spec, sheet);
        var folding = new Folding(study, study.all(), spec.kinds()).run(folds(name), Progress.NONE);

        assertEquals(area, mean(folding, ModelKind.FOREST, Measure.AUC), 0.01);
    }

    private static double mean(Folding folding, ModelKind kind, Measure measure) {
        return Arrays.stream(folding.values(kind, measure)).average().orElseThrow();
    }

    private static int[] folds(String name) throws IOException {
        return Files.readString(FOLDS.resolve("folds-" + name + ".txt"))
                .strip()
                .chars()
                .map(c -> c - '0')
                .toArray();
    }

    private static double published(String set, String model, int column) throws IOException {
        return Files.readAllLines(DATA.resolve("sklearn_10fold_cv.csv")).stream()
                .map(l -> l.split(","))
                .filter(r -> r[0].equals(set) && r[4].equals(model))
                .mapToDouble(r -> Double.parseDouble(r[column]))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet(String file, int headers) throws IOException {
        assumeTrue(Files.exists(DATA), "skipped: " + DATA + " is not here");
        var lines = Files.readAllLines(DATA.resolve(file));
        var rows = lines.stream().skip(headers).map(l -> l.split(",", -1)).toList();
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        for (int c = 0; c < rows.getFirst().length; c++) {
            int column = c;
            var name = headers == 1 ? lines.getFirst().split(",")[c] : "c" + c;
            var texts = rows.stream().map(r -> r[column].strip()).toList();
            boolean number = texts.stream().allMatch(t -> t.matches("|-?\\d+(\\.\\d+)?"));
            fields.add(Field.of(name, number ? org.clientele.table.Type.DECIMAL : org.clientele.table.Type.TEXT));
            blocks.add(number ? decimals(texts) : TextBlock.of(texts));
        }
        return Sheet.of(new Schema(fields), RowIds.of(file, rows.size()), blocks);
    }

    private static DecimalBlock decimals(List<String> texts) {
        return new DecimalBlock(texts.stream()
                .mapToDouble(t -> t.isEmpty() ? Double.NaN : Double.parseDouble(t))
                .toArray());
    }
}
