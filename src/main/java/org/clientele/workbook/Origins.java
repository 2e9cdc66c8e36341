package org.clientele.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Ink;
import org.clientele.customer.Rfm;
import org.clientele.report.Dashboard;
import org.clientele.report.Imprint;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;

/// Where the numbers of a dashboard come from, walked back from its node to the files.
public record Origins(Workbook book, Evaluator evaluator) {

    /// Returns what is printed below a dashboard.
    public Imprint of(String id) {
        var node = book.require(id);
        var datasets = node.spec() instanceof Dashboard dashboard ? dashboard.datasets() : List.<String>of();
        var origins = IntStream.range(0, Math.min(datasets.size(), node.inputs().size()))
                .mapToObj(i -> origin(datasets.get(i), node.inputs().get(i)))
                .toList();
        Optional<Rfm> rfm = specs(id, Rfm.class).findFirst();
        return new Imprint(rfm.map(Rfm::asOf), origins);
    }

    /// Returns what is printed below a dashboard, and how each of its tiles is known.
    public Imprint of(String id, Ink ink, Progress progress) {
        return of(id).knowing(known(id, ink, progress))
                .remarking(new Remarks(book, ink.words()).of(id))
                .lacking(lacking(book.require(id).inputs(), progress));
    }

    /// Returns the personal columns of these tables of which who is in has not the key, each name once.
    public List<String> lacking(List<String> tables, Progress progress) {
        return tables.stream()
                .map(table -> evaluator.evaluate(book, table, progress))
                .filter(Sheet.class::isInstance)
                .flatMap(table -> ((Sheet) table).withheld().stream())
                .distinct()
                .toList();
    }

    /// Returns how each tile of a dashboard is known.
    public List<Imprint.Known> known(String id, Ink ink, Progress progress) {
        var knowing = new Knowing(evaluator, ink);
        var tiles = Knowing.tiles(book, id);
        return IntStream.range(0, tiles.size())
                .mapToObj(i -> {
                    var part = progress.part((double) i / tiles.size(), (i + 1.0) / tiles.size());
                    return new Imprint.Known(tiles.get(i).tile(), knowing.of(tiles.get(i), part));
                })
                .toList();
    }

    private Imprint.Origin origin(String dataset, String input) {
        var files = specs(input, Sources.class)
                .flatMap(sources -> sources.ids().stream())
                .distinct()
                .map(source -> evaluator.deposits().get(source, Source.class).label())
                .toList();
        return new Imprint.Origin(dataset, files, evaluator.key(book, input).brief());
    }

    /// Returns the specs of a kind at a node and above it.
    private <S> Stream<S> specs(String id, Class<S> kind) {
        return Stream.concat(Stream.of(book.require(id)), book.ancestors(id).stream())
                .map(Node::spec)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
