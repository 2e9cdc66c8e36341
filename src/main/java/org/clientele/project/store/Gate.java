package org.clientele.project.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.clientele.project.keys.DataKeys;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;

/// Lets a file through to H2 only where it holds the very statements that our migrations leave there. H2 executes the
/// catalogue of a file when it opens it: a trigger, an alias or a view of a stranger would run his code.
final class Gate {

    private static final int SHOWN = 80;

    /// The statements that files of a kind hold, after each of their migrations.
    private static final Map<Kind, Set<String>> OURS = new ConcurrentHashMap<>();

    private final Path file;
    private final Kind kind;
    private final Faults faults;

    Gate(Path file, Kind kind, Faults faults) {
        this.file = file;
        this.kind = kind;
        this.faults = faults;
    }

    /// @param state the number of what it holds
    private record Read(List<String> statements, long state) {}

    /// Looks at a file that nobody has open, through a channel of its own; returns how many writes in it are
    /// unfinished.
    static int look(Path file, Preamble preamble, Optional<DataKeys> keys, Progress progress) {
        var faults = new Faults(file, preamble.kind());
        try (var thread = new OwnThread("gate " + file.getFileName())) {
            var opening = new Opening(faults, keys, progress);
            FilePathClientele.expect(file, opening);
            return thread.call(() -> {
                new Gate(file, preamble.kind(), faults).pass(opening);
                return opening.unfinished();
            });
        } finally {
            FilePathClientele.leave(file);
        }
    }

    /// Changes nothing and executes nothing.
    ///
    /// @throws Problem if the file holds anything else, is damaged, or open elsewhere; it is damaged, too, where it
    ///     holds less than somebody was told to be on the disk
    void pass(Opening opening) {
        var read = read(FilePathClientele.url(file), opening);
        faults.check();
        var found = read.statements;
        var ours = OURS.computeIfAbsent(kind, Gate::ours);
        for (var statement : found) {
            if (!ours.contains(Catalogue.common(statement))) {
                throw refused(statement);
            }
        }
        if (found.stream().noneMatch(statement -> statement.contains("\"MIGRATION\""))
                || read.state < opening.promised()) {
            throw faults.damaged();
        }
    }

    /// Returns the statements in no order.
    private Read read(String url, Opening opening) {
        try {
            opening.count();
            trees(url);
            return statements(url);
        } catch (KnownTypes.Stranger e) {
            throw refused(e.getMessage());
        } catch (MVStoreException e) {
            throw of(e);
        } catch (DbException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            throw damaged(e);
        }
    }

    /// A stranger may lie within what H2 says of a page that it could not read.
    private Problem of(MVStoreException e) {
        if (Faults.deepest(e) instanceof CancellationException stopped) {
            throw stopped;
        }
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return new Problem(Faults.BUSY, file.toString());
        }
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                .filter(KnownTypes.Stranger.class::isInstance)
                .findFirst()
                .map(stranger -> refused(stranger.getMessage()))
                .orElseGet(() -> damaged(e));
    }

    private Problem damaged(Throwable cause) {
        var problem = faults.damaged();
        problem.initCause(cause);
        return problem;
    }

    private static void trees(String url) {
        try (var store = new MVStore.Builder()
                .fileName(url + FilePathClientele.ENDING)
                .readOnly()
                .autoCommitDisabled()
                .cacheSize(0)
                .open()) {
            Trees.check(store);
        }
    }

    private static Read statements(String url) {
        try (var store = new MVStore.Builder()
                .fileName(url + FilePathClientele.ENDING)
                .readOnly()
                .autoCommitDisabled()
                .open()) {
            return new Read(Catalogue.of(store), store.getFileStore().lastChunkVersion());
        }
    }

    private Problem refused(String what) {
        var printable = what.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        var shown = printable.length() > SHOWN ? printable.substring(0, SHOWN) + "…" : printable;
        return new Problem("problem.project.catalogue", file.toString(), shown);
    }

    /// Runs the migrations of a kind one after the other in memory and reads what each leaves.
    private static Set<String> ours(Kind kind) {
        var url = "memFS:ours-" + kind.word();
        var all = new HashSet<String>();
        try {
            for (int version = 0; version <= Migrations.count(kind); version++) {
                migrate(url, kind, version);
                statements(url).statements.forEach(statement -> all.add(Catalogue.common(statement)));
            }
            return Set.copyOf(all);
        } finally {
            FilePath.get(url + FilePathClientele.ENDING).delete();
        }
    }

    private static void migrate(String url, Kind kind, int version) {
        try (var connection = new org.h2.Driver().connect("jdbc:h2:" + url + Link.SETTINGS, new Properties())) {
            Migrations.to(new Sql(connection), kind, version);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
