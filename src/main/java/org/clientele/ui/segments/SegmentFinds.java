package org.clientele.ui.segments;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.customer.Rfm;
import org.clientele.ui.Findable;
import org.clientele.ui.Findable.Group;
import org.clientele.ui.Stop;
import org.clientele.workbook.Remarks;

/// The segments of the project, to be found by name.
public final class SegmentFinds {

    private final SegmentWork work;

    public SegmentFinds(SegmentWork work) {
        this.work = work;
    }

    public List<Findable> all() {
        return Segmentation.of(work.session().book()).stream()
                .flatMap(s -> Stream.concat(of(s), notes(s)))
                .toList();
    }

    private Stream<Findable> of(Segmentation segments) {
        return codes(segments).stream()
                .map(code -> new Findable(
                        Group.SEGMENTS,
                        Stop.SEGMENTS.icon(),
                        segments.name(code, work.words()),
                        segments.node().title(),
                        () -> go(segments, code)));
    }

    private Stream<Findable> notes(Segmentation segments) {
        return new Remarks(segments.book(), work.words())
                .on(segments.node()).stream()
                        .map(r -> new Findable(
                                Group.NOTES, "mdomz-sticky_note_2", r.text(), r.title(), () -> go(segments, r.part())));
    }

    private static List<String> codes(Segmentation segments) {
        return switch (segments.node().spec()) {
            case Rfm rfm -> rfm.grid().segments();
            case AssignClusters assigned -> assigned.names().isEmpty() ? numbered(segments) : assigned.names();
            default -> List.of();
        };
    }

    private static List<String> numbered(Segmentation segments) {
        int k = segments.kMeans().map(KMeans::k).orElse(0);
        return IntStream.rangeClosed(1, k).mapToObj(i -> "cluster-" + i).toList();
    }

    private void go(Segmentation segments, String code) {
        work.choose(Optional.of(segments.node().id()));
        work.view().segmentProperty().set(Optional.of(code));
        work.navigation().go(Stop.SEGMENTS);
    }
}
