package org.clientele.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Block;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Compares the rows of a new file with those of a table: rows that are new, that changed cell by cell, that are not in
/// the file any more, and that say what another row says already.
///
/// @param key the columns that name a row; without them rows are new or the same as a whole
public record IncomingRows(List<String> key) implements Spec<IncomingFigures> {

    public IncomingRows {
        key = List.copyOf(key);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("before", Sheet.class), Port.one("incoming", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        key.forEach(name -> {
            in.get(0, Schema.class).require(name);
            in.get(1, Schema.class).require(name);
        });
        return Shape.FIGURES;
    }

    @Override
    public IncomingFigures of(Inputs in, Progress progress) {
        var before = in.get(0, Sheet.class);
        var incoming = in.get(1, Sheet.class);
        var seen = before.readable().schema();
        var common = incoming.readable().schema().names().stream()
                .filter(name -> seen.find(name).isPresent())
                .toList();
        var names = key.isEmpty() ? common : key;
        var places = new HashMap<String, Integer>();
        int twice = 0;
        var old = columns(before, names);
        for (int row = 0; row < before.rows(); row++) {
            progress.at(row, 2.0 * before.rows() + incoming.rows());
            var name = name(old, row);
            twice += !name.isEmpty() && places.putIfAbsent(name, row) != null ? 1 : 0;
        }
        var tally = new Tally(before, incoming, key.isEmpty() ? List.of() : common);
        compare(places, columns(incoming, names), tally, progress.part(0.5, 1));
        return tally.figures(twice);
    }

    private void compare(Map<String, Integer> places, List<Block> columns, Tally tally, Progress progress) {
        var seen = new HashMap<String, Integer>();
        int rows = tally.incoming.rows();
        for (int row = 0; row < rows; row++) {
            progress.at(row, rows);
            var name = name(columns, row);
            var place = places.get(name);
            if (!name.isEmpty() && (seen.putIfAbsent(name, row) != null || key.isEmpty() && place != null)) {
                tally.duplicate(row);
                if (place != null) {
                    tally.matched(place);
                }
            } else if (place == null) {
                tally.fresh(row);
            } else {
                tally.both(place, row);
            }
        }
    }

    private static List<Block> columns(Sheet sheet, List<String> names) {
        return names.stream().map(sheet::block).toList();
    }

    /// Returns the text that names a row; empty where all of it is missing.
    static String name(List<Block> columns, int row) {
        boolean isThere = false;
        var name = new StringBuilder();
        for (var column : columns) {
            isThere |= !column.isMissing(row);
            name.append(column.text(row)).append('\u0001');
        }
        return isThere ? name.toString() : "";
    }

    /// Counts, and keeps the first of each.
    private static final class Tally {

        private final Sheet before;
        private final Sheet incoming;
        private final List<String> compared;
        private final List<Integer> fresh = new ArrayList<>();
        private final List<Integer> duplicates = new ArrayList<>();
        private final List<IncomingFigures.Change> changes = new ArrayList<>();
        private final boolean[] found;
        private int freshRows;
        private int changedRows;
        private int changedCells;
        private int sameRows;
        private int duplicateRows;

        Tally(Sheet before, Sheet incoming, List<String> compared) {
            this.before = before;
            this.incoming = incoming;
            this.compared = compared;
            found = new boolean[before.rows()];
        }

        private static void add(List<Integer> list, int row) {
            if (list.size() < IncomingFigures.LISTED) {
                list.add(row);
            }
        }

        void fresh(int row) {
            freshRows++;
            add(fresh, row);
        }

        void duplicate(int row) {
            duplicateRows++;
            add(duplicates, row);
        }

        void matched(int place) {
            found[place] = true;
        }

        void both(int place, int row) {
            found[place] = true;
            int cells = 0;
            for (var name : compared) {
                if (!before.block(name).text(place).equals(incoming.block(name).text(row))) {
                    cells++;
                    if (changes.size() < IncomingFigures.LISTED) {
                        changes.add(new IncomingFigures.Change(place, row, name));
                    }
                }
            }
            changedCells += cells;
            changedRows += cells > 0 ? 1 : 0;
            sameRows += cells > 0 ? 0 : 1;
        }

        IncomingFigures figures(int twice) {
            var missing = new ArrayList<Integer>();
            int missingRows = 0;
            for (int row = 0; row < found.length; row++) {
                if (!found[row]) {
                    missingRows++;
                    add(missing, row);
                }
            }
            var counts = new IncomingFigures.Counts(
                    before.rows(),
                    incoming.rows(),
                    freshRows,
                    changedRows,
                    changedCells,
                    sameRows,
                    missingRows,
                    duplicateRows,
                    twice);
            return new IncomingFigures(counts, fresh, changes, missing, duplicates);
        }
    }
}
