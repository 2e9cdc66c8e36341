package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// Compares a table before and after some steps: rows that went, rows in which cells changed, cells that did not fit a
/// new type. Rows are matched by name, columns by name; of cells that who is in may not read nothing is said.
public record Changes() implements Spec<ChangeFigures> {

    private static final int EXAMPLES = 200;

    @Override
    public List<Port> ports() {
        return List.of(Port.one("before", Sheet.class), Port.one("after", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return Shape.FIGURES;
    }

    @Override
    public ChangeFigures of(Inputs in, Progress progress) {
        var before = in.get(0, Sheet.class);
        var after = in.get(1, Sheet.class);
        var old = match(before, after);
        var touched = new BitSet(after.rows());
        var columns = new ArrayList<ChangeFigures.Column>();
        var seen = before.readable().schema();
        for (var name : after.readable().schema().names()) {
            progress.at(columns.size(), after.schema().size());
            if (seen.find(name).isPresent()) {
                columns.add(column(before, after, name, new Rows(old, touched)));
            }
        }
        return new ChangeFigures(
                before.rows(),
                after.rows(),
                rows(before.rows(), old, touched),
                names(after, before),
                names(before, after),
                columns);
    }

    /// The row before of each row after, and the rows after in which something changed.
    private record Rows(int[] old, BitSet touched) {}

    private static List<String> names(Sheet in, Sheet notIn) {
        return in.schema().names().stream()
                .filter(n -> notIn.schema().find(n).isEmpty())
                .toList();
    }

    /// Returns for each row after the row before, −1 where there was none. Steps mostly keep the order of rows, so they
    /// are looked for in order first.
    static int[] match(Sheet before, Sheet after) {
        var was = before.ids();
        var is = after.ids();
        var old = new int[after.rows()];
        int next = 0;
        for (int row = 0; row < old.length; row++) {
            while (next < before.rows() && !is.same(row, was, next)) {
                next++;
            }
            if (next == before.rows()) {
                return matchByName(before, after);
            }
            old[row] = next++;
        }
        return old;
    }

    private static int[] matchByName(Sheet before, Sheet after) {
        var places = new HashMap<String, Integer>();
        for (int row = 0; row < before.rows(); row++) {
            places.putIfAbsent(before.ids().name(row), row);
        }
        var old = new int[after.rows()];
        Arrays.setAll(old, row -> places.getOrDefault(after.ids().name(row), -1));
        return old;
    }

    /// Returns the rows that went and those that were touched, in the order they had before.
    private static List<ChangeFigures.Touched> rows(int before, int[] old, BitSet touched) {
        var now = new int[before];
        Arrays.fill(now, ChangeFigures.NONE);
        var rows = new ArrayList<ChangeFigures.Touched>();
        for (int row = 0; row < old.length; row++) {
            if (old[row] >= 0) {
                now[old[row]] = row;
            } else if (rows.size() < EXAMPLES) {
                rows.add(new ChangeFigures.Touched(ChangeFigures.NONE, row));
            }
        }
        for (int row = 0; row < before && rows.size() < EXAMPLES; row++) {
            if (now[row] < 0 || touched.get(now[row])) {
                rows.add(new ChangeFigures.Touched(row, now[row]));
            }
        }
        return rows;
    }

    private static ChangeFigures.Column column(Sheet before, Sheet after, String name, Rows rows) {
        var was = before.block(name);
        var is = after.block(name);
        int changed = 0;
        int lost = 0;
        for (int row = 0; row < rows.old().length && was != is; row++) {
            var from = rows.old()[row] < 0 ? "" : was.text(rows.old()[row]);
            var to = is.text(row);
            if (!from.equals(to)) {
                changed++;
                lost += to.isEmpty() ? 1 : 0;
                rows.touched().set(row);
            }
        }
        var privacy = before.schema()
                .require(name)
                .privacy()
                .and(after.schema().require(name).privacy());
        return new ChangeFigures.Column(name, privacy, changed, lost);
    }
}
