package org.clientele.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Joins;
import org.clientele.table.KeyPair;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Puts the rows of two tables that have equal keys side by side. The right table's key columns are not repeated; its
/// other columns get the suffix where their name is taken. A missing key matches nothing. Rows keep both parents.
public record Join(Joins.Kind kind, List<KeyPair> keys, String suffix) implements Spec<Sheet> {

    public Join {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new Problem("problem.join.keys");
        }
    }

    public static Join of(Joins.Kind kind, KeyPair... keys) {
        return new Join(kind, List.of(keys), " (2)");
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("left", Sheet.class), Port.one("right", Sheet.class));
    }

    @Override
    public Schema check(Shapes in) {
        return check(in.get(0, Schema.class), in.get(1, Schema.class));
    }

    /// Returns the schema of the joined table.
    public Schema check(Schema left, Schema right) {
        keys.forEach(key -> key.check(left, right));
        var fields = left.fields().stream()
                .map(field -> guarded(field, right))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var name : added(right)) {
            var field = right.require(name);
            boolean taken = fields.stream().anyMatch(f -> f.name().equals(name));
            fields.add(taken ? field.named(name + suffix) : field);
        }
        return new Schema(fields);
    }

    /// Where all rows are kept, a key of the left table also has values of the right one's.
    private Field guarded(Field field, Schema right) {
        return keys.stream()
                .filter(key -> kind == Joins.Kind.FULL && key.left().equals(field.name()))
                .reduce(
                        field,
                        (f, key) -> f.guarded(
                                f.privacy().and(right.require(key.right()).privacy())),
                        (first, _) -> first);
    }

    private List<String> added(Schema right) {
        var keyed = keys.stream().map(KeyPair::right).toList();
        return right.names().stream().filter(n -> !keyed.contains(n)).toList();
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var left = in.get(0, Sheet.class);
        var right = in.get(1, Sheet.class);
        var pairs = Joins.of(left, right, keys, kind);
        progress.at(1, 2);
        var schema = check(left.schema(), right.schema());
        var blocks = new ArrayList<Supplier<Block>>();
        for (var name : left.schema().names()) {
            blocks.add(() -> left(left, right, name, pairs));
        }
        for (var name : added(right.schema())) {
            blocks.add(() -> right.block(name).gather(pairs.right()));
        }
        var ids = left.ids().gather(pairs.left()).beside(right.ids().gather(pairs.right()));
        return Sheet.made(schema, ids, blocks);
    }

    /// Returns a column of the left table; a key column takes the right table's key where a row has no left parent.
    private Block left(Sheet left, Sheet right, String name, Joins pairs) {
        var block = left.block(name).gather(pairs.left());
        var key = keys.stream().filter(k -> k.left().equals(name)).findFirst();
        if (kind != Joins.Kind.FULL || key.isEmpty()) {
            return block;
        }
        var other = right.block(key.get().right()).gather(pairs.right());
        return Retyping.block(
                block.type(),
                pairs.size(),
                row -> pairs.left()[row] < 0
                        ? Reading.of(block.type(), List.of())
                                .read(other.text(row))
                                .orElse("")
                        : block.text(row));
    }
}
