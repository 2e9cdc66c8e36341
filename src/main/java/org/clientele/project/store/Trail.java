package org.clientele.project.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Chain;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.PersonalSeal;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.LogHead;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// The log of a project: only ever added to, in the very transaction of what it tells.
public final class Trail {

    private static final int KEY = 32;
    private static final Pattern BITS = Pattern.compile("[0-9a-f]{%d}".formatted(2 * KEY));
    private static final int SESSION = 4;
    private static final String FIRST = "first";
    private static final String NEXT = "next";
    private static final String LINES =
            "select number, at, who, session, action, object, figures, before, seal from audit";

    private final Database database;
    private final Entry.Actor actor;

    public Trail(Database database) {
        this(database, database.member());
    }

    /// @param by who does what is written down, where the keys of the file do not tell
    Trail(Database database, Member by) {
        this.database = database;
        actor = new Entry.Actor(who(by.name()), random(SESSION));
    }

    /// Adds a line to the log of a file that nobody has open, where who opens it may; one of an older form is left as
    /// it is.
    public static void note(Path file, Unlocking unlocking, Event event) {
        if (Preamble.read(file, Kind.PROJECT).format() == Kind.PROJECT.format()) {
            try (var database = Database.open(file, Kind.PROJECT, unlocking)) {
                if (database.member().may(Right.of(event.action()))) {
                    var trail = new Trail(database);
                    trail.begin();
                    trail.add(event);
                }
            }
        }
    }

    /// The user of the project whose password opened it, else the user of the system.
    private static String who(String member) {
        return member.isEmpty() ? System.getProperty("user.name", "") : member;
    }

