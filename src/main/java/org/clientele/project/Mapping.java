package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.customer.Purpose;
import org.clientele.project.DataMap.Copy;
import org.clientele.project.DataMap.CopyKind;
import org.clientele.project.DataMap.Departure;
import org.clientele.project.DataMap.Filed;
import org.clientele.project.DataMap.Reader;
import org.clientele.project.DataMap.Table;
import org.clientele.project.backup.Backup;
import org.clientele.project.keys.Reach;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slot;
import org.clientele.project.store.Deposited;
import org.clientele.project.store.Destinations;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Progress;
import org.clientele.table.Schema;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// Draws the map of the data of an open project. Whoever may read its log may, an auditor too, who sees no tables.
public final class Mapping {

    private final Project project;
    private final BookJson json;
    private final Workbook book;
    private final Deposits deposits;
    private final Map<String, Instant> times;
    private final List<Departure> departures;

    private Mapping(Project project, BookJson json) {
        this.project = project;
        this.json = json;
        book = project.history().book();
        var deposited = new Deposited(project.database(), project.trail());
        var reading = new Reading(deposited, Kinds.of(project.chunks(), json));
        deposits = new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> type) {
                return reading.get(id, type);
            }
        };
        times = deposited.times();
        var files = new Destinations(project.database(), project.trail()).all();
        departures = new Departures(files).of(project.trail().all());
    }

    /// @param backups the backups of the project that are known
    /// @throws org.clientele.spec.Problem if who has it open may not read its log
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static DataMap of(Project project, BookJson json, List<Backup> backups, Progress progress) {
        project.member().require(Right.READ_LOG);
        return new Mapping(project, json).map(backups, progress);
    }

    private DataMap map(List<Backup> backups, Progress progress) {
        var outlook = Outlook.of(book, deposits);
        var tables = new ArrayList<Table>();
        for (var node : book.nodes()) {
            progress.at(tables.size(), book.nodes().size());
            tables.add(table(node, outlook.get(node.id())));
        }
        return new DataMap(
                project.name(),
                project.id(),
                Instant.now(),
                project.access().isProtected(),
                tables,
                copies(backups),
                project.access().ways().stream().map(Mapping::reader).toList(),
                departures);
    }

    private Table table(Node node, Outlook look) {
        var sources = node.spec() instanceof Sources brought
                ? brought.ids().stream()
                        .map(id -> deposits.get(id, Source.class))
                        .toList()
                : List.<Source>of();
        var columns = look instanceof Outlook.Fine(Schema schema)
                ? new ColumnGrounds(schema, sources).columns()
                : List.<DataMap.Column>of();
        return new Table(
                node.id(),
                node.title(),
                json.catalog().name(node.spec()),
                sources.stream().map(this::filed).toList(),
                node.inputs().stream().map(id -> book.require(id).title()).toList(),
                columns,
                !(look instanceof Outlook.Fine),
                Retentions.of(project, json).find(node.id()).flatMap(Retention::until),
                purposes(sources));
    }

    private Filed filed(Source source) {
        return new Filed(
                source.label(),
                times.getOrDefault(source.id(), Instant.EPOCH),
                source.rows().rows(),
                project.place(source.id()));
    }

    private List<Purpose> purposes(List<Source> sources) {
        return departures.stream()
                .filter(line ->
                        line.from().stream().anyMatch(from -> sources.stream().anyMatch(s -> s.id().startsWith(from))))
                .flatMap(line -> line.purpose().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Copy> copies(List<Backup> backups) {
        var own = Stream.of(copy(CopyKind.PROJECT, project.file()));
        var results =
                Stream.of(Cache.path(project.id())).filter(Files::exists).map(file -> copy(CopyKind.RESULTS, file));
        var kept = backups.stream()
                .map(backup -> new Copy(
                        CopyKind.BACKUP,
                        backup.file().toString(),
                        Optional.of(backup.at()),
                        backup.manifest().verified(),
                        bytes(backup.file())));
        return Stream.of(own, results, kept).flatMap(all -> all).toList();
    }

    private static Copy copy(CopyKind kind, Path file) {
        return new Copy(kind, file.toString(), Optional.empty(), Optional.empty(), bytes(file));
    }

    /// Returns how long a file is; 0 where it went meanwhile.
    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    private static Reader reader(Slot slot) {
        return new Reader(
                slot.label(),
                slot.post(),
                slot.isRecovery(),
                slot.post().reach() == Reach.ALL && Right.SEE_PERSONAL.isOf(slot.post()),
                slot.since());
    }
}
