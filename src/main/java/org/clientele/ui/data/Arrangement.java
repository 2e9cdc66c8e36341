package org.clientele.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.table.Condition;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;
import org.clientele.table.SortKey;

/// Which rows and columns of a table are looked at and in what order: view state, never part of the workbook.
record Arrangement(List<Condition> filters, List<SortKey> order, Layout layout) {

    public static final Arrangement PLAIN = new Arrangement(List.of(), List.of(), Layout.PLAIN);

    public Arrangement {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
    }

    public Arrangement plus(Condition filter) {
        if (filters.contains(filter)) {
            return this;
        }
        var more = new ArrayList<>(filters);
        more.add(filter);
        return new Arrangement(more, order, layout);
    }

    public Arrangement minus(Condition filter) {
        return new Arrangement(filters.stream().filter(f -> !f.equals(filter)).toList(), order, layout);
    }

    public Arrangement replaced(Condition filter, Condition other) {
        return new Arrangement(
                filters.stream().map(f -> f.equals(filter) ? other : f).toList(), order, layout);
    }

    public Arrangement unfiltered() {
        return new Arrangement(List.of(), order, layout);
    }

    Arrangement laid(Layout other) {
        return new Arrangement(filters, order, other);
    }

    public Arrangement ordered(SortKey... keys) {
        return new Arrangement(filters, List.of(keys), layout);
    }

    /// Orders by this column alone: ascending, then descending, then as the table is.
    public Arrangement turned(String column) {
        var next = next(column);
        return new Arrangement(filters, next.map(List::of).orElse(List.of()), layout);
    }

    /// Orders by this column too, within what the order is so far; the same three states.
    public Arrangement turnedToo(String column) {
        var next = next(column);
        var keys = new ArrayList<>(order);
        var at = place(column);
        if (at.isEmpty()) {
            next.ifPresent(keys::add);
        } else if (next.isPresent()) {
            keys.set(at.getAsInt(), next.get());
        } else {
            keys.remove(at.getAsInt());
        }
        return new Arrangement(filters, keys, layout);
    }

    Optional<SortKey> key(String column) {
        return order.stream().filter(k -> k.column().equals(column)).findFirst();
    }

    private java.util.OptionalInt place(String column) {
        return IntStream.range(0, order.size())
                .filter(i -> order.get(i).column().equals(column))
                .findFirst();
    }

    private Optional<SortKey> next(String column) {
        var now = key(column);
        if (now.isEmpty()) {
            return Optional.of(SortKey.ascending(column));
        }
        return now.get().order() == SortKey.Order.ASCENDING
                ? Optional.of(SortKey.descending(column))
                : Optional.empty();
    }

    /// Returns what of this still makes sense for a table with these columns.
    public Arrangement fitting(Schema schema) {
        return new Arrangement(
                filters.stream().filter(f -> fits(f, schema)).toList(),
                order.stream().filter(k -> schema.find(k.column()).isPresent()).toList(),
                layout);
    }

    private static boolean fits(Condition filter, Schema schema) {
        try {
            filter.check(schema);
            return true;
        } catch (Problem _) {
            return false;
        }
    }

    /// Returns the rows of the sheet that are looked at, in order.
    public int[] rows(Sheet sheet) {
        var sorted = SortIndex.of(sheet, order);
        if (filters.isEmpty()) {
            return sorted;
        }
        var kept = new Condition.And(filters).test(sheet);
        var rows = new int[kept.cardinality()];
        int next = 0;
        for (int row : sorted) {
            if (kept.get(row)) {
                rows[next++] = row;
            }
        }
        return rows;
    }
}
