package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ObjIntConsumer;
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

/// The values of one column of several sheets, one under the other.
final class Stack {

    private Stack() {}

    static Block of(List<Sheet> sheets, Field field) {
        var parts = new ArrayList<Block>();
        for (var sheet : sheets) {
            boolean there = sheet.schema().find(field.name()).isPresent();
            parts.add(there ? sheet.block(field.name()) : Retyping.block(field.type(), sheet.rows(), _ -> ""));
        }
        var starts = starts(sheets);
        int rows = starts[sheets.size()];
        return switch (field.type()) {
            case TEXT -> texts(parts, rows);
            case INTEGER -> {
                var values = new long[rows];
                each(
                        parts,
                        starts,
                        (part, at) -> System.arraycopy(((IntegerBlock) part).values(), 0, values, at, part.size()));
                yield new IntegerBlock(values);
            }
            case DECIMAL -> {
                var values = new double[rows];
                each(parts, starts, (part, at) -> numbers(part, values, at));
                yield new DecimalBlock(values);
            }
            case DATE -> {
                var values = new int[rows];
                each(
                        parts,
                        starts,
                        (part, at) -> System.arraycopy(((DateBlock) part).values(), 0, values, at, part.size()));
                yield new DateBlock(values);
            }
            case DATE_TIME -> {
                var values = new long[rows];
                each(
                        parts,
                        starts,
                        (part, at) -> System.arraycopy(((DateTimeBlock) part).values(), 0, values, at, part.size()));
                yield new DateTimeBlock(values);
            }
            case BOOLEAN -> {
                var values = new byte[rows];
                each(
                        parts,
                        starts,
                        (part, at) -> System.arraycopy(((BooleanBlock) part).values(), 0, values, at, part.size()));
                yield new BooleanBlock(values);
            }
        };
    }

    private static void each(List<Block> parts, int[] starts, ObjIntConsumer<Block> put) {
        for (int i = 0; i < parts.size(); i++) {
            put.accept(parts.get(i), starts[i]);
        }
    }

    private static void numbers(Block from, double[] to, int at) {
        for (int row = 0; row < from.size(); row++) {
            to[at + row] = from.number(row);
        }
    }

    private static TextBlock texts(List<Block> parts, int rows) {
        var places = new LinkedHashMap<String, Integer>();
        var codes = new int[rows];
        int at = 0;
        for (var part : parts) {
            var text = (TextBlock) part;
            var moved = new int[text.values().length];
            Arrays.setAll(moved, code -> places.computeIfAbsent(text.values()[code], _ -> places.size()));
            for (var code : text.codes()) {
                codes[at++] = code < 0 ? -1 : moved[code];
            }
        }
        return new TextBlock(codes, places.keySet().toArray(String[]::new));
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
