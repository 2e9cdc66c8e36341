package org.clientele.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Finds what each column means: first by its header, then by its contents, then by what the file is about. Each role
/// but the personal ones is given once, to the column that is surest of it, the first of several.
final class Roles {

    private static final Set<String> DATES = Set.of("date", "time", "datetime", "timestamp", "day", "日期", "时间");
    private static final Set<String> IDS = Set.of("id", "no", "number", "key", "编号", "序号", "代码");
    private static final Set<String> GENDERS =
            Set.of("male", "female", "m", "f", "w", "man", "woman", "other", "unknown", "男", "女", "其他", "未知");
    private static final Reason UNKNOWN = Reason.of("role-reason.none");
    private static final Guess<Role> NONE = new Guess<>(Role.NONE, 0.5, UNKNOWN);

    private static final Function<Role, Guess<Role>> TAKEN =
            role -> new Guess<>(Role.NONE, 0.5, Reason.of("role-reason.taken", role));

    private Roles() {}

    /// What is known of a column when its role is sought.
    record Column(String name, Type type, TypeCounter counter) {}

    static List<Guess<Role>> of(List<Column> columns) {
        var guesses = new ArrayList<Guess<Role>>();
        columns.forEach(column -> guesses.add(guess(column)));
        settle(guesses);
        var kind = FileKinds.of(guesses.stream().map(Guess::value).toList()).value();
        for (int i = 0; i < guesses.size(); i++) {
            var told = byKind(columns.get(i), kind);
            if (guesses.get(i).value() == Role.NONE && told.value() != Role.NONE) {
                guesses.set(i, told);
            }
        }
        settle(guesses);
        return guesses;
    }

    private static Guess<Role> guess(Column column) {
        if (column.counter().seesOnly(GENDERS)) {
            return new Guess<>(Role.GENDER, 0.95, Reason.of("role-reason.gender"));
        }
        var named = RoleWords.find(column.name())
                .map(guess -> weighed(guess, column))
                .filter(guess -> guess.value() != Role.NONE);
        return named.orElseGet(() -> byContents(column));
    }

    /// A header whose column holds something else says little, or nothing.
    private static Guess<Role> weighed(Guess<Role> guess, Column column) {
        double weight = weight(guess.value(), column.type());
        if (guess.value() == Role.EMAIL && column.counter().emailShare() < 0.5) {
            weight = column.counter().present() == 0 ? 0.5 : 0;
        }
        double sure = guess.confidence() * weight;
        boolean told = sure >= 0.5 || guess.value().isPersonal() && sure > 0;
        return told ? new Guess<>(guess.value(), sure, guess.reason()) : NONE;
    }

    private static double weight(Role role, Type type) {
        return switch (role) {
            case BIRTH_DATE, SIGNUP_DATE, ORDER_DATE, REVIEW_DATE ->
                type.isTemporal() ? 1 : type == Type.TEXT ? 0.8 : type == Type.INTEGER ? 0.5 : 0;
            case QUANTITY, PRICE, AMOUNT -> type.isNumber() ? 1 : 0.4;
            case RATING -> type.isNumber() ? 1 : 0.6;
            case NAME, EMAIL, ADDRESS, CITY, COUNTRY, PRODUCT, CATEGORY, COMMENT -> type == Type.TEXT ? 1 : 0;
            case CUSTOMER_ID, ORDER_ID, PRODUCT_ID ->
                type == Type.TEXT || type == Type.INTEGER ? 1 : type == Type.DECIMAL ? 0.7 : 0;
            default -> type.isTemporal() ? 0 : 1;
        };
    }

    private static Guess<Role> byContents(Column column) {
        var counter = column.counter();
        if (column.type() != Type.TEXT || counter.present() == 0) {
            return NONE;
        }
        if (counter.emailShare() > 0.8) {
            return new Guess<>(Role.EMAIL, 0.95, Reason.of("role-reason.email", counter.emailShare()));
        }
        if (counter.phoneShare() > 0.8) {
            return new Guess<>(Role.PHONE, 0.85, Reason.of("role-reason.phone", counter.phoneShare()));
        }
        if (counter.meanLength() > 25 && counter.distinctShare() > 0.8) {
            return new Guess<>(Role.COMMENT, 0.5, Reason.of("role-reason.long-text", counter.meanLength()));
        }
        return NONE;
    }

    private static Guess<Role> byKind(Column column, FileKind kind) {
        var squeezed = RoleWords.squeeze(column.name());
        var role = DATES.contains(squeezed) && weight(Role.ORDER_DATE, column.type()) > 0
                ? dateOf(kind)
                : IDS.contains(squeezed) && weight(Role.ORDER_ID, column.type()) > 0 && kind == FileKind.CUSTOMERS
                        ? Role.CUSTOMER_ID
                        : Role.NONE;
        return role == Role.NONE ? NONE : new Guess<>(role, 0.6, Reason.of("role-reason.kind", column.name(), kind));
    }

    /// Returns the columns of a file that is said to be about this kind.
    static List<ColumnOption> under(FileKind kind, List<ColumnOption> columns) {
        var roles = columns.stream().map(ColumnOption::role).toList();
        return columns.stream()
                .map(column -> {
                    var squeezed = RoleWords.squeeze(column.name());
                    var wanted = DATES.contains(squeezed)
                            ? dateOf(kind)
                            : IDS.contains(squeezed) && kind == FileKind.CUSTOMERS ? Role.CUSTOMER_ID : column.role();
                    return roles.contains(wanted) ? column : column.playing(wanted);
                })
                .toList();
    }

    private static Role dateOf(FileKind kind) {
        return switch (kind) {
            case CUSTOMERS -> Role.SIGNUP_DATE;
            case ORDERS -> Role.ORDER_DATE;
            case REVIEWS -> Role.REVIEW_DATE;
            case UNKNOWN -> Role.NONE;
        };
    }

    private static void settle(List<Guess<Role>> guesses) {
        for (var role : Role.values()) {
            var playing = IntStream.range(0, guesses.size())
                    .filter(i -> guesses.get(i).value() == role)
                    .boxed()
                    .sorted(Comparator.comparing(i -> -guesses.get(i).confidence()))
                    .toList();
            if (role != Role.NONE && !role.isPersonal()) {
                playing.stream().skip(1).forEach(i -> guesses.set(i, TAKEN.apply(role)));
            }
        }
    }

    static Guess<FileKind> kind(List<ColumnOption> columns) {
        return FileKinds.of(columns.stream()
                .filter(ColumnOption::keep)
                .map(ColumnOption::role)
                .toList());
    }
}
