package org.clientele.analysis.cluster;

import java.util.Arrays;
import org.clientele.table.Numbers;

/// What was taken from a feature and what it was divided by; a constant feature is divided by 1.
public record FeatureScale(String feature, double centre, double spread) {

    static FeatureScale of(String feature, double[] values, Scaling scaling) {
        return switch (scaling) {
            case NONE -> new FeatureScale(feature, 0, 1);
            case STANDARD -> standard(feature, values);
            case RANGE -> {
                double least = Arrays.stream(values).min().orElse(0);
                double most = Arrays.stream(values).max().orElse(0);
                yield new FeatureScale(feature, least, most > least ? most - least : 1);
            }
        };
    }

    private static FeatureScale standard(String feature, double[] values) {
        double mean = values.length == 0 ? 0 : Numbers.sum(values) / values.length;
        var squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray();
        double deviation = values.length == 0 ? 0 : Math.sqrt(Numbers.sum(squares) / values.length);
        return new FeatureScale(feature, mean, deviation > 0 ? deviation : 1);
    }

    double scaled(double value) {
        return (value - centre) / spread;
    }

    double original(double scaled) {
        return centre + scaled * spread;
    }
}
