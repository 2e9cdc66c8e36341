package org.clientele.source;

import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What becomes of one column of a file.
///
/// @param format how dates are written, as `d.M.yyyy`; for numbers `1,234.5` or `1.234,5`; empty for the usual way
/// @param keep whether the column is brought in at all
public record ColumnOption(String name, Type type, Role role, String format, boolean keep) {

    public static ColumnOption text(String name) {
        return new ColumnOption(name, Type.TEXT, Role.NONE, "", true);
    }

    public ColumnOption named(String other) {
        return new ColumnOption(other, type, role, format, keep);
    }

    /// Returns this option with another type, read in the usual way.
    public ColumnOption typed(Type other) {
        return typed(other, "");
    }

    public ColumnOption typed(Type other, String otherFormat) {
        return new ColumnOption(name, other, role, otherFormat, keep);
    }

    public ColumnOption playing(Role other) {
        return new ColumnOption(name, type, other, format, keep);
    }

    public ColumnOption kept() {
        return new ColumnOption(name, type, role, format, true);
    }

    public ColumnOption dropped() {
        return new ColumnOption(name, type, role, format, false);
    }

    public Field field() {
        return Field.of(name, type, role);
    }
}
