package org.clientele.ui.data;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.table.Schema;

/// Which columns of a table are looked at and in what order: view state, kept with the project. Columns that come later
/// are shown at the end.
///
/// @param order the columns as they were put last; empty as long as nobody moved one
/// @param hidden the columns that are not shown
/// @param edge the last of the columns that stay where they are while the others scroll
record Layout(List<String> order, List<String> hidden, Optional<String> edge) {

    static final Layout PLAIN = new Layout(List.of(), List.of(), Optional.empty());

    Layout {
        order = List.copyOf(order);
        hidden = List.copyOf(hidden);
    }

    /// Returns the columns that are shown, in order; the last one cannot be hidden.
    List<String> shown(Schema schema) {
        var all = all(schema);
        var shown = all.stream().filter(name -> !hidden.contains(name)).toList();
        return shown.isEmpty() ? all.subList(0, Math.min(1, all.size())) : shown;
    }

    private List<String> all(Schema schema) {
        var there = schema.names();
        return Stream.concat(
                        order.stream().filter(there::contains), there.stream().filter(name -> !order.contains(name)))
                .toList();
    }

    Layout without(String column) {
        var more = new ArrayList<>(hidden);
        more.add(column);
        return new Layout(order, more, edge);
    }

    Layout withAll() {
        return new Layout(order, List.of(), edge);
    }

    /// Returns this with the columns up to this one staying where they are.
    Layout frozen(String column) {
        return new Layout(order, hidden, Optional.of(column));
    }

    Layout unfrozen() {
        return new Layout(order, hidden, Optional.empty());
    }

    /// Returns how many of the columns that are shown stay where they are; one at least scrolls.
    int frozen(Schema schema) {
        var all = all(schema);
        var shown = shown(schema);
        var before = edge.map(all::indexOf).map(at -> all.subList(0, at + 1)).orElse(List.of());
        int count = (int) shown.stream().filter(before::contains).count();
        return Math.min(count, shown.size() - 1);
    }

    /// As many stay where they are as before.
    private Layout keeping(int count, Schema schema) {
        return count == 0
                ? this
                : new Layout(order, hidden, Optional.of(shown(schema).get(count - 1)));
    }

    /// Returns this with the column moved over the next one shown.
    ///
    /// @param way 1 to the right, -1 to the left
    Layout moved(String column, int way, Schema schema) {
        var shown = shown(schema);
        int to = shown.indexOf(column) + way;
        if (to < 0 || to >= shown.size()) {
            return this;
        }
        var all = new ArrayList<>(all(schema));
        int over = all.indexOf(shown.get(to));
        all.remove(column);
        all.add(Math.min(over, all.size()), column);
        return new Layout(all, hidden, edge).keeping(frozen(schema), schema);
    }

    /// Returns this as text that [#read] understands.
    String written() {
        return String.join(
                "\n", encoded(order), encoded(hidden), encoded(edge.stream().toList()));
    }

    static Layout read(String written) {
        var lines = written.split("\n", -1);
        return lines.length < 2
                ? PLAIN
                : new Layout(
                        decoded(lines[0]),
                        decoded(lines[1]),
                        lines.length < 3
                                ? Optional.empty()
                                : decoded(lines[2]).stream().findFirst());
    }

    private static String encoded(List<String> names) {
        return names.stream()
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    private static List<String> decoded(String line) {
        return line.isEmpty()
                ? Collections.emptyList()
                : Stream.of(line.split(" "))
                        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                        .toList();
    }
}
