package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.Database;
import org.clientele.project.store.Kind;
import org.clientele.project.store.ResultRows;
import org.clientele.project.store.SheetForm;
import org.clientele.project.store.Sheets;
import org.clientele.project.store.StoreException;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Results on the disk. Columns that the project has are named, not written again.
final class CacheFile {

    private static final Logger LOG = Logger.getLogger(CacheFile.class.getName());
    private static final String SHEET = "";

    private final Database database;
    private final Sheets sheets;
    private final ResultRows rows;
    private final BookJson json;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private volatile boolean trusted = true;

    private CacheFile(Database database, Chunks project, BookJson json) {
        this.database = database;
        this.json = json;
        sheets = Sheets.seen(new Chunks(database, project));
        rows = new ResultRows(database);
    }

    /// Opens the file or makes it anew; none where another process has it or the folder cannot be written. The file
    /// of a project with passwords is sealed with the keys of the project.
    static Optional<CacheFile> open(Path file, Project project, BookJson json) {
        try {
            Privately.folder(file.getParent());
            return Optional.of(new CacheFile(database(file, project.access().keys()), project.chunks(), json));
        } catch (Problem | StoreException | IOException e) {
            LOG.log(Level.WARNING, "results are kept in memory only, not in " + file, e);
            return Optional.empty();
        }
    }

    private static Database database(Path file, Optional<DataKeys> keys) throws IOException {
        if (Files.exists(file)) {
            try {
                var found = Database.open(
                        file, Kind.CACHE, keys.map(Unlocking::having).orElse(Unlocking.NONE));
                if (found.keys().isPresent() == keys.isPresent()) {
                    return found;
                }
                found.close();
            } catch (Problem | StoreException e) {
                if (e instanceof Problem problem && problem.key().equals("problem.project.busy")) {
                    throw e;
                }
                LOG.log(Level.WARNING, "results are computed anew, not read from " + file, e);
            }
            Files.delete(file);
        }
        return Database.create(file, Kind.CACHE, keys.map(Protection::beside).orElse(Protection.NONE));
    }

    Optional<Result> find(String id) {
        return rows.find(id).flatMap(entry -> {
            used.add(id);
            return read(entry);
        });
    }

    private Optional<Result> read(ResultRows.Entry entry) {
        try {
            return Optional.of(
                    entry.kind().equals(SHEET)
                            ? sheets.get(json.read(entry.form(), SheetForm.class))
                            : json.read(
                                    entry.form(),
                                    json.catalog().find(entry.kind()).result()));
        } catch (Problem problem) {
            LOG.log(Level.WARNING, "a result of kind '" + entry.kind() + "' cannot be read and is computed", problem);
            return Optional.empty();
        }
    }

    void put(String id, Result result) {
        switch (result) {
            case Sheet sheet -> {
                var form = sheets.put(sheet, Progress.NONE);
                put(id, new ResultRows.Entry(SHEET, json.write(form)), form.addresses());
            }
            case Record figures ->
                kind(result).ifPresent(kind -> put(id, new ResultRows.Entry(kind, json.write(figures)), List.of()));
            default -> LOG.log(Level.FINE, "not kept: {0}", result.getClass());
        }
    }

    private void put(String id, ResultRows.Entry entry, List<String> addresses) {
        rows.put(id, entry, addresses, System.currentTimeMillis());
        used.add(id);
    }

    /// Returns the name under which the catalog knows results of this class.
    private Optional<String> kind(Result result) {
        return json.catalog().entries().stream()
                .filter(entry -> entry.result() == result.getClass())
                .map(Catalog.Entry::name)
                .findFirst();
    }

    long bytes() {
        return rows.bytes();
    }

    /// Has the file thrown away when it is closed.
    void distrust() {
        trusted = false;
    }

    /// Closes the file after dropping what was not used for the longest, but nothing that was used since opening; a
    /// file in which something turned out to be wrong goes as a whole.
    void close(long bound) {
        try {
            if (trusted && !database.isDamaged()) {
                rows.touch(used, System.currentTimeMillis());
                rows.shrink(bound, used);
            }
        } catch (Problem | StoreException e) {
            suspect(e);
        }
        try {
            database.close();
        } catch (Problem | StoreException e) {
            suspect(e);
        }
        if (!trusted || database.isDamaged()) {
            delete(database.file());
        }
    }

    private void suspect(RuntimeException e) {
        trusted = false;
        LOG.log(Level.WARNING, "results will be computed anew, not read from " + database.file(), e);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + file, e);
        }
    }
}
