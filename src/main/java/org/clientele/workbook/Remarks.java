package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Recipe;
import org.clientele.report.Dashboard;
import org.clientele.report.Remark;
import org.clientele.report.Tile;
import org.clientele.words.Words;

/// The notes of a workbook with what each is about, in words.
public record Remarks(Workbook book, Words words) {

    /// Returns the notes on a node and on all it is computed from, the node first, then what is nearest to it.
    public List<Remark> of(String id) {
        return of(List.of(id));
    }

    /// Returns the notes on these nodes and on all they are computed from, each once.
    public List<Remark> of(List<String> ids) {
        var above = ids.stream().flatMap(id -> book.ancestors(id).reversed().stream());
        return Stream.concat(ids.stream().map(book::require), above)
                .distinct()
                .flatMap(node -> on(node).stream())
                .toList();
    }

    /// Returns the notes of the whole workbook, in its order.
    public List<Remark> all() {
        return book.nodes().stream().flatMap(node -> on(node).stream()).toList();
    }

    /// Returns the notes on a node and on its parts.
    public List<Remark> on(Node node) {
        var all = new ArrayList<Remark>();
        if (!node.note().isBlank()) {
            all.add(new Remark(node.id(), "", node.title(), node.note()));
        }
        new TreeMap<>(node.notes())
                .forEach((part, text) -> name(node, part).forEach(n -> all.add(new Remark(node.id(), part, n, text))));
        return all;
    }

    /// What people call a part of a node; nothing where it is no longer there.
    private Stream<String> name(Node node, String part) {
        return switch (node.spec()) {
            case Dashboard dashboard ->
                dashboard.tiles().stream().filter(t -> t.id().equals(part)).map(Tile::title);
            case Recipe recipe ->
                Stream.iterate(0, at -> at + 1)
                        .limit(recipe.steps().size())
                        .filter(at -> Node.step(at).equals(part))
                        .map(at -> words.text("note.step", node.title(), at + 1));
            case Rfm rfm -> Stream.of(SegmentNames.name(rfm.labels().getOrDefault(part, part), words));
            case AssignClusters assigned ->
                Stream.of(SegmentNames.name(assigned.labels().getOrDefault(part, part), words));
            default -> Stream.of();
        };
    }
}
