package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.keys.PersonalSeal;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;

/// A project that is written anew beside itself, with its id, keys and log, and takes its own place when it is
/// whole: what is not carried over was never in it. After a stop in between there is the old file.
public final class Anew implements AutoCloseable {

    private static final List<String> APART = List.of(
            "migration",
            "deposit",
            "deposit_column",
            "stored_column",
            "chunk",
            "node",
            "moment",
            "view_state",
            "disclosure");

    private record Part(String address, int lane, int part) {}

    private final Database from;
    private final Path file;
    private Database to;
    private boolean whole;

    private Anew(Database from, Path file, Database to) {
        this.from = from;
        this.file = file;
        this.to = to;
    }

    /// Begins with the log of the old one, its key, and all else that holds no values of tables.
    ///
    /// @throws Problem if it cannot be written there
    public static Anew of(Database from) {
        var part = Halves.of(from.file());
        try (var same = from.protection()) {
            Files.deleteIfExists(part);
            var anew = new Anew(from, part, Database.create(part, from.preamble(), same));
            anew.begin();
            return anew;
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    private void begin() {
        boolean done = false;
        try {
            if (from.keys().isPresent()) {
                to.opening().goOn(from.sealed());
            }
            var tables = from.read(sql -> sql.query(
                    "select lower(table_name) from information_schema.tables"
                            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'",
                    row -> row.getString(1)));
            tables.removeAll(APART);
            Copy.tables(from, to, tables);
            to.opening().log(from.opening().log());
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private static Problem unwritable(Path part, IOException e) {
        return Unwritable.of(part, e, "problem.project.create");
    }

    /// Returns the id of a project that nobody need open.
    ///
    /// @throws Problem if it is no project
    public static String id(Path project) {
        return Preamble.read(project, Kind.PROJECT).id();
    }

    public Database database() {
        return to;
    }

    /// Closes what was written, reads every block of it for words, and opens it again. Where something is found, it is
    /// asked what longer words of others are there, and looked again for what does not stand in one.
    public Residue scan(Set<String> words, Supplier<Unlocking> unlocking, Progress progress) {
        to.writeThrough(sql -> true);
        var residue = scan(new Sought(words, Set.of()), unlocking, progress);
        return residue.found().isEmpty() ? residue : scan(Sought.of(words, to), unlocking, progress);
    }

    private Residue scan(Sought sought, Supplier<Unlocking> unlocking, Progress progress) {
        to.close();
        var residue = Residue.ofBlocks(file, Kind.PROJECT, sought, unlocking.get(), progress);
        to = Database.open(file, Kind.PROJECT, unlocking.get());
        return residue;
    }

    /// Carries a deposit over with its columns, as it is.
    public void carry(String id) {
        var columns = from.read(
                sql -> sql.query("select address from deposit_column where deposit = ?", row -> row.getString(1), id));
        Set<String> there =
                to.read(sql -> new HashSet<>(sql.query("select address from stored_column", row -> row.getString(1))));
        for (var address : columns) {
            if (there.add(address)) {
                Copy.rows(from, to, "stored_column", "address", address);
                from.read(sql -> sql.query(
                                "select address, lane, part from chunk where address = ?",
                                row -> new Part(row.getString(1), row.getInt(2), row.getInt(3)),
                                address))
                        .forEach(part -> Copy.chunk(from, to, part.address, part.lane, part.part));
            }
        }
        Copy.rows(from, to, "deposit", "id", id);
        Copy.rows(from, to, "deposit_column", "deposit", id);
    }

    /// Keeps a deposit under another id in the place of the one that it was, without a line in the log.
    public void put(String before, String id, Deposited.Entry entry, List<String> addresses) {
        var at = from.read(sql -> sql.find("select at from deposit where id = ?", row -> row.getTimestamp(1), before))
                .orElseThrow();
        to.write(sql -> {
            boolean there = sql.find("select 1 from deposit where id = ?", row -> true, id)
                    .isPresent();
            if (!there) {
                sql.update("insert into deposit values (?, ?, ?, ?)", id, entry.kind(), entry.form(), at);
                for (var address : addresses) {
                    sql.update("insert into deposit_column values (?, ?)", id, address);
                }
            }
            return true;
        });
    }

    /// Carries over how things were looked at, with other names and texts; returns how many changed.
    public int views(UnaryOperator<String> name, UnaryOperator<String> form) {
        var views = from.read(sql ->
                sql.query("select name, form from view_state", row -> List.of(row.getString(1), row.getString(2))));
        var words = new SealedWords(new PersonalSeal(from.keys()));
        return to.write(sql -> {
            int changed = 0;
            for (var view : views) {
                var before = words.opened(view.get(1));
                var after = form.apply(before);
                changed += after.equals(before) ? 0 : 1;
                var text = Destinations.is(view.get(0)) ? words.sealed(after) : after;
                sql.update("merge into view_state key (name) values (?, ?)", name.apply(view.get(0)), text);
            }
            return changed;
        });
    }

    /// Carries over when personal values were shown, as others; returns how many changed.
    public int disclosures(UnaryOperator<Disclosure> change) {
        var words = new SealedWords(new PersonalSeal(from.keys()));
        var lines = from.read(sql -> sql.query(
                "select number, at, customer, reason from disclosure order by number",
                row -> Map.entry(
                        row.getInt(1),
                        new Disclosure(
                                row.getTimestamp(2).toLocalDateTime(),
                                words.opened(row.getString(3)),
                                words.opened(row.getString(4))))));
        return to.write(sql -> {
            int changed = 0;
            for (var line : lines) {
                var after = change.apply(line.getValue());
                changed += after.equals(line.getValue()) ? 0 : 1;
                insert(
                        sql,
                        line.getKey(),
                        new Disclosure(after.at(), words.sealed(after.customer()), words.sealed(after.reason())));
            }
            return changed;
        });
    }

    private static void insert(Sql sql, int number, Disclosure line) throws SQLException {
        sql.update(
                "insert into disclosure values (?, ?, ?, ?)",
                number,
                java.sql.Timestamp.valueOf(line.at()),
                line.customer(),
                line.reason());
    }

    /// Takes the place of the old one. Both are closed then.
    ///
    /// @throws Problem if it cannot
    public void replace() {
        to.close();
        from.close();
        try {
            Preamble.replace(file, from.file());
            whole = true;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void close() {
        to.close();
        if (!whole) {
            Copy.drop(file);
        }
    }
}
