package org.clientele.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;

/// A ledger of cells meets a sheet: what comes out, and what is left out.
record Editing(Sheet sheet, List<EditCheck.Left> left) {

    static Editing of(Sheet before, CellEdits ledger) {
        var rows = places(before, ledger);
        var left = new ArrayList<EditCheck.Left>();
        var changes = new HashMap<String, Map<Integer, String>>();
        for (var edit : ledger.edits()) {
            var reason = reason(before, edit, rows, changes);
            if (reason.isEmpty()) {
                changes.computeIfAbsent(edit.column(), _ -> new HashMap<>()).put(rows.get(edit.row()), edit.after());
            } else {
                left.add(new EditCheck.Left(edit, reason.getFirst()));
            }
        }
        var sheet = before;
        for (var name : before.schema().names()) {
            if (changes.containsKey(name)) {
                var field = before.schema().require(name);
                sheet = sheet.with(field, Retyping.changed(before.block(name), changes.get(name)));
            }
        }
        return new Editing(sheet, left);
    }

    private static List<EditCheck.Obstacle> reason(
            Sheet before, CellEdit edit, Map<String, Integer> rows, Map<String, Map<Integer, String>> changes) {
        if (!rows.containsKey(edit.row())) {
            return List.of(EditCheck.Obstacle.ROW_GONE);
        }
        var field = before.schema().find(edit.column());
        if (field.isEmpty()) {
            return List.of(EditCheck.Obstacle.COLUMN_GONE);
        }
        int row = rows.get(edit.row());
        var now = changes.getOrDefault(edit.column(), Map.of())
                .getOrDefault(row, before.block(edit.column()).text(row));
        if (!now.equals(edit.before())) {
            return List.of(EditCheck.Obstacle.OTHER_VALUE);
        }
        try {
            Reading.require(field.get(), edit.after());
            return List.of();
        } catch (Problem _) {
            return List.of(EditCheck.Obstacle.DOES_NOT_FIT);
        }
    }

    private static Map<String, Integer> places(Sheet sheet, CellEdits ledger) {
        var wanted = new java.util.HashSet<String>();
        ledger.edits().forEach(edit -> wanted.add(edit.row()));
        var places = new HashMap<String, Integer>();
        for (int row = 0; row < sheet.rows() && !wanted.isEmpty(); row++) {
            var name = sheet.ids().name(row);
            if (wanted.contains(name)) {
                places.put(name, row);
            }
        }
        return places;
    }
}
