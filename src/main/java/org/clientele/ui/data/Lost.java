package org.clientele.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposits;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// What of the files of a table could not be read: records that were rejected, cells that do not fit their columns.
///
/// @param sources those of which that is so
record Lost(List<String> sources, long rejected, long misfits) {

    static final Lost NOTHING = new Lost(List.of(), 0, 0);

    Lost {
        sources = List.copyOf(sources);
    }

    /// Returns the sources that a table is read from, itself or through its recipe.
    static List<String> sources(Workbook book, Optional<Node> table) {
        return table.stream()
                .flatMap(node ->
                        Stream.concat(Stream.of(node), node.inputs().stream().flatMap(id -> book.find(id).stream())))
                .filter(node -> node.spec() instanceof Sources)
                .flatMap(node -> ((Sources) node.spec()).ids().stream())
                .distinct()
                .toList();
    }

    static Lost of(List<String> ids, Deposits deposits) {
        var lost = ids.stream()
                .map(id -> deposits.get(id, Source.class))
                .filter(source ->
                        source.counts().rejected() > 0 || source.misfits().size() > 0)
                .toList();
        return new Lost(
                lost.stream().map(Source::id).toList(),
                lost.stream().mapToLong(source -> source.counts().rejected()).sum(),
                lost.stream().mapToLong(source -> source.misfits().size()).sum());
    }
}
