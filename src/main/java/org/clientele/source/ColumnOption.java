package org.clientele.source;

import java.util.Optional;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What becomes of one column of a file.
///
/// @param format how dates are written, as `d.M.yyyy`; for numbers `1,234.5` or `1.234,5`; empty for the usual way
/// @param keep whether the column is brought in at all
/// @param privacy whether it is personal, where somebody says otherwise than its role
public record ColumnOption(String name, Type type, Role role, String format, boolean keep, Optional<Privacy> privacy) {

    public ColumnOption(String name, Type type, Role role, String format, boolean keep) {
        this(name, type, role, format, keep, Optional.empty());
    }

    public static ColumnOption text(String name) {
        return new ColumnOption(name, Type.TEXT, Role.NONE, "", true);
    }

    public ColumnOption named(String other) {
        return new ColumnOption(other, type, role, format, keep, privacy);
    }

    /// Returns this option with another type, read in the usual way.
    public ColumnOption typed(Type other) {
        return typed(other, "");
    }

    public ColumnOption typed(Type other, String otherFormat) {
        return new ColumnOption(name, other, role, otherFormat, keep, privacy);
    }

    /// Returns this option with another role; what names a person is personal again, whatever was said before.
    public ColumnOption playing(Role other) {
        var said = privacy.filter(each -> each != other.privacy() && !other.isPersonal());
        return new ColumnOption(name, type, other, format, keep, said);
    }

    /// Returns this option with its values said to be personal, or not to be.
    public ColumnOption guarded(Privacy other) {
        var said = Optional.of(other).filter(each -> each != role.privacy());
        return new ColumnOption(name, type, role, format, keep, said);
    }

    /// Whether its values are about a person, as said or else as its role tells.
    public Privacy guard() {
        return privacy.orElse(role.privacy());
    }

    public boolean isPersonal() {
        return guard() == Privacy.PERSONAL;
    }

    public ColumnOption kept() {
        return new ColumnOption(name, type, role, format, true, privacy);
    }

    public ColumnOption dropped() {
        return new ColumnOption(name, type, role, format, false, privacy);
    }

    public Field field() {
        return Field.of(name, type, role).guarded(guard());
    }
}
