package org.clientele.analysis.cluster;

import java.util.List;
import org.clientele.spec.Shape;
import org.clientele.table.Privacy;

/// What is known of clusters before they are computed: the features, how many there are, whether they are personal.
public record ClusterShape(List<String> features, int k, Privacy privacy) implements Shape {

    public ClusterShape {
        features = List.copyOf(features);
    }
}