    private static String random(int bytes) {
        var bits = new byte[bytes];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /// Begins the log of a project that has none.
    public void begin() {
        if (database.read(Trail::end).isEmpty()) {
            database.writeThrough(sql -> {
                var key = find(sql, FIRST).orElseGet(() -> random(KEY));
                put(sql, FIRST, key);
                put(sql, NEXT, key);
                var moments = count(sql, "moment");
                var event = Event.of(moments == 0 ? Action.CREATED : Action.ADOPTED, database.id());
                add(sql, moments == 0 ? event : event.with("moments", moments).with("shown", count(sql, "disclosure")));
                return true;
            });
        }
    }

    private static long count(Sql sql, String table) throws SQLException {
        return sql.find("select count(*) from " + table, row -> row.getLong(1)).orElseThrow();
    }

    /// Adds a line; it is on the disk when this returns.
    public void add(Event event) {
        database.writeThrough(sql -> {
            add(sql, event);
            return true;
        });
    }

    /// Adds a line within a transaction, which ends here where it is nothing that who has the project open may do.
    void add(Sql sql, Event event) throws SQLException {
        database.member().require(Right.of(event.action()));
        var last = logEnd(sql);
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        var line = Chain.seal(
                new Entry(last.number() + 1, at, actor, Entry.Deed.of(event), last.seal(), ""), last.nextKey());
        sql.update(
                "insert into audit values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.number(),
                line.at(),
                line.actor().who(),
                line.actor().session(),
                line.deed().action().name(),
                line.deed().object(),
                line.deed().figures(),
                line.before(),
                line.seal());
        var next = Chain.next(last.nextKey());
        put(sql, NEXT, next);
        sql.logEnd(new LogEnd(line.number(), line.seal(), next));
    }

    /// Nobody else adds to the log of an open file: where it ends is read once only.
    private LogEnd logEnd(Sql sql) throws SQLException {
        var known = sql.logEnd();
        if (known.isPresent()) {
            return known.get();
        }
        var last = end(sql);
        return new LogEnd(
                last.map(Entry::number).orElse(0L), last.map(Entry::seal).orElse(""), key(sql, NEXT));
    }

    private static void put(Sql sql, String name, String key) throws SQLException {
        sql.forgetLogEnd();
        if (sql.update("update audit_key set bits = ? where name = ?", key, name) == 0) {
            sql.update("insert into audit_key values (?, ?)", name, key);
        }
    }

    /// Has a log of which lines may be lost go on behind its last one: the key of the next line follows from the first.
    /// Returns whether it can; where the first key is lost nobody can check a line any more, and it begins anew.
    static boolean mend(Sql sql) throws SQLException {
        var key = find(sql, FIRST);
        if (key.isEmpty()) {
            sql.forgetLogEnd();
            sql.update("delete from audit");
            sql.update("delete from audit_key");
            return false;
        }
        var next = key.get();
        long lines = end(sql).map(Entry::number).orElse(0L);
        for (long line = 0; line < lines; line++) {
            next = Chain.next(next);
        }
        put(sql, NEXT, next);
        return true;
    }

    /// Returns a random number that only this project holds; one that nobody holds where it has no log yet, since its
    /// program wrote none and it was not opened by a later one.
    static String firstKey(Sql sql) throws SQLException {
        return find(sql, FIRST).orElseGet(() -> random(KEY));
    }

    private String key(Sql sql, String name) throws SQLException {
        return find(sql, name).filter(bits -> BITS.matcher(bits).matches()).orElseThrow(database::damaged);
    }

    private static Optional<String> find(Sql sql, String name) throws SQLException {
        return sql.find("select bits from audit_key where name = ?", row -> row.getString(1), name);
    }

    private static Optional<Entry> end(Sql sql) throws SQLException {
        return sql.find(LINES + " order by number desc limit 1", Trail::entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                new Entry.Actor(row.getString(3), row.getString(4)),
                new Entry.Deed(Action.valueOf(row.getString(5)), row.getString(6), row.getString(7)),
                row.getString(8),
                row.getString(9));
    }

    /// Returns what stands for a personal value in this log; without the key of personal values, where there is one,
    /// nobody can try values on it.
    String token(Sql sql, String value) throws SQLException {
        var personal = new PersonalSeal(database.keys());
        return personal.isOn()
                ? personal.token("log " + value).substring(0, Anchor.DIGITS)
                : Chain.token(key(sql, FIRST), value);
    }

    /// Returns all lines, the oldest first.
    public List<Entry> all() {
        database.member().require(Right.READ_LOG);
        return database.read(sql -> sql.query(LINES + " order by number", Trail::entry));
    }

    /// Returns how far it goes.
    public Anchor head() {
        return database.read(Trail::end).map(Anchor::of).orElse(Anchor.NONE);
    }

    /// Returns how far it goes, for the header; where it does not hold what the header tells of it already, that stays,
    /// so that a log that was cut is told of at every opening and not only at the next.
    static LogHead reach(Sql sql, LogHead told) throws SQLException {
        return holds(sql, anchor(told)) ? reach(sql) : told;
    }

    static LogHead reach(Sql sql) throws SQLException {
        return end(sql).map(line -> new LogHead(line.number(), line.seal())).orElse(LogHead.NONE);
    }

    /// Returns how far it went when the project was last closed, as the header of the file has it.
    public Anchor sealed() {
        return anchor(database.opening().log());
    }

    static Anchor anchor(LogHead head) {
        return head.count() == 0
                ? Anchor.NONE
                : new Anchor(head.count(), head.seal().substring(0, Anchor.DIGITS));
    }

    /// Returns whether it still holds what was seen of it elsewhere.
    public boolean holds(Anchor seen) {
        return database.read(sql -> holds(sql, seen));
    }

    private static boolean holds(Sql sql, Anchor seen) throws SQLException {
        return seen.equals(Anchor.NONE)
                || sql.find(LINES + " where number = ?", Trail::entry, seen.count())
                        .map(Anchor::of)
                        .filter(seen::equals)
                        .isPresent();
    }

    /// Returns what is to be said where it does not hold what the header of the file tells of it.
    public Optional<Problem> notes() {
        return Optional.of(sealed()).filter(seen -> !holds(seen)).map(seen -> new Verdict.Cut(seen, head().count())
                .said());
    }

    /// Checks every line, against what the header of the file tells of it, and what was seen of it elsewhere.
    public Verdict check(List<Anchor> seen) {
        return check(seen, Progress.NONE);
    }

    /// The same, told how far it is. The lines are read first: while they are checked the project goes on.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public Verdict check(List<Anchor> seen, Progress progress) {
        database.member().require(Right.READ_LOG);
        progress.at(0, 1);
        var anchors = Stream.concat(Stream.of(sealed()), seen.stream()).toList();
        var first = database.read(Trail::firstKey);
        return Chain.check(all(), first, anchors, progress);
    }

    static Verdict check(Sql sql, List<Anchor> seen) throws SQLException {
        var lines = sql.query(LINES + " order by number", Trail::entry);
        var first = find(sql, FIRST);
        return lines.isEmpty() || first.isPresent()
                ? Chain.check(lines, first.orElse(""), seen)
                : new Verdict.Changed(lines.getFirst().number());
    }
}
