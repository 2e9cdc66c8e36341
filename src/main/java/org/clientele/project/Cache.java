package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Right;
import org.clientele.project.store.StoreException;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Result;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Key;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Results;

/// Results of a project: in memory first, and in a file of their own in the user's cache folder, so that opening a
/// project computes nothing again. The file may be deleted at any moment. Close it before the project.
public final class Cache implements Results, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Cache.class.getName());
    private static final long LEAST = 2L << 30;
    private static final int TIMES = 5;

    /// How many results may wait for the disk; what comes while it is full stays in memory only.
    private static final int WAITING = 256;

    private final Member member;
    private final Results memory;
    private final Optional<CacheFile> file;
    private final long bound;
    private final Map<Key, Result> pending = new ConcurrentHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("cache").factory());
    private volatile boolean broken;

    private Cache(Member member, Results memory, Optional<CacheFile> file, long bound) {
        this.member = member;
        this.memory = memory;
        this.file = file;
        this.bound = bound;
    }

    /// Opens the cache of a project; one that cannot be read is made anew.
    public static Cache open(Project project, BookJson json) {
        return open(project, json, bound(project.chunks().bytes()));
    }

    /// Returns how many bytes of results are left in the file beside sources of so many.
    static long bound(long sources) {
        return Math.max(LEAST, TIMES * sources);
    }

    static Cache open(Project project, BookJson json, long bound) {
        return new Cache(project.member(), new Memory(), CacheFile.open(path(project.id()), project, json), bound);
    }

    /// Returns where the results of the project of this id are.
    public static Path path(String id) {
        return Places.cache().resolve(id + ".cache");
    }

    /// Throws the results of a project away, also from the disk when this returns; nobody has its cache open.
    ///
    /// @throws Problem if the file cannot be deleted
    static void drop(Project project) {
        try {
            if (Files.deleteIfExists(path(project.id()))) {
                WholeFile.settle(path(project.id()));
            }
        } catch (IOException e) {
            throw new Problem("problem.erase.cache", path(project.id()).toString(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<Result> find(Key key) {
        return atHand(key).or(() -> read(key));
    }

    @Override
    public Optional<Result> atHand(Key key) {
        member.require(Right.LOOK);
        return memory.find(key).or(() -> Optional.ofNullable(pending.get(key)));
    }

    private Optional<Result> read(Key key) {
        if (broken || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            long start = System.nanoTime();
            var found = file.get().find(key.hex());
            found.ifPresent(result -> memory.keep(key, result, System.nanoTime() - start));
            return found;
        } catch (Problem | StoreException e) {
            give(e);
            return Optional.empty();
        }
    }

    /// Does without the file until the project is opened again.
    private void give(RuntimeException e) {
        broken = true;
        file.ifPresent(CacheFile::distrust);
        LOG.log(Level.WARNING, "the file of results is not used any more", e);
    }

    @Override
    public void keep(Key key, Result result, long nanos) {
        memory.keep(key, result, nanos);
        boolean room = !broken && pending.size() < WAITING;
        if (room && file.isPresent() && pending.put(key, result) == null) {
            try {
                writer.execute(() -> write(file.get(), key, result));
            } catch (RejectedExecutionException e) {
                pending.remove(key);
                LOG.log(Level.FINE, "a result came after closing", e);
            }
        }
    }

    private void write(CacheFile to, Key key, Result result) {
        try {
            if (!broken) {
                to.put(key.hex(), result);
            }
        } catch (Problem | StoreException e) {
            give(e);
        } finally {
            pending.remove(key);
        }
    }

    /// Returns how many bytes of results the file holds.
    long bytes() {
        return file.map(CacheFile::bytes).orElse(0L);
    }

    /// Returns when everything kept so far is in the file.
    public void flush() {
        while (!pending.isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        flush();
        writer.close();
        file.ifPresent(f -> f.close(bound));
    }
}
