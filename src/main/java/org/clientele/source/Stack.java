package org.clientele.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Sources one under the other, columns matched by name.
final class Stack {

    private Stack() {}

    /// Returns the columns of all, in order of first appearance, each of the narrowest type that holds what it has in
    /// each source: integers and decimals are decimals, dates and times are times, all else is text.
    /// A column that is empty in one source is of the type that it has in the others.
    static Schema schema(List<Source> sources, List<String> key) {
        var types = types(sources);
        var fields = new LinkedHashMap<String, Field>();
        for (var source : sources) {
            for (var field : source.rows().schema().fields()) {
                var other = types.getOrDefault(field.name(), Type.TEXT);
                boolean isOpen = field.type() == Type.TEXT && other != Type.TEXT && isEmpty(source, field.name());
                fields.merge(field.name(), isOpen ? field.typed(other) : field, Stack::widened);
            }
        }
        return new Schema(List.copyOf(fields.values()), key);
    }

    /// Returns the type of each column in the sources in which it is no text.
    private static Map<String, Type> types(List<Source> sources) {
        var types = new HashMap<String, Type>();
        sources.stream()
                .flatMap(source -> source.rows().schema().fields().stream())
                .filter(field -> field.type() != Type.TEXT)
                .forEach(field -> types.merge(field.name(), field.type(), Stack::widened));
        return types;
    }

    private static boolean isEmpty(Source source, String name) {
        var block = source.rows().block(name);
        return IntStream.range(0, block.size()).allMatch(block::isMissing);
    }

    private static Field widened(Field first, Field second) {
        var told = first.role() == Role.NONE ? second : first;
        var type = widened(first.type(), second.type());
        return new Field(first.name(), type, told.role(), first.privacy().and(second.privacy()), told.rank());
    }

    private static Type widened(Type first, Type second) {
        if (first == second) {
            return first;
        }
        if (first.isNumber() && second.isNumber()) {
            return Type.DECIMAL;
        }
        return first.isTemporal() && second.isTemporal() ? Type.DATE_TIME : Type.TEXT;
    }

    static Sheet of(List<Source> sources, List<String> key) {
        var sheets = sources.stream().map(Source::rows).toList();
        var schema = schema(sources, key);
        var blocks = schema.fields().stream()
                .<Supplier<Block>>map(field -> () -> block(field, sources))
                .toList();
        return Sheet.made(schema, ids(sheets), blocks);
    }

    private static RowIds ids(List<Sheet> sheets) {
        var origins = new ArrayList<String>();
        int rows = sheets.stream().mapToInt(Sheet::rows).reduce(0, Math::addExact);
        var origin = new int[rows];
        var numbers = new long[rows];
        int row = 0;
        for (var sheet : sheets) {
            var part = sheet.ids().parts().getFirst();
            for (int i = 0; i < sheet.rows(); i++) {
                origin[row] = origins.size() + part.origin()[i];
                numbers[row++] = part.numbers()[i];
            }
            origins.addAll(part.origins());
        }
        return new RowIds(List.of(new RowIds.Part(origins, origin, numbers)));
    }

    private static Block block(Field field, List<Source> sources) {
        var joined = new BlockJoin(field.type());
        for (var source : sources) {
            var sheet = source.rows();
            var own = sheet.schema().find(field.name());
            var values = own.map(f -> sheet.block(f.name()));
            if (field.type() == Type.TEXT) {
                joined.add(sheet.rows(), values.map(b -> written(b, source, field.name())));
            } else {
                joined.add(sheet.rows(), values.filter(b -> !(b instanceof TextBlock)));
            }
        }
        return joined.build();
    }

    /// Returns a column as text, with what did not fit its type where it stood.
    private static Block written(Block block, Source source, String name) {
        if (block instanceof TextBlock) {
            return block;
        }
        int column = source.rows().schema().indexOf(name);
        return TextBlock.of(IntStream.range(0, block.size())
                .mapToObj(row -> block.isMissing(row)
                        ? source.misfits().find(row, column).orElse("")
                        : block.text(row))
                .toList());
    }

    /// Returns the rows that remain when each row replaces the earlier one of the same key: where the key first stood,
    /// as it last was. Rows without a key remain all.
    static int[] latest(Sheet sheet, List<String> key) {
        var columns = key.stream().map(sheet::block).toList();
        var places = new LinkedHashMap<List<String>, Integer>();
        var kept = new int[sheet.rows()];
        int count = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            var place = Optional.<Integer>empty();
            var values = key(columns, row);
            if (!values.isEmpty()) {
                place = Optional.ofNullable(places.putIfAbsent(values, count));
            }
            kept[place.orElse(count)] = row;
            count += place.isPresent() ? 0 : 1;
        }
        return Arrays.copyOf(kept, count);
    }

    private static List<String> key(List<Block> columns, int row) {
        return columns.stream().allMatch(c -> c.isMissing(row))
                ? List.of()
                : columns.stream().map(c -> c.text(row)).toList();
    }
}
