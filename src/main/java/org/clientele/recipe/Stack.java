package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.TextIndex;
import org.clientele.table.Type;

/// The values of one column of several sheets, one under the other.
final class Stack {

    private Stack() {}

    static Block of(List<Sheet> sheets, Field field) {
        var parts = new ArrayList<Block>();
        for (var sheet : sheets) {
            boolean there = sheet.schema().find(field.name()).isPresent();
            parts.add(there ? sheet.block(field.name()) : Retyping.block(field.type(), sheet.rows(), _ -> ""));
        }
        return stacked(parts, starts(sheets), field.type());
    }

    private static Block stacked(List<Block> parts, int[] starts, Type type) {
        int rows = starts[parts.size()];
        return switch (type) {
            case TEXT -> texts(parts, rows);
            case INTEGER -> new IntegerBlock(filled(new long[rows], parts, starts));
            case DECIMAL -> decimals(parts, starts);
            case DATE -> new DateBlock(filled(new int[rows], parts, starts));
            case DATE_TIME -> new DateTimeBlock(filled(new long[rows], parts, starts));
            case BOOLEAN -> new BooleanBlock(filled(new byte[rows], parts, starts));
        };
    }

    /// Copies the values of the parts one after the other into an array of their kind.
    private static <A> A filled(A values, List<Block> parts, int[] starts) {
        for (int i = 0; i < parts.size(); i++) {
            System.arraycopy(
                    values(parts.get(i)), 0, values, starts[i], parts.get(i).size());
        }
        return values;
    }

    private static Object values(Block block) {
        return switch (block) {
            case IntegerBlock b -> b.values();
            case DecimalBlock b -> b.values();
            case DateBlock b -> b.values();
            case DateTimeBlock b -> b.values();
            case BooleanBlock b -> b.values();
            case TextBlock b -> b.codes();
        };
    }

    private static DecimalBlock decimals(List<Block> parts, int[] starts) {
        var values = new double[starts[parts.size()]];
        for (int i = 0; i < parts.size(); i++) {
            for (int row = 0; row < parts.get(i).size(); row++) {
                values[starts[i] + row] = parts.get(i).number(row);
            }
        }
        return new DecimalBlock(values);
    }

    private static TextBlock texts(List<Block> parts, int rows) {
        var index = new TextIndex();
        var codes = new int[rows];
        int at = 0;
        for (var part : parts) {
            var text = (TextBlock) part;
            var moved = new int[text.values().size()];
            Arrays.setAll(moved, code -> index.place(text.values(), code));
            for (var code : text.codes()) {
                codes[at++] = code < 0 ? -1 : moved[code];
            }
        }
        return new TextBlock(codes, index.release());
    }

    private static int[] starts(List<Sheet> sheets) {
        var starts = new int[sheets.size() + 1];
        for (int i = 0; i < sheets.size(); i++) {
            starts[i + 1] = starts[i] + sheets.get(i).rows();
        }
        return starts;
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
