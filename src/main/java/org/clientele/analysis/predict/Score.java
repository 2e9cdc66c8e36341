package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Applies a model to a table: a column with the probability of the class, or with the predicted number.
///
/// @param kind which of the models
/// @param column the new column
/// @param called the column for the class that a row is called by the model's threshold, where it predicts a class
public record Score(ModelKind kind, String column, Optional<String> called) implements Spec<Sheet> {

    public static Score of(ModelKind kind, String column) {
        return new Score(kind, column, Optional.empty());
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("models", Models.class), Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(1, Schema.class);
        var privacy = in.get(0, ModelShape.class).check(schema, kind);
        var with = schema.with(field(column, Type.DECIMAL, privacy));
        return called.map(name -> with.with(field(name, Type.TEXT, privacy))).orElse(with);
    }

    private static Field field(String name, Type type, Privacy privacy) {
        return Field.of(name, type).guarded(privacy);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var models = in.get(0, Models.class);
        var sheet = in.get(1, Sheet.class);
        var privacy = models.shape().check(sheet.schema(), kind);
        var fitted = models.require(kind).fitted();
        var rows = IntStream.range(0, sheet.rows()).toArray();
        var scores = fitted.scores(models.encoding().encode(sheet, rows, fitted.manner()), rows.length);
        var with = sheet.with(field(column, Type.DECIMAL, privacy), new DecimalBlock(scores));
        return called.map(name -> with.with(field(name, Type.TEXT, privacy), called(scores, fitted, models.target())))
                .orElse(with);
    }

    private static TextBlock called(double[] scores, Fitted fitted, Target target) {
        var codes = new int[scores.length];
        var positive = target.positive().orElse("");
        if (positive.isEmpty()) {
            java.util.Arrays.fill(codes, -1);
            return new TextBlock(codes, new String[0]);
        }
        java.util.Arrays.setAll(codes, i -> scores[i] >= fitted.threshold() ? 0 : 1);
        return new TextBlock(codes, new String[] {positive, target.negative().orElse("≠ " + positive)});
    }
}
