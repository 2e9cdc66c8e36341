package org.clientele.analysis.cluster;

import java.util.List;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;
import org.clientele.table.Privacy;

/// What k-means found, the largest cluster first.
///
/// @param scales how each feature was made comparable
/// @param rows how many rows are in a cluster
/// @param leftOut how many have a feature missing and are in none
/// @param sse the sum of squared distances to the centroids, in scaled units
/// @param silhouette the mean silhouette width
/// @param silhouetteRows over how many rows
/// @param explained for each feature, which share of its variance lies between the clusters
public record Clusters(
        List<FeatureScale> scales,
        List<Cluster> clusters,
        int rows,
        int leftOut,
        double sse,
        double silhouette,
        int silhouetteRows,
        List<Double> explained,
        int iterations,
        Privacy privacy)
        implements Result {

    public Clusters {
        scales = List.copyOf(scales);
        clusters = List.copyOf(clusters);
        explained = List.copyOf(explained);
    }

    public List<String> features() {
        return scales.stream().map(FeatureScale::feature).toList();
    }

    public int k() {
        return clusters.size();
    }

    @Override
    public Shape shape() {
        return new ClusterShape(features(), k(), privacy);
    }

    /// Returns all centroids in scaled units, one after the other.
    double[] centroids() {
        return clusters.stream()
                .flatMap(c -> c.scaled().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
