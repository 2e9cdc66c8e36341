package org.clientele.project.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.DamagedException;
import org.clientele.project.seal.Headers;
import org.clientele.project.seal.LogHead;
import org.clientele.project.seal.Remains;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Brings whatever can be read in a damaged project into a new one. The damaged file is only read.
public final class Salvage {

    private static final String MIGRATIONS = "MIGRATION";
    private static final String CHUNKS = "CHUNK";
    private static final int AT_ONCE = 500;

    private final Database to;

    private final List<List<Object>> waiting = new ArrayList<>();

    private Salvage(Database to) {
        this.to = to;
    }

    /// How many blocks a damaged file has, and how many of them are lost.
    ///
    /// @param keepsLog whether its log goes on; where its first key is lost it begins anew
    public record Damage(int blocks, int lost, boolean keepsLog) {}

    /// Fills a new project file, behind the same passwords, with every row that is left.
    ///
    /// @throws Problem if nothing can be read, as where both headers are lost, or the new file cannot be made;
    ///     then nothing is left of it
    public static Damage of(Path from, Unlocking unlocking, Path to, Progress progress) {
        var preamble = Preamble.read(from, Kind.PROJECT);
        if (preamble.format() < Kind.PROJECT.format()) {
            throw new Problem("problem.project.unsealed", from.toString());
        }
        var keys = Opening.keys(from, Kind.PROJECT, unlocking);
        try (var whole = FileChannel.open(from, StandardOpenOption.READ);
                var lock = whole.tryLock(0, Long.MAX_VALUE, true);
                var protection = protection(whole, keys)) {
            keys.map(DataKeys::member).ifPresent(member -> member.require(Right.SEE_PERSONAL));
            if (lock == null) {
                throw new Problem(Faults.BUSY, from.toString());
            }
            var main = keys.map(DataKeys::main);
            var remains = Remains.of(whole, Preamble.LENGTH, preamble.identity(), main, progress.part(0, 0.3));
            var wreck = new Wreck(Body.of(remains), Kind.PROJECT, progress.part(0.3, 0.6));
            var fresh = Database.create(to, Kind.PROJECT, protection);
            boolean keepsLog = fill(fresh, wreck, remains.log(), progress.part(0.6, 1));
            return new Damage(remains.blocks(), remains.lost().cardinality(), keepsLog);
        } catch (OverlappingFileLockException e) {
            throw new Problem(Faults.BUSY, from.toString());
        } catch (DamagedException e) {
            throw new Problem("problem.salvage.headers", from.toString());
        } catch (IOException e) {
            throw new Problem("problem.project.read", from.toString(), String.valueOf(e.getMessage()));
        } finally {
            keys.ifPresent(DataKeys::close);
        }
    }

    private static Protection protection(FileChannel whole, Optional<DataKeys> keys) throws IOException {
        var ways = Headers.ways(whole, Preamble.LENGTH);
        return keys.isEmpty() ? Protection.NONE : new Protection(Slots.of(ways.getFirst()), keys.map(DataKeys::copy));
    }

    /// Fills and closes the new file, or takes it away. Returns whether the log goes on.
    private static boolean fill(Database fresh, Wreck wreck, LogHead log, Progress progress) throws IOException {
        boolean done = false;
        try (fresh) {
            boolean keepsLog = new Salvage(fresh).fill(wreck, progress);
            fresh.opening().log(keepsLog ? log : LogHead.NONE);
            done = true;
            return keepsLog;
        } finally {
            if (!done) {
                Copy.drop(fresh.file());
            }
        }
    }

    /// A row may be left without the one it belongs to. Returns whether the log goes on.
    private boolean fill(Wreck wreck, Progress progress) throws IOException {
        to.write(sql -> sql.update("set referential_integrity false"));
        var tables = wreck.tables().stream()
                .filter(table -> !table.equals(MIGRATIONS))
                .sorted()
                .toList();
        for (int i = 0; i < tables.size(); i++) {
            progress.at(i, tables.size());
            var table = tables.get(i);
            int most = table.equals(CHUNKS) ? 1 : AT_ONCE;
            wreck.rows(table, row -> {
                waiting.add(row);
                if (waiting.size() >= most) {
                    put(table);
                }
            });
            put(table);
        }
        to.write(sql -> sql.update("set referential_integrity true"));
        return to.writeThrough(sql -> {
            mendHistory(sql);
            return Trail.mend(sql);
        });
    }

    private void put(String table) {
        to.write(sql -> {
            for (var row : waiting) {
                var places = String.join(", ", Collections.nCopies(row.size(), "?"));
                sql.update("merge into \"%s\" values (%s)".formatted(table, places), row.toArray());
            }
            return true;
        });
        waiting.clear();
    }

    /// Leaves out decisions of which a part is lost, and makes the newest that is left the current one where the
    /// current one is lost.
    private static void mendHistory(Sql sql) throws SQLException {
        var nodes = Set.copyOf(sql.query("select address from node", row -> row.getString(1)));
        var moments = sql.query("select number, nodes from moment", row -> Map.entry(row.getLong(1), row.getString(2)));
        for (var moment : moments) {
            if (!nodes.containsAll(moment.getValue().lines().toList())) {
                sql.update("delete from moment where number = ?", moment.getKey());
            }
        }
        sql.update("update moment set parent = number where parent not in (select number from moment)");
        sql.update("delete from pointer where name = 'now' and number not in (select number from moment)");
        sql.update("insert into pointer select 'now', max(number) from moment where not exists"
                + " (select 1 from pointer where name = 'now') having max(number) is not null");
        sql.update("insert into pointer select 'bound', 1000 where not exists"
                + " (select 1 from pointer where name = 'bound')");
    }
}
