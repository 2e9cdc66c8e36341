package org.clientele.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;

/// Brings the tables of a file to what this program expects: the scripts `V001.sql`, `V002.sql`, … of its kind that
/// the file has not seen, in order.
final class Migrations {

    private static final String TABLE =
            "create table if not exists migration (version int primary key, at timestamp not null)";

    private Migrations() {}

    /// Returns the number of the last migration; none where H2 finds no such table.
    static Optional<Integer> done(Sql sql) throws SQLException {
        boolean there = sql.find("select 1 from information_schema.tables where table_name = 'MIGRATION'", row -> true)
                .isPresent();
        return there ? sql.find("select max(version) from migration", row -> row.getInt(1)) : Optional.empty();
    }

    /// Returns how many migrations the file has then seen.
    ///
    /// @throws Problem if it has seen some that this program does not know, or fewer than none
    static int run(Sql sql, Path file, Preamble preamble) throws SQLException {
        int newest = count(preamble.kind());
        int done = start(sql);
        if (done < 0) {
            throw preamble.kind().damaged(file);
        }
        if (done > newest) {
            throw new Problem("problem.project.newer", file.toString(), preamble.program(), done);
        }
        to(sql, preamble.kind(), newest);
        return newest;
    }

    private static int start(Sql sql) throws SQLException {
        sql.update(TABLE);
        return done(sql).orElse(0);
    }

    /// Brings tables to this version, which is not older than theirs.
    static void to(Sql sql, Kind kind, int newest) throws SQLException {
        int done = start(sql);
        var scripts = scripts(kind);
        for (int version = done + 1; version <= newest; version++) {
            for (var statement : scripts.get(version - 1).split(";\\s*(\n|$)")) {
                sql.update(statement);
            }
            sql.update("insert into migration values (?, current_timestamp)", version);
        }
    }

    /// Returns how many migrations there are.
    static int count(Kind kind) {
        return scripts(kind).size();
    }

    private static List<String> scripts(Kind kind) {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> "/org/clientele/db/%s/V%03d.sql".formatted(kind.word(), i))
                .takeWhile(name -> Migrations.class.getResource(name) != null)
                .map(Migrations::text)
                .toList();
    }

    private static String text(String resource) {
        try (var in = Migrations.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
