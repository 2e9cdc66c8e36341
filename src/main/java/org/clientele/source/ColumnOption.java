package org.clientele.source;

import java.util.Optional;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Rank;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What becomes of one column of a file.
///
/// @param format how dates are written, as `d.M.yyyy`; for numbers `1,234.5` or `1.234,5`; empty for the usual way
/// @param keep whether the column is brought in at all
/// @param privacy whether it is personal, where somebody says otherwise than its role
/// @param rank whether it is the main column of its role, or a further one
public record ColumnOption(
        String name, Type type, Role role, String format, boolean keep, Optional<Privacy> privacy, Rank rank) {

    /// Returns this as a column that is not brought in.
    ColumnOption left() {
        return new ColumnOption(name, type, role, format, false, privacy, rank);
    }

    public ColumnOption(String name, Type type, Role role, String format, boolean keep) {
        this(name, type, role, format, keep, Optional.empty(), Rank.MAIN);
    }

    public static ColumnOption text(String name) {
        return new ColumnOption(name, Type.TEXT, Role.NONE, "", true);
    }

    public ColumnOption named(String other) {
        return new ColumnOption(other, type, role, format, keep, privacy, rank);
    }

    /// Returns this option with another type, read in the usual way.
    public ColumnOption typed(Type other) {
        return typed(other, "");
    }

    public ColumnOption typed(Type other, String otherFormat) {
        return new ColumnOption(name, other, role, otherFormat, keep, privacy, rank);
    }

    /// Returns this option with another role; what names a person is personal again, whatever was said before.
    public ColumnOption playing(Role other) {
        var said = privacy.filter(each -> each != other.privacy() && !other.isPersonal());
        return new ColumnOption(name, type, other, format, keep, said, other == role ? rank : Rank.MAIN);
    }

    /// Returns this option with its values said to be personal, or not to be.
    public ColumnOption guarded(Privacy other) {
        var said = Optional.of(other).filter(each -> each != role.privacy());
        return new ColumnOption(name, type, role, format, keep, said, rank);
    }

    public ColumnOption ranked(Rank other) {
        return new ColumnOption(name, type, role, format, keep, privacy, other);
    }

    public boolean isMain() {
        return rank == Rank.MAIN;
    }

    /// Whether its values are about a person, as said or else as its role tells.
    public Privacy guard() {
        return privacy.orElse(role.privacy());
    }

    public boolean isPersonal() {
        return guard() == Privacy.PERSONAL;
    }

    public ColumnOption kept() {
        return new ColumnOption(name, type, role, format, true, privacy, rank);
    }

    public ColumnOption dropped() {
        return new ColumnOption(name, type, role, format, false, privacy, rank);
    }

    public Field field() {
        return Field.of(name, type, role).guarded(guard()).ranked(rank);
    }
}
