package org.clientele.analysis.infer;

import java.util.List;
import java.util.Optional;
import org.clientele.analysis.infer.Means.Group;

/// The means of two classes: the first less the second.
///
/// @param student Student's t test, which takes both spreads as equal
/// @param welch Welch's, which does not; degrees of freedom after Welch and Satterthwaite
/// @param d Cohen's d: the difference in units of the pooled deviation, with its 95 % interval by the noncentral t
/// @param hedges d corrected for the bias of small samples: d (1 − 3/(4 df − 1))
public record TwoMeans(
        double difference,
        Test student,
        Test welch,
        double d,
        double low,
        double high,
        double hedges,
        Strength strength) {

    /// A t test with the 95 % interval of the difference.
    public record Test(double t, double df, double p, double low, double high) {

        private static Test of(double difference, double error, double df) {
            double reach = Tails.tBeyond(Means.OUTSIDE, df) * error;
            double t = difference / error;
            return new Test(t, df, Tails.t(t, df), difference - reach, difference + reach);
        }
    }

    /// Returns the tests of two classes of which one has two values at least and not all are equal.
    static Optional<TwoMeans> of(List<Group> groups, List<Whole> parts) {
        if (groups.size() != 2 || groups.stream().mapToInt(Group::n).sum() < 3) {
            return Optional.empty();
        }
        double scale = parts.getFirst().scale();
        double squares = parts.stream().mapToDouble(Whole::squares).sum() / scale / scale;
        return squares > 0
                ? Optional.of(of(
                        groups.get(0),
                        groups.get(1),
                        (parts.get(0).mean() - parts.get(1).mean()) / scale,
                        squares))
                : Optional.empty();
    }

    private static TwoMeans of(Group a, Group b, double difference, double squares) {
        double df = a.n() + b.n() - 2.0;
        double pooled = Math.sqrt(squares / df);
        double unit = Math.sqrt(1.0 / a.n() + 1.0 / b.n());
        var student = Test.of(difference, pooled * unit, df);
        double d = difference / pooled;
        return new TwoMeans(
                difference,
                student,
                welch(a, b, difference),
                d,
                NoncentralT.noncentrality(student.t(), df, 1 - Means.OUTSIDE / 2) * unit,
                NoncentralT.noncentrality(student.t(), df, Means.OUTSIDE / 2) * unit,
                d * (1 - 3 / (4 * df - 1)),
                Strength.ofD(d));
    }

    private static Test welch(Group a, Group b, double difference) {
        double va = a.variance() / a.n();
        double vb = b.variance() / b.n();
        double df = (va + vb) * (va + vb) / (va * va / (a.n() - 1) + vb * vb / (b.n() - 1));
        return Test.of(difference, Math.sqrt(va + vb), df);
    }
}
