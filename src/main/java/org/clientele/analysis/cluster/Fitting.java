package org.clientele.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;

/// One k-means on one sheet: what went in, the partition found, and its figures.
record Fitting(KMeans spec, Sheet sheet, List<FeatureScale> scales, Points points, Partition found) {

    static Fitting of(KMeans spec, Sheet sheet, Progress progress) {
        var rows = Points.complete(sheet, spec.features());
        if (rows.length < spec.k()) {
            throw new Problem("problem.cluster.few", rows.length, spec.k());
        }
        var scales = Points.scales(sheet, spec.features(), spec.scaling(), rows);
        var points = Points.of(sheet, scales, rows);
        var found = Starts.best(points, sheet.ids(), spec, progress.part(0, 0.9));
        return new Fitting(spec, sheet, scales, points, found.ordered(points.dimensions()));
    }

    Silhouette silhouette() {
        return Silhouette.of(points, found.labels(), spec.k(), sheet.ids());
    }

    Clusters clusters() {
        var silhouette = silhouette();
        var sizes = found.sizes(spec.k());
        var clusters = new ArrayList<Cluster>();
        for (int c = 0; c < sizes.length; c++) {
            clusters.add(new Cluster(sizes[c], original(c), scaled(c), silhouette.mean(c)));
        }
        return new Clusters(
                scales,
                clusters,
                points.size(),
                sheet.rows() - points.size(),
                found.sse(),
                silhouette.mean(),
                silhouette.widths().length,
                explained(),
                found.iterations(),
                KMeans.privacy(sheet.schema(), spec.features()));
    }

    private List<Double> scaled(int c) {
        int d = points.dimensions();
        return Arrays.stream(found.centroids(), c * d, (c + 1) * d).boxed().toList();
    }

    private List<Double> original(int c) {
        var original = new ArrayList<Double>();
        for (var scale : scales) {
            original.add(scale.original(scaled(c).get(original.size())));
        }
        return original;
    }

    /// 1 − within / total sum of squares; 0 for a constant feature.
    private List<Double> explained() {
        var explained = new ArrayList<Double>();
        for (int feature = 0; feature < points.dimensions(); feature++) {
            explained.add(explained(feature));
        }
        return explained;
    }

    private double explained(int feature) {
        int d = points.dimensions();
        int n = points.size();
        var values = new double[n];
        Arrays.setAll(values, i -> points.values()[i * d + feature]);
        double mean = Numbers.sum(values) / n;
        var total = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray();
        var within = new double[n];
        Arrays.setAll(within, i -> {
            double off = values[i] - found.centroids()[found.labels()[i] * d + feature];
            return off * off;
        });
        double all = Numbers.sum(total);
        return all == 0 ? 0 : 1 - Numbers.sum(within) / all;
    }
}
