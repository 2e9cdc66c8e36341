package org.clientele.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Stacks tables of the same shape by the names of their columns; a column that a table lacks is missing there.
/// Integers under decimals become decimals. The source column, if asked for, holds each table's label, or its number
/// where there are fewer labels.
public record Union(Optional<String> sourceColumn, List<String> labels) implements Spec<Sheet> {

    public Union {
        labels = List.copyOf(labels);
    }

    public Union() {
        this(Optional.empty(), List.of());
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.many("tables", Sheet.class));
    }

    @Override
    public Schema check(Shapes in) {
        return check(IntStream.range(0, in.size())
                .mapToObj(i -> in.get(i, Schema.class))
                .toList());
    }

    private Schema check(List<Schema> schemas) {
        var fields = new LinkedHashMap<String, Field>();
        for (int i = 0; i < schemas.size(); i++) {
            for (var field : schemas.get(i).fields()) {
                fields.put(
                        field.name(),
                        fields.containsKey(field.name()) ? both(fields.get(field.name()), field, i + 1) : field);
            }
        }
        sourceColumn.ifPresent(name -> {
            if (fields.containsKey(name)) {
                throw new Problem("problem.column.duplicate", name);
            }
            fields.put(name, Field.of(name, Type.TEXT));
        });
        return new Schema(List.copyOf(fields.values()));
    }

    private static Field both(Field a, Field b, int table) {
        if (a.type() != b.type() && !(a.type().isNumber() && b.type().isNumber())) {
            throw new Problem("problem.union.type", a.name(), a.type(), b.type(), table);
        }
        var type = a.type() == b.type() ? a.type() : Type.DECIMAL;
        return a.typed(type).guarded(a.privacy().and(b.privacy()));
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheets = IntStream.range(0, in.size())
                .mapToObj(i -> in.get(i, Sheet.class))
                .toList();
        var schema = check(sheets.stream().map(Sheet::schema).toList());
        var blocks = new ArrayList<Supplier<Block>>();
        for (var field : schema.fields()) {
            var part = progress.part((double) blocks.size() / schema.size(), (blocks.size() + 1.0) / schema.size());
            boolean source = sourceColumn.equals(Optional.of(field.name()));
            blocks.add(() -> {
                part.at(0, 1);
                return source ? sources(sheets) : Stack.of(sheets, field);
            });
        }
        return Sheet.made(schema, Stack.ids(sheets), blocks);
    }

    private TextBlock sources(List<Sheet> sheets) {
        var builder = new TextBlock.Builder(0);
        for (int i = 0; i < sheets.size(); i++) {
            var label = i < labels.size() ? labels.get(i) : Integer.toString(i + 1);
            for (int row = 0; row < sheets.get(i).rows(); row++) {
                builder.add(label);
            }
        }
        return builder.build();
    }
}
