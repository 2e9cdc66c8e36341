package org.clientele.table;

/// One column of a schema: its name, type, role and privacy class.
///
/// @param rank whether it is the one that is meant where its role is asked for, or a further one of that role
public record Field(String name, Type type, Role role, Privacy privacy, Rank rank) {

    public Field {
        if (name.isBlank()) {
            throw new org.clientele.spec.Problem("problem.column.blank");
        }
    }

    public Field(String name, Type type, Role role, Privacy privacy) {
        this(name, type, role, privacy, Rank.MAIN);
    }

    /// A field of this role, personal where the role is.
    public static Field of(String name, Type type, Role role) {
        return new Field(name, type, role, role.privacy());
    }

    public static Field of(String name, Type type) {
        return of(name, type, Role.NONE);
    }

    public Field named(String other) {
        return new Field(other, type, role, privacy, rank);
    }

    public Field typed(Type other) {
        return new Field(name, other, role, privacy, rank);
    }

    public Field playing(Role other) {
        return new Field(name, type, other, privacy);
    }

    public Field guarded(Privacy other) {
        return new Field(name, type, role, other, rank);
    }

    public Field ranked(Rank other) {
        return new Field(name, type, role, privacy, other);
    }

    public boolean isPersonal() {
        return privacy == Privacy.PERSONAL;
    }

    public boolean isMain() {
        return rank == Rank.MAIN;
    }

    /// A part of digests, which are those of before there were ranks where a column is the main one.
    @Override
    public String toString() {
        var further = isMain() ? "" : ", rank=" + rank;
        return "Field[name=" + name + ", type=" + type + ", role=" + role + ", privacy=" + privacy + further + "]";
    }
}
