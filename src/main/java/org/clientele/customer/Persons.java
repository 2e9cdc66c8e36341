package org.clientele.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// By what the rows of a table say whose they are.
public final class Persons {

    /// What tells a person from others, the surest first.
    static final List<Role> KEYS = List.of(Role.CUSTOMER_ID, Role.EMAIL, Role.PHONE, Role.ID_NUMBER, Role.NAME);

    private Persons() {}

    /// Returns whether rows of this schema are about persons.
    public static boolean are(Schema schema) {
        return schema.fields().stream().anyMatch(Persons::tells);
    }

    /// Returns whether rows of this schema name persons to whoever has the file.
    public static boolean areNamed(Schema schema) {
        return schema.fields().stream().anyMatch(Persons::names);
    }

    /// Returns whether a column says whose a row is, or something personal of them.
    static boolean tells(Field field) {
        return field.role() == Role.CUSTOMER_ID || isPersonal(field);
    }

    private static boolean isPersonal(Field field) {
        return field.isPersonal() || field.role().isPersonal();
    }

    private static boolean names(Field field) {
        return switch (field.role()) {
            case NAME, EMAIL, PHONE, ID_NUMBER, ADDRESS, IP_ADDRESS -> true;
            case NONE, COMMENT -> isPersonal(field) && field.type() == Type.TEXT;
            default -> false;
        };
    }

    static Optional<Field> key(Schema schema, Role role) {
        return schema.fields().stream().filter(field -> field.role() == role).findFirst();
    }

    /// Returns the same where who is in may read it.
    static Optional<Field> key(Sheet sheet, Role role) {
        return key(sheet.schema(), role)
                .filter(field -> sheet.isReadable(sheet.schema().indexOf(field.name())));
    }

    /// Returns whether rows say whose they are in a column that who is in may not read.
    static boolean areSealed(Sheet sheet) {
        return KEYS.stream()
                .anyMatch(role -> key(sheet.schema(), role).isPresent()
                        && key(sheet, role).isEmpty());
    }

    /// Returns whether who is in may read nothing of what says whose the rows are.
    static boolean isShut(Sheet sheet) {
        return areSealed(sheet)
                && KEYS.stream().allMatch(role -> key(sheet, role).isEmpty());
    }

    /// Returns a key so that two ways of writing it are one.
    static String plain(Role role, Block block, int row) {
        var text = block.text(row).strip();
        return switch (role) {
            case EMAIL, NAME -> text.toLowerCase(Locale.ROOT);
            case PHONE -> digits(text);
            default -> text;
        };
    }

    private static String digits(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? text : digits.substring(Math.max(0, digits.length() - 11));
    }
}
