package org.clientele.analysis.infer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.analysis.infer.Means.Group;
import org.clientele.table.Numbers;

/// One-way analysis of variance.
///
/// @param etaSquared the share of the variance that lies between the classes
/// @param omegaSquared that share corrected for chance: (SSb − dfb·MSw)/(SSt + MSw), zero at least
/// @param welch Welch's test (1951), which does not take the spreads as equal; none where a class has no spread
public record Anova(
        double f,
        double df1,
        double df2,
        double p,
        double between,
        double within,
        double etaSquared,
        double omegaSquared,
        double deviation,
        Optional<Welch> welch,
        Strength strength) {

    public record Welch(double f, double df1, double df2, double p) {}

    /// Returns the analysis of at least two classes and more values than classes, not all equal within their class.
    static Optional<Anova> of(Whole all, List<Group> groups, List<Whole> parts) {
        int classes = parts.size();
        if (classes < 2 || all.size() <= classes || all.isConstant()) {
            return Optional.empty();
        }
        double unit = all.scale() * all.scale();
        double mean = all.mean();
        double between = Numbers.sum(parts.stream()
                        .mapToDouble(part -> part.size() * (part.mean() - mean) * (part.mean() - mean))
                        .toArray())
                / unit;
        double within = Numbers.sum(parts.stream().mapToDouble(Whole::squares).toArray()) / unit;
        return within > 0 ? Optional.of(of(classes, all.size(), between, within, welch(groups))) : Optional.empty();
    }

    private static Anova of(int classes, int n, double between, double within, Optional<Welch> welch) {
        double df1 = classes - 1.0;
        double df2 = n - (double) classes;
        double mean = within / df2;
        double f = between / df1 / mean;
        double eta = between / (between + within);
        double omega = Math.max(0, (between - df1 * mean) / (between + within + mean));
        return new Anova(
                f,
                df1,
                df2,
                Tails.f(f, df1, df2),
                between,
                within,
                eta,
                omega,
                Math.sqrt(mean),
                welch,
                Strength.ofEtaSquared(eta));
    }

    private static Optional<Welch> welch(List<Group> groups) {
        if (groups.stream().anyMatch(g -> !(g.variance() > 0))) {
            return Optional.empty();
        }
        double[] weights =
                groups.stream().mapToDouble(g -> g.n() / g.variance()).toArray();
        double total = Numbers.sum(weights);
        double origin = groups.getFirst().mean();
        double mean = Numbers.sum(IntStream.range(0, weights.length)
                        .mapToDouble(i -> weights[i] * (groups.get(i).mean() - origin))
                        .toArray())
                / total;
        double k = groups.size();
        double spread = 0;
        double between = 0;
        for (int i = 0; i < weights.length; i++) {
            double rest = 1 - weights[i] / total;
            double off = groups.get(i).mean() - origin - mean;
            spread += rest * rest / (groups.get(i).n() - 1);
            between += weights[i] * off * off;
        }
        double correction = spread / (k * k - 1);
        double f = between / (k - 1) / (1 + 2 * (k - 2) * correction);
        double df2 = 1 / (3 * correction);
        return Optional.of(new Welch(f, k - 1, df2, Tails.f(f, k - 1, df2)));
    }
}
