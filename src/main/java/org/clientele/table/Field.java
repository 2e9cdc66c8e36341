package org.clientele.table;

/// One column of a schema: its name, type, role and privacy class.
public record Field(String name, Type type, Role role, Privacy privacy) {

    public Field {
        if (name.isBlank()) {
            throw new org.clientele.spec.Problem("problem.column.blank");
        }
    }

    /// A field of this role, personal where the role is.
    public static Field of(String name, Type type, Role role) {
        return new Field(name, type, role, role.privacy());
    }

    public static Field of(String name, Type type) {
        return of(name, type, Role.NONE);
    }

    public Field named(String other) {
        return new Field(other, type, role, privacy);
    }

    public Field typed(Type other) {
        return new Field(name, other, role, privacy);
    }

    public Field playing(Role other) {
        return new Field(name, type, other, privacy);
    }

    public Field guarded(Privacy other) {
        return new Field(name, type, role, other);
    }

    public boolean isPersonal() {
        return privacy == Privacy.PERSONAL;
    }
}
