package org.clientele.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientele.source.ColumnOption;
import org.clientele.source.DateOrder;
import org.clientele.source.DecimalSign;
import org.clientele.source.Detection;
import org.clientele.source.Formats;
import org.clientele.source.ImportOptions;
import org.clientele.source.Importer;
import org.clientele.source.Likeness;
import org.clientele.source.Preview;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.source.Way;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.workbook.NextMonth;
import org.clientele.workbook.SourceRef;
import org.clientele.workbook.Workbook;

/// The sources of a workbook as they are brought in for a run, and the workbook that reads them.
final class Shelf implements Deposits {

    private static final int FIRST = 200;

    private final Desk desk;
    private final Deposits below;
    private final Map<String, ImportOptions> known = new HashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private UnaryOperator<Source> admitting = UnaryOperator.identity();
    private Workbook book;

    Shelf(Desk desk, Workbook book, Deposits below) {
        this.desk = desk;
        this.book = book;
        this.below = below;
    }

    /// Says what of a source that is read may come in.
    void admit(UnaryOperator<Source> admitted) {
        admitting = admitted;
    }

    Opened opened() {
        return new Opened(
                book, this, sources.values().stream().filter(s -> reads(s.id())).toList());
    }

    /// Remembers how a source was read, whether or not it is read again.
    void know(SourceRef ref) {
        known.put(ref.id(), ref.options());
    }

    /// Has a source that was put away before.
    void know(Source source) {
        known.put(source.id(), source.options());
        sources.put(source.id(), source);
    }

    boolean needs(SourceRef ref) {
        return reads(ref.id());
    }

    private boolean reads(String id) {
        return book.nodes(Sources.class).stream()
                .anyMatch(node -> ((Sources) node.spec()).ids().contains(id));
    }

    /// Reads a source again. Bytes that changed since make another source, which takes the place of the recorded one.
    void put(SourceRef ref, Path file) {
        var source = Importer.read(file, ref.options(), desk.progress(ref.label()));
        if (!source.fileDigest().equals(ref.sha256())) {
            desk.say("cli.source.changed", file.toString(), brief(ref.sha256()), brief(source.fileDigest()));
        }
        sources.put(source.id(), source);
        for (var node : book.nodes(Sources.class)) {
            var ids = ((Sources) node.spec()).ids();
            read(
                    node.id(),
                    ids.stream().map(i -> i.equals(ref.id()) ? source.id() : i).toList());
        }
    }

    /// Puts a source there that was just read.
    void put(Source source) {
        sources.put(source.id(), source);
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    private void read(String id, List<String> ids) {
        var node = book.require(id);
        var spec = (Sources) node.spec();
        book = book.with(node.doing(new Sources(ids, spec.mode(), spec.key())));
    }

    /// Lets a node read this file in the place of all that it read.
    void replace(String id, Path file) {
        if (!(book.require(id).spec() instanceof Sources spec)) {
            throw new Problem("problem.input.node", id);
        }
        var progress = desk.progress(file.getFileName().toString());
        var found = Detection.of(file, progress.part(0, 0.5));
        var source = Importer.read(file, found, likeBefore(found, spec), progress.part(0.5, 1));
        sources.put(source.id(), source);
        read(id, List.of(source.id()));
    }

    /// Lets a node go on with a new file.
    void renew(String id, Path file, Going going) {
        var progress = desk.progress(file.getFileName().toString());
        var found = Detection.of(file, progress.part(0, 0.5));
        renew(id, new Dropped(file, found, found.options(), found.orders(), found.signs()), going);
    }

    /// Returns the node that reads the table which a file looks like most.
    ///
    /// @throws Problem if it looks like none
    String likeliest(Dropped dropped) {
        var label = dropped.label();
        var first = Preview.of(dropped.file(), dropped.options(), FIRST).rows();
        return new NextMonth(book, this, desk.json())
                .tables(dropped.options(), label, first).stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem("problem.next.none", label))
                        .node()
                        .id();
    }

    /// A file that has been looked at, and how it is to be read.
    ///
    /// @param open dates that can be read two ways, of which nobody has said which is right
    /// @param signs numbers of which that holds
    record Dropped(Path file, Detection looked, ImportOptions options, List<DateOrder> open, List<DecimalSign> signs) {

        String label() {
            return Formats.label(file, options.format());
        }
    }

    /// Lets a node go on with a new file.
    Renewed renew(String id, Dropped dropped, Going going) {
        if (!(book.require(id).spec() instanceof Sources spec)) {
            throw new Problem("problem.input.node", id);
        }
        var file = dropped.file();
        var label = dropped.label();
        var progress = desk.progress(label);
        var newest = get(spec.ids().getLast(), Source.class);
        var before = newest.options();
        var options = dropped.options().ordered(dropped.open(), before).signed(dropped.signs(), before);
        var likeness =
                Likeness.of(options, label, Preview.of(file, options, FIRST).rows(), newest);
        var paired = going.paired(likeness).options();
        var source = admitting.apply(Importer.read(file, dropped.looked(), paired, progress));
        var renewal = going.of(id);
        var next = new NextMonth(book, this, desk.json());
        var key = renewal.key().isEmpty() ? Optional.<List<String>>empty() : Optional.of(renewal.key());
        var outcome = next.compare(id, source, key, progress);
        var counts = outcome.figures().counts();
        if (renewal.way() == Way.UPDATE && counts.twice() > 0) {
            throw new Problem("problem.next.key", String.join(", ", renewal.key()), counts.twice());
        }
        desk.say("cli.going.done", label, counts.fresh(), counts.changed(), counts.missing(), counts.duplicate());
        DateChoice.say(label, before.untold(dropped.open()), desk);
        DecimalChoice.say(label, before.unsigned(dropped.signs()), desk);
        new Cautions(desk, label).say(options, source);
        if (renewal.way() == Way.APPEND) {
            new Cautions(desk, label).twice(counts, outcome.key());
        }
        sources.put(source.id(), source);
        book = next.renewed(renewal, source);
        return Renewed.of(file.toString(), renewal, source, outcome);
    }

    /// Columns that were known keep their type, role and format; how the file is cut is read off it anew.
    private ImportOptions likeBefore(Detection found, Sources spec) {
        var before = new LinkedHashMap<String, ColumnOption>();
        spec.ids().stream()
                .filter(known::containsKey)
                .flatMap(id -> known.get(id).columns().stream())
                .forEach(column -> before.put(column.name(), column));
        var columns = found.options().columns().stream()
                .map(column -> before.getOrDefault(column.name(), column))
                .toList();
        var missing = new ArrayList<>(before.keySet());
        columns.forEach(column -> missing.remove(column.name()));
        if (!missing.isEmpty()) {
            throw new Problem("problem.input.columns", missing);
        }
        return found.options().columned(columns);
    }

    @Override
    public <T extends Deposit> T get(String id, Class<T> kind) {
        return kind.isInstance(sources.get(id)) ? kind.cast(sources.get(id)) : below.get(id, kind);
    }
}
