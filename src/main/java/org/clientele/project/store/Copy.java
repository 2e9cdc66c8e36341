package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;

/// A copy of a project with an id of its own and the same passwords, without what nothing in it needs.
public final class Copy {

    private static final List<String> TABLES = List.of(
            "deposit",
            "deposit_column",
            "node",
            "moment",
            "pointer",
            "view_state",
            "stored_column",
            "disclosure",
            "audit",
            "audit_key",
            "erasure");

    private record Chunk(String address, int lane, int part) {}

    private Copy() {}

    /// Writes the copy beside its place and moves it there when it is whole.
    ///
    /// @throws Problem if it cannot be written there
    public static void of(Database from, Path to, Progress progress) {
        into(from, to, part -> write(from, part, progress));
    }

    /// Has a file written beside its place, and moves it there when that is done.
    ///
    /// @param from the open project of which it is a copy: its file is not written over while it is there
    /// @throws Problem if it cannot be written there
    public static void into(Database from, Path to, Consumer<Path> writing) {
        if (to.toAbsolutePath().normalize().equals(from.file()) && Files.exists(to)) {
            throw new Problem("problem.project.self", to.toString());
        }
        var part = to.resolveSibling(to.getFileName() + ".part");
        boolean done = false;
        try {
            Files.deleteIfExists(part);
            writing.accept(part);
            Preamble.replace(part, to);
            done = true;
        } catch (IOException e) {
            throw Unwritable.of(to, e, "problem.project.create");
        } catch (Problem problem) {
            throw unwritten(problem, to);
        } finally {
            if (!done) {
                drop(part);
            }
        }
    }

    /// A disk without room is one without room for the copy.
    private static Problem unwritten(Problem problem, Path to) {
        return Adrift.disk(problem)
                .map(why -> Unwritable.of(to, new IOException(why), "problem.project.create"))
                .or(() -> Unwritable.at(to, problem))
                .orElse(problem);
    }

    /// Writes the copy into a new file.
    public static void write(Database from, Path to, Progress progress) {
        try (var same = from.protection();
                var target = Database.create(to, Kind.PROJECT, same)) {
            fill(from, target, progress);
        }
    }

    static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    static void fill(Database from, Database to, Progress progress) {
        boolean same = Arrays.equals(from.slots().set(), to.slots().set());
        var moved = same ? Moved.NOTHING : Moved.of(from, to, progress.part(0, 0.4));
        tables(from, to, TABLES, moved);
        var chunks = from
                .read(sql -> sql.query(
                        "select address, lane, part from chunk",
                        row -> new Chunk(row.getString(1), row.getInt(2), row.getInt(3))))
                .stream()
                .filter(chunk -> !moved.has(chunk.address))
                .toList();
        var part = progress.part(0.4, 1);
        for (int i = 0; i < chunks.size(); i++) {
            part.at(i, chunks.size());
            var chunk = chunks.get(i);
            chunk(from, to, chunk.address, chunk.lane, chunk.part);
        }
        moved.mark(to);
        to.opening().log(from.opening().log());
        to.writeThrough(sql -> true);
    }

    /// Copies whole tables between files of the same keys.
    static void tables(Database from, Database to, List<String> names) {
        tables(from, to, names, Moved.NOTHING);
    }

    private static void tables(Database from, Database to, List<String> names, Moved moved) {
        var tables = from.read(sql -> tables(sql, names));
        to.write(sql -> {
            for (var table : tables.entrySet()) {
                for (var row : table.getValue()) {
                    var kept = moved.row(table.getKey(), row);
                    if (kept.isPresent()) {
                        insert(sql, table.getKey(), kept.get());
                    }
                }
            }
            return true;
        });
    }

    /// Copies the rows of a table that have this value in a column.
    static void rows(Database from, Database to, String table, String column, String value) {
        var rows = from.read(
                sql -> sql.query("select * from %s where %s = ?".formatted(table, column), Copy::values, value));
        to.write(sql -> {
            for (var row : rows) {
                insert(sql, table, row);
            }
            return true;
        });
    }

    /// Copies one piece of a column.
    static void chunk(Database from, Database to, String address, int lane, int part) {
        var bytes = from.read(sql -> sql.find(
                        "select bytes from chunk where address = ? and lane = ? and part = ?",
                        row -> row.getBytes(1),
                        address,
                        lane,
                        part))
                .orElseThrow();
        to.write(sql -> sql.update("insert into chunk values (?, ?, ?, ?)", address, lane, part, bytes));
    }

    private static Map<String, List<Object[]>> tables(Sql sql, List<String> names) throws SQLException {
        var tables = new LinkedHashMap<String, List<Object[]>>();
        for (var table : names) {
            tables.put(table, sql.query("select * from " + table, Copy::values));
        }
        return tables;
    }

    private static Object[] values(ResultSet row) throws SQLException {
        var values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getObject(i);
            values.add(value instanceof java.sql.Clob ? row.getString(i) : value);
        }
        return values.toArray();
    }

    private static void insert(Sql sql, String table, Object[] row) throws SQLException {
        sql.update(
                "merge into %s values (%s)".formatted(table, String.join(", ", Collections.nCopies(row.length, "?"))),
                row);
    }
}
