package org.clientele.customer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// What sets each segment apart from all others: size, revenue, and every feature against the rest.
///
/// @param segment the column with the segment; rows without one are counted and left out
/// @param features the numbers to compare
/// @param revenue the column to add up, if any
public record SegmentProfiles(String segment, List<String> features, Optional<String> revenue)
        implements Spec<SegmentSummary> {

    public SegmentProfiles {
        features = List.copyOf(features);
        if (new HashSet<>(features).size() < features.size()) {
            throw new Problem("problem.profiles.twice");
        }
    }

    public static SegmentProfiles of(String segment, String... features) {
        return new SegmentProfiles(segment, List.of(features), Optional.empty());
    }

    public SegmentProfiles earning(String column) {
        return new SegmentProfiles(segment, features, Optional.of(column));
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        schema.require(segment);
        features.forEach(name -> schema.require(name, Type.INTEGER, Type.DECIMAL));
        revenue.ifPresent(name -> schema.require(name, Type.INTEGER, Type.DECIMAL));
        return Shape.FIGURES;
    }

    @Override
    public SegmentSummary of(Inputs in, Progress progress) {
        return Profiling.of(this, in.get(0, Sheet.class)).summary(progress);
    }
}
