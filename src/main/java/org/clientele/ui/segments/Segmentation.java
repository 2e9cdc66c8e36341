package org.clientele.ui.segments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.chart.Measure;
import org.clientele.customer.Rfm;
import org.clientele.customer.SegmentProfiles;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.table.Condition;
import org.clientele.ui.Question;
import org.clientele.ui.Spot;
import org.clientele.words.Words;
import org.clientele.workbook.Claim;
import org.clientele.workbook.Node;
import org.clientele.workbook.SegmentNames;
import org.clientele.workbook.Workbook;

/// One way in which customers are divided: by scores, or by k-means. Knows its questions and proposals.
record Segmentation(Workbook book, Node node) {

    private static final String PROFILES = "segments-profiles";
    private static final String MEMBERS = "segments-members";

    /// Returns the segmentations of a workbook, in its order.
    static List<Segmentation> of(Workbook book) {
        return book.nodes().stream()
                .filter(n -> n.spec() instanceof Rfm || n.spec() instanceof AssignClusters)
                .map(n -> new Segmentation(book, n))
                .toList();
    }

    static Optional<Segmentation> of(Workbook book, Optional<String> id) {
        return id.flatMap(chosen ->
                of(book).stream().filter(s -> s.node().id().equals(chosen)).findFirst());
    }

    Optional<Rfm> rfm() {
        return node.spec() instanceof Rfm rfm ? Optional.of(rfm) : Optional.empty();
    }

    Optional<KMeans> kMeans() {
        return node.spec() instanceof AssignClusters
                ? book.find(node.inputs().get(1))
                        .filter(n -> n.spec() instanceof KMeans)
                        .map(n -> (KMeans) n.spec())
                : Optional.empty();
    }

    /// Asks for every segment against the rest.
    Question profiles() {
        return new Question(book.with(Node.of(PROFILES, PROFILES, spec(), node.id())), PROFILES);
    }

    /// Asks how the size of a segment is known.
    Claim size(String segment, String name) {
        var members = new Claim.Condition(spec().segment(), List.of(segment));
        return Claim.of(book, node.id(), name, Measure.rows(), List.of(members));
    }

    private SegmentProfiles spec() {
        if (node.spec() instanceof AssignClusters assigned) {
            var features = kMeans().map(KMeans::features).orElse(List.of());
            var profiles = new SegmentProfiles(assigned.column(), features, Optional.empty());
            return features.contains(Rfm.MONETARY) ? profiles.earning(Rfm.MONETARY) : profiles;
        }
        return SegmentProfiles.of(Rfm.SEGMENT, Rfm.RECENCY, Rfm.FREQUENCY, Rfm.MONETARY)
                .earning(Rfm.MONETARY);
    }

    /// Asks for the customers of a segment, with all their columns.
    Question members(String code) {
        var column = node.spec() instanceof AssignClusters assigned ? assigned.column() : Rfm.SEGMENT;
        var only = new FilterRows(new Condition.Compare(column, Condition.Op.EQUAL, code));
        return new Question(book.with(Node.of(MEMBERS, MEMBERS, Recipe.EMPTY.plus(only), node.id())), MEMBERS);
    }

    /// Returns what people call a segment.
    String name(String code, Words words) {
        return SegmentNames.name(labels().getOrDefault(code, code), words);
    }

    private Map<String, String> labels() {
        return switch (node.spec()) {
            case Rfm rfm -> rfm.labels();
            case AssignClusters assigned -> assigned.labels();
            default -> Map.of();
        };
    }

    /// Where a note on a segment is written.
    Spot spot(String code, Words words) {
        return new Spot(node.id(), code, name(code, words));
    }

    /// Returns the workbook with a segment called otherwise.
    Workbook renamed(String code, String name) {
        return switch (node.spec()) {
            case Rfm rfm -> {
                var labels = new HashMap<>(rfm.labels());
                labels.put(code, name);
                yield book.with(node.doing(rfm.labelled(labels)));
            }
            case AssignClusters assigned -> {
                var labels = new HashMap<>(assigned.labels());
                labels.put(code, name);
                yield book.with(node.doing(assigned.labelled(labels)));
            }
            default -> book;
        };
    }

    /// Returns the workbook with the past seen from another day.
    Workbook asOf(java.time.LocalDate day) {
        return rfm().map(r -> r.asOf(day)).map(r -> book.with(node.doing(r))).orElse(book);
    }
}
