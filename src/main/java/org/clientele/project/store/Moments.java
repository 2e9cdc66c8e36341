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

    private final Database database;
    private final BookJson json;
    private final Map<Long, Moment> written = new HashMap<>();
    private final Map<Node, String> addresses = new IdentityHashMap<>();

    private final Trail trail;
    private long now = -1;
    private int bound = -1;

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
        var fresh = new IdentityHashMap<Node, String>();
        database.writeThrough(sql -> {
            var numbers = new HashSet<Long>();
            for (var moment : history.moments()) {
                numbers.add(moment.number());
                if (written.get(moment.number()) != moment) {
                    save(sql, moment, fresh);
                }
            }
            for (var number : written.keySet()) {
                if (!numbers.contains(number)) {
                    sql.update("delete from moment where number = ?", number);
                }
            }
            for (var event : Deeds.of(written, now, history)) {
                trail.add(sql, event);
            }
            point(sql, "now", history.now());
            if (history.bound() != bound) {
                point(sql, "bound", history.bound());
            }
            return true;
        });
        addresses.putAll(fresh);
        remember(history);
    }

    private static void point(Sql sql, String name, long number) throws SQLException {
        sql.update("merge into pointer key (name) values (?, ?)", name, number);
    }

    /// A node goes with a moment only: as long as none does, none is looked for.
    private void remember(History history) {
        now = history.now();
        bound = history.bound();
        history.moments().forEach(moment -> written.put(moment.number(), moment));
        if (written.size() > history.moments().size()) {
            forget(history);
        }
    }

    private void forget(History history) {
        Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
        written.clear();
        history.moments().forEach(moment -> {
            written.put(moment.number(), moment);
            used.addAll(moment.book().nodes());
        });
        addresses.keySet().removeIf(node -> !used.contains(node));
    }

    private void save(Sql sql, Moment moment, Map<Node, String> fresh) throws SQLException {
        var nodes = new ArrayList<String>();
        for (var node : moment.book().nodes()) {
            nodes.add(address(sql, node, fresh));
        }
        sql.update(
                "merge into moment key (number) values (?, ?, ?, ?, ?, ?)",
                moment.number(),
                moment.parent(),
                String.join("\n", nodes),
                json.write(moment.label()),
                moment.name(),
                LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
    }

    private String address(Sql sql, Node node, Map<Node, String> fresh) throws SQLException {
        var known = addresses.getOrDefault(node, fresh.get(node));
        if (known != null) {
            return known;
        }
        var form = json.write(node);
        var address = new Hasher().add(form).hex();
        sql.update("merge into node key (address) values (?, ?)", address, form);
        fresh.put(node, address);
        return address;
    }

    /// Returns the history as it was last written; none in a new file.
    ///
    /// @throws org.clientele.spec.Problem if it holds a node that this program does not know
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
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var nodes = nodes();
        var moments = rows.stream().map(row -> moment(row, nodes)).toList();
        var history = new History(moments, pointer("now"), (int) pointer("bound"));
        nodes.forEach((address, node) -> addresses.put(node, address));
        remember(history);
        return Optional.of(history);
    }

    private Moment moment(Row row, Map<String, Node> nodes) {
        var book = new Workbook(row.nodes.stream().map(nodes::get).toList());
        return new Moment(row.number, row.parent, book, json.read(row.label, Label.class), row.name, row.at);
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
                .orElseThrow();
    }

    /// Drops nodes that no moment names any more.
    public synchronized void sweep() {
        var named = Set.copyOf(addresses.values());
        database.write(sql -> {
            for (var address : sql.query("select address from node", row -> row.getString(1))) {
                if (!named.contains(address)) {
                    sql.update("delete from node where address = ?", address);
                }
            }
            return true;
        });
    }
}
