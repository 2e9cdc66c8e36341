package org.clientele.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.spec.Shape;

/// The columns of a sheet, in order, and the names of those that make up its key (none where no key is known).
public record Schema(List<Field> fields, List<String> key) implements Shape {

    public Schema {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        var names = new HashSet<String>();
        for (var field : fields) {
            if (!names.add(field.name())) {
                throw new Problem("problem.column.duplicate", field.name());
            }
        }
        for (var name : key) {
            if (!names.contains(name)) {
                throw new Problem("problem.column.missing", name);
            }
        }
    }

    public Schema(List<Field> fields) {
        this(fields, List.of());
    }

    public static Schema of(Field... fields) {
        return new Schema(List.of(fields));
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    public int size() {
        return fields.size();
    }

    public Optional<Field> find(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// Returns the main column of this role: the first of several, and the first further one where there is none.
    public Optional<Field> find(Role role) {
        return fields.stream().filter(f -> f.role() == role).min(Comparator.comparing(Field::rank));
    }

    /// @throws Problem if there is no such column
    public Field require(String name) {
        return find(name).orElseThrow(() -> new Problem("problem.column.missing", name));
    }

    /// @throws Problem if there is no such column or it is of none of these types
    public Field require(String name, Type... types) {
        var field = require(name);
        if (!List.of(types).contains(field.type())) {
            throw new Problem("problem.column.type", name, field.type(), List.of(types));
        }
        return field;
    }

    /// @throws Problem if no column plays this role
    public Field require(Role role) {
        return find(role).orElseThrow(() -> new Problem("problem.role.missing", role));
    }

    public int indexOf(String name) {
        return names().indexOf(require(name).name());
    }

    /// Returns this schema with the field in the place of the column of the same name, or at the end.
    public Schema with(Field field) {
        if (find(field.name()).isEmpty()) {
            return new Schema(Stream.concat(fields.stream(), Stream.of(field)).toList(), key);
        }
        return replace(field.name(), field);
    }

    public Schema replace(String name, Field field) {
        var changed = new ArrayList<>(fields);
        changed.set(indexOf(name), field);
        return new Schema(
                changed,
                key.stream().map(k -> k.equals(name) ? field.name() : k).toList());
    }

    public Schema without(String name) {
        require(name);
        var kept = fields.stream().filter(f -> !f.name().equals(name)).toList();
        return new Schema(kept, key.contains(name) ? List.of() : key);
    }

    public Schema keyed(String... names) {
        return new Schema(fields, List.of(names));
    }
}
