package org.clientele.analysis.cluster;

import java.util.HashSet;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Groups rows that are alike: k-means over the rows in which no feature is missing, the best of several starts.
///
/// @param iterations how many times at most the centroids move in one start
public record KMeans(List<String> features, Scaling scaling, int k, long seed, int starts, int iterations)
        implements Spec<Clusters> {

    public static final int MOST = 50;
    public static final int LEAST_STARTS = 10;
    public static final int USUAL_STARTS = 25;

    public KMeans {
        features = List.copyOf(features);
        if (features.isEmpty()) {
            throw new Problem("problem.cluster.features");
        }
        if (new HashSet<>(features).size() < features.size()) {
            throw new Problem("problem.cluster.twice");
        }
        if (k < 2 || k > MOST) {
            throw new Problem("problem.cluster.k", k, MOST);
        }
        if (starts < LEAST_STARTS || starts > 1000) {
            throw new Problem("problem.cluster.starts", starts, LEAST_STARTS);
        }
        if (iterations < 1 || iterations > 10_000) {
            throw new Problem("problem.cluster.iterations", iterations);
        }
    }

    /// Standardized, seed 1, 25 starts, at most 300 iterations.
    public static KMeans of(int k, String... features) {
        return new KMeans(List.of(features), Scaling.STANDARD, k, 1, USUAL_STARTS, 300);
    }

    public KMeans scaled(Scaling other) {
        return new KMeans(features, other, k, seed, starts, iterations);
    }

    public KMeans seeded(long other) {
        return new KMeans(features, scaling, k, other, starts, iterations);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return new ClusterShape(features, k, privacy(in.get(0, Schema.class), features));
    }

    /// @throws Problem if a feature is missing or no number
    static Privacy privacy(Schema schema, List<String> features) {
        return features.stream()
                .map(f -> schema.require(f, Type.INTEGER, Type.DECIMAL, Type.BOOLEAN)
                        .privacy())
                .reduce(Privacy.OPEN, Privacy::and);
    }

    @Override
    public Clusters of(Inputs in, Progress progress) {
        return Fitting.of(this, in.get(0, Sheet.class), progress).clusters();
    }
}
