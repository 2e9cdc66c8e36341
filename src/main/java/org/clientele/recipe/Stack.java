package org.clientele.recipe;

import java.util.ArrayList;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// The values of one column of several sheets, one under the other.
final class Stack {

    private Stack() {}

    static Block of(List<Sheet> sheets, Field field) {
        var parts = new ArrayList<Block>();
        int rows = 0;
        for (var sheet : sheets) {
            int size = sheet.rows();
            parts.add(
                    sheet.schema().find(field.name()).isPresent()
                            ? sheet.block(field.name())
                            : Retyping.block(field.type(), size, _ -> ""));
            rows += size;
        }
        var starts = starts(sheets);
        if (parts.stream().allMatch(p -> p instanceof TextBlock)) {
            return texts(parts, rows);
        }
        return Retyping.block(field.type(), rows, row -> {
            int part = part(starts, row);
            return parts.get(part).text(row - starts[part]);
        });
    }

    private static TextBlock texts(List<Block> parts, int rows) {
        var builder = new TextBlock.Builder(rows);
        for (var part : parts) {
            for (int row = 0; row < part.size(); row++) {
                builder.add(part.text(row));
            }
        }
        return builder.build();
    }

    private static int[] starts(List<Sheet> sheets) {
        var starts = new int[sheets.size() + 1];
        for (int i = 0; i < sheets.size(); i++) {
            starts[i + 1] = starts[i] + sheets.get(i).rows();
        }
        return starts;
    }

    private static int part(int[] starts, int row) {
        int part = 0;
        while (starts[part + 1] <= row) {
            part++;
        }
        return part;
    }

    /// Returns the row ids one under the other; a part that some sheets lack is empty there.
    static RowIds ids(List<Sheet> sheets) {
        int width = sheets.stream().mapToInt(s -> s.ids().parts().size()).max().orElse(1);
        var parts = new ArrayList<RowIds.Part>();
        for (int i = 0; i < width; i++) {
            parts.add(part(sheets, i));
        }
        return new RowIds(parts);
    }

    private static RowIds.Part part(List<Sheet> sheets, int index) {
        var starts = starts(sheets);
        int rows = starts[sheets.size()];
        var origins = new ArrayList<String>();
        var origin = new int[rows];
        var numbers = new long[rows];
        for (int i = 0; i < sheets.size(); i++) {
            var parts = sheets.get(i).ids().parts();
            if (index < parts.size()) {
                var part = parts.get(index);
                int before = origins.size();
                origins.addAll(part.origins());
                for (int row = 0; row < sheets.get(i).rows(); row++) {
                    origin[starts[i] + row] = before + part.origin()[row];
                    numbers[starts[i] + row] = part.numbers()[row];
                }
            }
        }
        return new RowIds.Part(origins, origin, numbers);
    }
}
