package org.clientele.analysis.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// Tries k-means with every k of a range and suggests the one with the greatest mean silhouette width, of equal ones
/// the least.
public record SuggestK(List<String> features, Scaling scaling, int from, int to, long seed, int starts, int iterations)
        implements Spec<KSuggestion> {

    public SuggestK {
        features = List.copyOf(features);
        if (from > to) {
            throw new Problem("problem.cluster.range", from, to);
        }
        spec(features, scaling, from, seed, starts, iterations);
        spec(features, scaling, to, seed, starts, iterations);
    }

    /// From 2 to 10, standardized, seed 1, 25 starts, at most 300 iterations.
    public static SuggestK of(String... features) {
        return new SuggestK(List.of(features), Scaling.STANDARD, 2, 10, 1, KMeans.USUAL_STARTS, 300);
    }

    private static KMeans spec(List<String> features, Scaling scaling, int k, long seed, int starts, int iterations) {
        return new KMeans(features, scaling, k, seed, starts, iterations);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        spec(features, scaling, from, seed, starts, iterations).check(in);
        return Shape.FIGURES;
    }

    @Override
    public KSuggestion of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var trials = new ArrayList<KSuggestion.Trial>();
        for (int k = from; k <= to; k++) {
            int done = k - from;
            var part = progress.part(done / (to - from + 1.0), (done + 1) / (to - from + 1.0));
            try {
                var spec = spec(features, scaling, k, seed, starts, iterations);
                var fitting = Fitting.of(spec, sheet, part);
                trials.add(new KSuggestion.Trial(
                        k, fitting.found().sse(), fitting.silhouette().mean()));
            } catch (Problem tooFew) {
                if (trials.isEmpty()) {
                    throw tooFew;
                }
                break;
            }
        }
        int best = trials.stream()
                .max(Comparator.comparingDouble(KSuggestion.Trial::silhouette).thenComparing(t -> -t.k()))
                .orElseThrow()
                .k();
        return new KSuggestion(trials, best);
    }
}
