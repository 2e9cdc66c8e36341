package org.clientele.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.table.Role;

/// Columns of which the cells are lists of records, kept as JSON: they play no role, and are personal where the records
/// speak of people.
final class Listed {

    /// Why a column is personal though it plays no role.
    static final String PEOPLE = "role-reason.list-people";

    private static final double MOST = 0.8;
    private static final Pattern FIELD = Pattern.compile("\"([^\"\\\\]{1,80})\":");
    private static final Set<Role> ALWAYS =
            EnumSet.of(Role.EMAIL, Role.PHONE, Role.ID_NUMBER, Role.ADDRESS, Role.BIRTH_DATE, Role.IP_ADDRESS);

    private Listed() {}

    /// Returns what is to be said of a column of lists; nothing where it is none.
    static Optional<Guess<Role>> of(Roles.Column column, Nested nested) {
        var texts = column.counter().seen();
        if (texts.isEmpty() || Looks.share(texts, text -> text.startsWith("[{") || text.equals("[]")) < MOST) {
            return Optional.empty();
        }
        var people = texts.stream()
                .flatMap(text -> FIELD.matcher(text).results())
                .map(field -> field.group(1))
                .distinct()
                .filter(field -> isPersonal(column.name(), field, nested))
                .findFirst();
        return Optional.of(people.map(field -> new Guess<>(Role.NONE, 1, Reason.of(PEOPLE, field)))
                .orElseGet(() -> new Guess<>(Role.NONE, 1, Reason.of("role-reason.list"))));
    }

    private static boolean isPersonal(String column, String field, Nested nested) {
        var own = RoleWords.find(field).map(Guess::value);
        return own.filter(ALWAYS::contains).isPresent()
                || nested.find(column + "." + field)
                        .filter(guess -> guess.value().isPersonal())
                        .isPresent();
    }
}
