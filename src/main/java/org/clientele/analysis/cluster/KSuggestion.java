package org.clientele.analysis.cluster;

import java.util.List;
import org.clientele.spec.Result;

/// How well each k divides the rows, and the k to take. Ks for which there are too few different rows are not tried.
public record KSuggestion(List<Trial> trials, int suggested) implements Result {

    /// One k: the sum of squared distances in scaled units and the mean silhouette width.
    public record Trial(int k, double sse, double silhouette) {}

    public KSuggestion {
        trials = List.copyOf(trials);
    }
}
