package org.clientele.source;

import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// A column that says of every row which file it came from.
public record FileColumn(String name, String file) {

    Field field() {
        return Field.of(name, Type.TEXT, Role.NONE);
    }
}
