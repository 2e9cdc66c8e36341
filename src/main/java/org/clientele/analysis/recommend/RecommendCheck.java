package org.clientele.analysis.recommend;

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

/// Learns from the past alone and counts how much of what came later would have been recommended.
///
/// @param date the column with the day or time of each line
/// @param liked where there are ratings, the least that counts as liked; only such lines are to be foretold
/// @param count how many items are recommended to each customer
public record RecommendCheck(
        Liking liking, Neighbourhood neighbourhood, String date, Cut cut, Optional<Double> liked, int count)
        implements Spec<RecommendReport> {

    public RecommendCheck {
        new ItemSimilarity(liking, neighbourhood);
        Recommendations.of(count);
        if (liked.isPresent() && liking.weight() != Weight.RATING) {
            throw new Problem("problem.recommend.liked");
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        liking.check(schema);
        schema.require(date, Type.DATE, Type.DATE_TIME);
        return Shape.FIGURES;
    }

    @Override
    public RecommendReport of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var events = Events.of(liking, sheet);
        var sides = Sides.of(this, events, sheet);
        var before = Tastes.of(events, liking.weight(), sides::isBefore);
        var after = Tastes.of(events, Weight.BOUGHT, i -> sides.isAfter(i) && liked.orElse(0.0) <= events.values()[i]);
        progress.at(0.2, 1);
        var links = new Linking(before, neighbourhood).links(progress.part(0.2, 0.7));
        return new Judging(before, after, count).report(links, sides, progress.part(0.7, 1));
    }
}
