package org.clientele.analysis.cluster;

import java.util.List;

/// One group of rows: how many, the mean of each feature in its own units and as scaled, the mean silhouette width.
public record Cluster(int size, List<Double> centroid, List<Double> scaled, double silhouette) {

    public Cluster {
        centroid = List.copyOf(centroid);
        scaled = List.copyOf(scaled);
    }
}
