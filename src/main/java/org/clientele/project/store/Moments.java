package org.clientele.project.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.spec.Problem;
import org.clientele.table.Hasher;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.History.Moment;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// The history of a project: moments as lists of nodes, each node stored once by its content.
public final class Moments {

    private record Row(long number, long parent, List<String> nodes, String label, String name, Instant at) {}

    /// What a transaction adds to what is remembered when it is done.
    private record Fresh(Map<Node, String> addresses, Set<String> stored) {}

    private static final String INSERT = "insert into moment values (?, ?, ?, ?, ?, ?)";
    private static final String MERGE = "merge into moment key (number) values (?, ?, ?, ?, ?, ?)";

    /// How many nodes are remembered before those that no moment has any more are forgotten.
    private static final int ROOM = 4_000;

    private final Database database;
    private final BookJson json;
    private final Trail trail;
    private final Map<Node, String> addresses = new IdentityHashMap<>();
    private final Set<String> stored = new HashSet<>();
    private Optional<History> kept = Optional.empty();
    private int room = ROOM;

    public Moments(Database database, BookJson json, Trail trail) {
        this.database = database;
        this.json = json;
        this.trail = trail;
    }

    /// Writes what has changed since it was last read or written.
    ///
    /// @throws Problem if the file is worn
    public synchronized void save(History history) {
        Wear.check(database);
        var turns = Turn.between(kept.map(History::moments).orElse(List.of()), history.moments());
        var fresh = new Fresh(new IdentityHashMap<>(), new HashSet<>());
        database.writeThrough(sql -> {
            for (var turn : turns) {
                save(sql, turn, fresh);
            }
            for (var event : Deeds.of(kept, turns, history)) {
                trail.add(sql, event);
            }
            point(sql, "now", history.now());
            if (kept.isEmpty() || history.bound() != kept.get().bound()) {
                point(sql, "bound", history.bound());
            }
            return true;
        });
        kept = Optional.of(history);
        addresses.putAll(fresh.addresses);
        stored.addAll(fresh.stored);
        if (addresses.size() > room) {
            forget();
            room = ROOM + 2 * addresses.size();
        }
    }

    private static void point(Sql sql, String name, long number) throws SQLException {
        if (sql.update("update pointer set number = ? where name = ?", number, name) == 0) {
            sql.update("insert into pointer values (?, ?)", name, number);
        }
    }

    /// Forgets the nodes that no moment has any more.
    private void forget() {
        Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.map(History::moments)
                .orElse(List.of())
                .forEach(moment -> used.addAll(moment.book().nodes()));
        addresses.keySet().removeIf(node -> !used.contains(node));
    }

    private void save(Sql sql, Turn turn, Fresh fresh) throws SQLException {
        if (turn.is().isEmpty()) {
            sql.update(
                    "delete from moment where number = ?",
                    turn.was().orElseThrow().number());
        } else {
            save(sql, turn.was().isEmpty() ? INSERT : MERGE, turn.is().get(), fresh);
        }
    }

    private void save(Sql sql, String statement, Moment moment, Fresh fresh) throws SQLException {
        var nodes = new ArrayList<String>();
        for (var node : moment.book().nodes()) {
            nodes.add(address(sql, node, fresh));
        }
        sql.update(
                statement,
                moment.number(),
                moment.parent(),
                String.join("\n", nodes),
                json.line(moment.label()),
                moment.name(),
                LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
    }

    private String address(Sql sql, Node node, Fresh fresh) throws SQLException {
        var known = addresses.getOrDefault(node, fresh.addresses.get(node));
        if (known != null) {
            return known;
        }
        var form = json.write(node);
        var address = new Hasher().add(form).hex();
        if (!stored.contains(address) && fresh.stored.add(address)) {
            sql.update("insert into node values (?, ?)", address, form);
        }
        fresh.addresses.put(node, address);
        return address;
    }

    /// Returns the history as it was last written; none in a new file.
    ///
    /// @throws org.clientele.spec.Problem if it holds a node that this program does not know, or one is not there
    public synchronized Optional<History> load() {
        var rows = database.read(sql -> sql.query(
                "select number, parent, nodes, label, name, at from moment order by number",
                row -> new Row(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3).lines().toList(),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC))));
        var nodes = nodes();
        stored.addAll(nodes.keySet());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var moments = rows.stream().map(row -> moment(row, nodes)).toList();
        kept = Optional.of(new History(moments, pointer("now"), (int) pointer("bound")));
        nodes.forEach((address, node) -> addresses.put(node, address));
        return kept;
    }

    private Moment moment(Row row, Map<String, Node> nodes) {
        var book = new Workbook(
                row.nodes.stream().map(address -> node(address, nodes)).toList());
        return new Moment(row.number, row.parent, book, json.read(row.label, Label.class), row.name, row.at);
    }

    private Node node(String address, Map<String, Node> nodes) {
        return Optional.ofNullable(nodes.get(address)).orElseThrow(database::damaged);
    }

    private Map<String, Node> nodes() {
        var forms = new HashMap<String, String>();
        database.read(sql ->
                sql.query("select address, form from node", row -> forms.put(row.getString(1), row.getString(2))));
        var nodes = new HashMap<String, Node>();
        forms.forEach((address, form) -> nodes.put(address, json.readNode(form)));
        return nodes;
    }

    private long pointer(String name) {
        return database.read(sql -> sql.find("select number from pointer where name = ?", row -> row.getLong(1), name))
                .orElseThrow(database::damaged);
    }

    /// Drops nodes that no moment names any more.
    public synchronized void sweep() {
        forget();
        var named = Set.copyOf(addresses.values());
        database.write(sql -> {
            for (var address : stored) {
                if (!named.contains(address)) {
                    sql.update("delete from node where address = ?", address);
                }
            }
            return true;
        });
        stored.retainAll(named);
    }
}
