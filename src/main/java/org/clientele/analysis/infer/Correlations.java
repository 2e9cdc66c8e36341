package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Correlates columns of numbers, each with each.
public record Correlations(List<String> columns, Method method, Missing missing) implements Spec<CorrelationMatrix> {

    /// More columns than this nobody reads.
    public static final int MOST = 40;

    private static final Type[] TYPES = {Type.INTEGER, Type.DECIMAL, Type.BOOLEAN};

    public enum Method {
        PEARSON,
        /// Pearson's correlation of the ranks.
        SPEARMAN
    }

    /// Which rows a pair of columns is correlated on.
    public enum Missing {
        /// Those that have both values.
        PAIRWISE,
        /// Those that have every value.
        COMPLETE
    }

    public Correlations {
        columns = List.copyOf(columns);
        if (columns.size() < 2 || columns.size() > MOST) {
            throw new Problem("problem.correlations.columns", MOST);
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new Problem("problem.profiles.twice");
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        columns.forEach(name -> in.get(0, Schema.class).require(name, TYPES));
        return Shape.FIGURES;
    }

    @Override
    public CorrelationMatrix of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var all = columns.stream().map(sheet::numbers).toList();
        int[] complete = IntStream.range(0, sheet.rows())
                .filter(row -> all.stream().noneMatch(values -> Double.isNaN(values[row])))
                .toArray();
        var values = missing == Missing.PAIRWISE
                ? all
                : all.stream().map(column -> at(column, complete)).toList();
        var triangle = triangle(values, progress);
        return new CorrelationMatrix(
                columns,
                sheet.rows(),
                complete.length,
                square(triangle, Pair::r),
                square(triangle, Pair::p),
                square(triangle, Pair::n));
    }

    /// The correlation of two columns, its p, and of how many rows.
    private record Pair(double r, double p, int n) {}

    private Pair[][] triangle(List<double[]> values, Progress progress) {
        var pairs = new Pair[values.size()][values.size()];
        int done = 0;
        for (int i = 0; i < pairs.length; i++) {
            for (int j = 0; j <= i; j++) {
                progress.at(done++, pairs.length * (pairs.length + 1) / 2.0);
                pairs[i][j] = pair(values.get(i), values.get(j));
                pairs[j][i] = pairs[i][j];
            }
        }
        return pairs;
    }

    private Pair pair(double[] x, double[] y) {
        int[] rows = IntStream.range(0, x.length)
                .filter(row -> !Double.isNaN(x[row]) && !Double.isNaN(y[row]))
                .toArray();
        double[] a = at(x, rows);
        double[] b = at(y, rows);
        if (method == Method.SPEARMAN) {
            var ranked = Spearman.of(a, b);
            return new Pair(ranked.rho(), ranked.p(), rows.length);
        }
        double r = Correlation.pearson(a, b);
        return new Pair(r, Correlation.p(r, rows.length), rows.length);
    }

    private static double[] at(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
    }

    private static <T> List<List<T>> square(Pair[][] pairs, java.util.function.Function<Pair, T> figure) {
        var square = new ArrayList<List<T>>();
        for (var row : pairs) {
            square.add(Arrays.stream(row).map(figure).toList());
        }
        return square;
    }
}
