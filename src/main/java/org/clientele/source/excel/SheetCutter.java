package org.clientele.source.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.clientele.source.CellRow;
import org.clientele.source.Endnotes;
import org.clientele.source.Header;
import org.clientele.source.Outcome;
import org.clientele.source.Reason;

/// The rows of one sheet, each with its number; rows without any cell are passed over. What is merged downwards stands
/// in each of its rows. Rows of names of which some are merged sideways are joined with the names below them.
abstract class SheetCutter extends CellRow {

    private static final int LOOKED_AT = 20;

    private final Merges merges;
    private final Map<Integer, Filling> fillings = new HashMap<>();
    private final int width;
    private final Endnotes endnotes = new Endnotes();
    private boolean seeking;
    private int looked;
    private long line;

    private List<Reason> notes = List.of();
    private int joined;
    private long filled;
    private long hidden;

    private record Filling(String text, int bottom) {}

    SheetCutter(Merges merges, Header header) {
        this.merges = merges;
        width = merges.width(LOOKED_AT);
        seeking = header == Header.FIRST_ROW && width > 0;
    }

    /// Returns this with what is said of the workbook.
    final SheetCutter noting(List<Reason> said) {
        notes = said;
        return this;
    }

    /// Goes to the next row that has a cell and puts its cells; returns whether there is one.
    abstract boolean read();

    /// Returns the number of the row read last, from 1.
    abstract int row();

    /// Returns whether the row read last is hidden, as rows are that a filter passes over.
    abstract boolean isHidden();

    /// Returns how many columns with cells are hidden.
    abstract int hiddenColumns();

    @Override
    public final Outcome next() {
        if (!readFilled()) {
            return Outcome.END;
        }
        line = row();
        if (seeking) {
            seek();
        }
        finish();
        note();
        return Outcome.RECORD;
    }

    private void note() {
        long full = IntStream.range(0, cells()).filter(i -> !isBlank(i)).count();
        if (2 * full > cells()) {
            endnotes.full(line);
        } else {
            endnotes.take(IntStream.range(0, cells()).mapToObj(this::text).toList(), line);
        }
    }

    private boolean readFilled() {
        if (!read()) {
            return false;
        }
        hidden += isHidden() ? 1 : 0;
        fillings.values().removeIf(filling -> filling.bottom < row());
        fillings.forEach((column, filling) -> {
            if (isBlank(column)) {
                put(column, filling.text);
                filled++;
            }
        });
        for (var area : merges.at(row())) {
            if (area.isBelow() && !isBlank(area.left())) {
                fillings.put(area.left(), new Filling(text(area.left()), area.bottom()));
            }
        }
        return true;
    }

    private void seek() {
        int filled = 0;
        for (int i = 0; i < cells(); i++) {
            filled += isBlank(i) ? 0 : 1;
        }
        if (isGroup() && filled > 1) {
            seeking = false;
            join();
        } else {
            seeking = 2 * filled < width && ++looked < LOOKED_AT;
        }
    }

    /// Returns whether some cells of the row are merged with those beside them.
    private boolean isGroup() {
        return merges.at(row()).stream().anyMatch(Merges.Area::isBeside);
    }

    private void join() {
        var names = names();
        boolean more = true;
        while (more && readFilled()) {
            more = isGroup();
            joined++;
            names = below(names, names());
        }
        clear();
        for (int i = 0; i < names.size(); i++) {
            put(i, names.get(i));
        }
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < cells(); i++) {
            names.add(text(i).strip());
        }
        for (var area : merges.at(row())) {
            for (int i = area.left() + 1; i <= area.right() && area.left() < names.size(); i++) {
                if (i == names.size()) {
                    names.add("");
                }
                names.set(i, names.get(area.left()));
            }
        }
        return names;
    }

    private static List<String> below(List<String> upper, List<String> lower) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            var above = i < upper.size() ? upper.get(i) : "";
            var name = i < lower.size() ? lower.get(i) : "";
            joined.add(above.equals(name) || above.isEmpty() ? name : name.isEmpty() ? above : above + " " + name);
        }
        return joined;
    }

    @Override
    public final List<Reason> notes() {
        var all = new ArrayList<>(notes);
        if (joined > 0) {
            all.add(Reason.of("note.excel.names", joined + 1));
        }
        if (filled > 0) {
            all.add(Reason.of("note.excel.merged", filled));
        }
        if (hidden > 0) {
            all.add(Reason.of("note.excel.rows", hidden));
        }
        if (hiddenColumns() > 0) {
            all.add(Reason.of("note.excel.columns", hiddenColumns()));
        }
        return all;
    }

    @Override
    public final OptionalLong bottom() {
        return endnotes.bottom();
    }

    @Override
    public final long line() {
        return line;
    }

    @Override
    public final long lines() {
        return row();
    }
}
