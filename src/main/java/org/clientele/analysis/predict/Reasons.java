package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.predict.ReasonList.Reason;
import org.clientele.analysis.predict.ReasonList.RowReasons;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.Numbers;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Says for rows of a table which features move the model's score away from that of an average row: β(x − mean) of an
/// equation, exact Shapley values of a tree or a forest.
///
/// @param where which rows; none: all
/// @param rows at most so many of them, the first ones
public record Reasons(ModelKind kind, Optional<Condition> where, int rows) implements Spec<ReasonList> {

    private static final int MOST = 10_000;

    public Reasons {
        if (rows < 1 || rows > MOST) {
            throw new Problem("problem.model.option", "rows", rows, 1, MOST);
        }
    }

    /// The reasons of the rows with this value in a column, such as those of one customer.
    public static Reasons of(ModelKind kind, String column, String value) {
        return new Reasons(kind, Optional.of(new Condition.Compare(column, Condition.Op.EQUAL, value)), 1);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("models", Models.class), Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(1, Schema.class);
        in.get(0, ModelShape.class).check(schema, kind);
        where.ifPresent(w -> w.check(schema));
        return Shape.FIGURES;
    }

    @Override
    public ReasonList of(Inputs in, Progress progress) {
        var models = in.get(0, Models.class);
        var sheet = in.get(1, Sheet.class);
        var privacy = models.shape().check(sheet.schema(), kind);
        var fitted = models.require(kind).fitted();
        var told = new Telling(models.encoding(), fitted, sheet).of(chosen(sheet), progress);
        var scale = kind == ModelKind.LOGISTIC ? ReasonList.Scale.LOG_ODDS : ReasonList.Scale.SCORE;
        var target = models.target();
        return new ReasonList(kind, target.column(), target.positive(), scale, fitted.base(), told, privacy);
    }

    private int[] chosen(Sheet sheet) {
        return where.map(w -> w.test(sheet).stream())
                .orElseGet(() -> java.util.stream.IntStream.range(0, sheet.rows()))
                .limit(rows)
                .toArray();
    }

    private record Telling(Encoding encoding, Fitted fitted, Sheet sheet) {

        List<RowReasons> of(int[] rows, Progress progress) {
            var columns = encoding.encode(sheet, rows, fitted.manner());
            var scores = fitted.scores(columns, rows.length);
            var contributions = fitted.contributions();
            double base = fitted.base();
            var told = new ArrayList<RowReasons>();
            for (int i = 0; i < rows.length; i++) {
                progress.at(i, rows.length);
                var parts = fitted.kind() == ModelKind.BASELINE
                        ? new double[columns.length]
                        : contributions.apply(Fitted.row(columns, i));
                double sum = base + Numbers.sum(parts);
                told.add(new RowReasons(sheet.ids().name(rows[i]), scores[i], sum, reasons(parts, rows[i])));
            }
            return told;
        }

        /// Contributions of the columns that a feature was written as are one.
        private List<Reason> reasons(double[] parts, int row) {
            var sums = new double[encoding.features().size()];
            var columns = encoding.columns(fitted.manner());
            for (int j = 0; j < parts.length; j++) {
                sums[columns.get(j).feature()] += parts[j];
            }
            var reasons = new ArrayList<Reason>();
            for (int f = 0; f < sums.length; f++) {
                var name = encoding.features().get(f).column();
                reasons.add(new Reason(name, sheet.block(name).text(row), sums[f]));
            }
            reasons.sort(Comparator.comparingDouble((Reason r) -> -Math.abs(r.contribution())));
            return reasons;
        }
    }
}
