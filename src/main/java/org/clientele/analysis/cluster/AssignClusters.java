package org.clientele.analysis.cluster;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Labelled;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Puts every row of a sheet into the segment of its nearest centroid; rows with a feature missing have none.
///
/// @param names the codes of the segments, the largest cluster first; none: cluster-1, cluster-2, …
/// @param column the new column
/// @param distance the column for how far the row is from its centroid, in scaled units
/// @param labels what people call the segments, by code; part of no result
public record AssignClusters(List<String> names, String column, Optional<String> distance, Map<String, String> labels)
        implements Labelled<Sheet> {

    public AssignClusters {
        names = List.copyOf(names);
        labels = Map.copyOf(labels);
        if (Stream.concat(names.stream(), labels.values().stream()).anyMatch(String::isBlank)) {
            throw new Problem("problem.cluster.name");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new Problem("problem.cluster.names-equal");
        }
    }

    public AssignClusters(List<String> names, String column, Optional<String> distance) {
        this(names, column, distance, Map.of());
    }

    public AssignClusters labelled(Map<String, String> others) {
        return new AssignClusters(names, column, distance, others);
    }

    @Override
    public AssignClusters unlabelled() {
        return labelled(Map.of());
    }

    public static AssignClusters of(String... names) {
        return new AssignClusters(List.of(names), "segment", Optional.empty());
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class), Port.one("clusters", Clusters.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        var model = in.get(1, ClusterShape.class);
        if (!names.isEmpty() && names.size() != model.k()) {
            throw new Problem("problem.cluster.names", names.size(), model.k());
        }
        var with = schema.with(segment(schema, model));
        return distance.map(name -> with.with(away(schema, model, name))).orElse(with);
    }

    private Field segment(Schema schema, ClusterShape model) {
        var privacy = KMeans.privacy(schema, model.features()).and(model.privacy());
        return Field.of(column, Type.TEXT, Role.SEGMENT).guarded(privacy);
    }

    private static Field away(Schema schema, ClusterShape model, String name) {
        var privacy = KMeans.privacy(schema, model.features()).and(model.privacy());
        return Field.of(name, Type.DECIMAL).guarded(privacy);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var clusters = in.get(1, Clusters.class);
        var model = (ClusterShape) clusters.shape();
        var points = Points.of(sheet, clusters.scales(), Points.complete(sheet, clusters.features()));
        var found = Partition.nearest(points, clusters.centroids(), 0);
        var codes = new int[sheet.rows()];
        var away = new double[sheet.rows()];
        Arrays.fill(codes, -1);
        Arrays.fill(away, DecimalBlock.MISSING);
        for (int i = 0; i < points.size(); i++) {
            codes[points.rows()[i]] = found.labels()[i];
            away[points.rows()[i]] = Math.sqrt(found.squared()[i]);
        }
        var with = sheet.with(segment(sheet.schema(), model), new TextBlock(codes, names(clusters.k())));
        return distance.map(name -> with.with(away(sheet.schema(), model, name), new DecimalBlock(away)))
                .orElse(with);
    }

    private String[] names(int k) {
        var texts = new String[k];
        Arrays.setAll(texts, i -> names.isEmpty() ? "cluster-" + (i + 1) : names.get(i));
        return texts;
    }
}
