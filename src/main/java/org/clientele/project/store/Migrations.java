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
    /// @throws Problem if it has seen some that this program does not know
    static int run(Sql sql, Path file, Preamble preamble) throws SQLException {
        sql.update(TABLE);
        int done = done(sql).orElse(0);
        var scripts = scripts(preamble.kind());
        if (done > scripts.size()) {
            throw new Problem("problem.project.newer", file.toString(), preamble.program(), done);
        }
        for (int version = done + 1; version <= scripts.size(); version++) {
            for (var statement : scripts.get(version - 1).split(";\\s*(\n|$)")) {
                sql.update(statement);
            }
            sql.update("insert into migration values (?, current_timestamp)", version);
        }
        return scripts.size();
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
