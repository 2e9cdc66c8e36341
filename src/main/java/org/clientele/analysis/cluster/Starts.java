package org.clientele.analysis.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.RowIds;

/// The best of several starts. Over many rows they compete on a sample of them, and the best few go on with all.
final class Starts {

    private static final int MANY = 40_000;
    private static final int SAMPLE = 20_000;
    private static final int FINALISTS = 3;

    private Starts() {}

    static Partition best(Points points, RowIds ids, KMeans spec, Progress progress) {
        if (points.size() <= MANY) {
            return compete(points, spec, progress).getFirst();
        }
        var sample = points.gather(RowSample.of(points, ids, SAMPLE));
        var finalists = compete(sample, spec, progress.part(0, 0.3));
        var finished = new ArrayList<Partition>();
        for (var finalist : finalists.subList(0, Math.min(FINALISTS, finalists.size()))) {
            double done = 0.3 + 0.7 * finished.size() / FINALISTS;
            var part = progress.part(done, done + 0.7 / FINALISTS);
            finished.add(Lloyd.run(points, finalist.centroids(), spec.iterations(), part));
        }
        return sorted(finished).getFirst();
    }

    private static List<Partition> compete(Points points, KMeans spec, Progress progress) {
        var ended = new ArrayList<Partition>();
        for (int start = 0; start < spec.starts(); start++) {
            var part = progress.part((double) start / spec.starts(), (start + 1.0) / spec.starts());
            var seeds = Seeding.of(points, spec.k(), spec.seed(), start);
            ended.add(Lloyd.run(points, seeds, spec.iterations(), part));
        }
        return sorted(ended);
    }

    /// The least sum of squares first, equal ones in order of their start.
    private static List<Partition> sorted(List<Partition> ended) {
        return ended.stream().sorted(Comparator.comparingDouble(Partition::sse)).toList();
    }
}
