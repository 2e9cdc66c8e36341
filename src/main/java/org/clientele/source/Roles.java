package org.clientele.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Finds what each column means: first by its header, then by its contents, then by what the file is about. A role
/// that does not repeat is given once, to the column that is surest of it, the first of several.
final class Roles {

    private static final Guess<Role> NONE = new Guess<>(Role.NONE, 0.5, Reason.of("role-reason.none"));
    private static final double TOLD = 0.5;
    private static final int MANY = 20;
    private static final Set<Role> OF_PEOPLE = EnumSet.of(
            Role.NAME,
            Role.EMAIL,
            Role.PHONE,
            Role.ADDRESS,
            Role.POSTCODE,
            Role.BIRTH_DATE,
            Role.GENDER,
            Role.SIGNUP_DATE,
            Role.CONSENT);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)extern|legacy|foreign|third|source|old[ _]|外部|第三方|原系统");
    private static final Pattern KEY = Pattern.compile("(?i)(?:id|key|code|编号|标识)$");

    private Roles() {}

    /// What is known of a column when its role is sought.
    record Column(String name, Type type, TypeCounter counter) {

        Column named(String other) {
            return new Column(other, type, counter);
        }
    }

    /// Returns the role of each column.
    ///
    /// @param named what the name of the file or table says its rows are about
    static List<Guess<Role>> of(List<Column> columns, Optional<FileKind> named) {
        var guesses = new ArrayList<Guess<Role>>();
        var start = SharedStart.of(columns.stream().map(Column::name).toList());
        var nested = Nested.of(columns.stream().map(Column::name).toList());
        columns.forEach(column -> guesses.add(Listed.of(column, nested).orElseGet(() -> guess(column, start, nested))));
        Pinyin.read(columns, guesses);
        settle(guesses);
        Scales.rate(columns, guesses);
        Sums.find(columns, guesses);
        var kind = kindOf(columns, guesses, named);
        for (int i = 0; i < guesses.size(); i++) {
            var column = columns.get(i);
            var before = guesses.get(i).value();
            var told = ByKind.of(kind, column, before)
                    .or(() -> start.rest(column.name()).flatMap(rest -> ByKind.of(kind, column.named(rest), before)))
                    .filter(g -> g.value() == Role.NONE || Fit.of(g.value(), column) > 0);
            if (told.isPresent()) {
                guesses.set(i, told.get());
            }
        }
        number(kind, columns, guesses);
        whose(columns, guesses);
        settle(guesses);
        Dated.find(kind, columns, guesses);
        key(kindOf(columns, guesses, named), columns, guesses);
        return guesses;
    }

    /// Whose number comes again in a list of customers, or is that of another system, is not its subject, where a mere
    /// "id" in front never comes again.
    private static void number(FileKind kind, List<Column> columns, List<Guess<Role>> guesses) {
        boolean isId = kind == FileKind.CUSTOMERS
                && guesses.getFirst().value() == Role.CUSTOMER_ID
                && columns.getFirst().name().strip().equalsIgnoreCase("id")
                && columns.getFirst().counter().distinctShare() == 1;
        if (isId && columns.getFirst().counter().present() >= MANY) {
            IntStream.range(1, guesses.size())
                    .filter(i -> guesses.get(i).value() == Role.CUSTOMER_ID
                            && (columns.get(i).counter().distinctShare() < 1
                                    || ELSEWHERE.matcher(columns.get(i).name()).find()))
                    .forEach(i -> guesses.set(i, NONE));
        }
    }

    /// A mere "id" that comes again in a list of sales says whose they are, where nothing else does.
    private static void whose(List<Column> columns, List<Guess<Role>> guesses) {
        if (guesses.stream().anyMatch(guess -> guess.value() == Role.CUSTOMER_ID)) {
            return;
        }
        IntStream.range(0, columns.size())
                .filter(i -> guesses.get(i).value() == Role.ORDER_ID
                        && columns.get(i).name().strip().equalsIgnoreCase("id")
                        && isRepeated(columns.get(i)))
                .forEach(i -> guesses.set(
                        i, new Guess<>(Role.CUSTOMER_ID, 0.5, guesses.get(i).reason())));
    }

    private static FileKind kindOf(List<Column> columns, List<Guess<Role>> guesses, Optional<FileKind> named) {
        var roles = guesses.stream().map(Guess::value).toList();
        var kind = FileKinds.of(roles, columns.stream().map(Column::name).toList(), named)
                .value();
        boolean again = IntStream.range(0, roles.size())
                .anyMatch(i -> roles.get(i) == Role.CUSTOMER_ID && isRepeated(columns.get(i)));
        if (kind != FileKind.CUSTOMERS || !again) {
            return kind;
        }
        boolean bought = roles.contains(Role.AMOUNT) && !roles.contains(Role.SIGNUP_DATE);
        boolean acted = roles.stream().noneMatch(OF_PEOPLE::contains);
        return bought ? FileKind.ORDERS : acted ? FileKind.INTERACTIONS : kind;
    }

    /// In a list of customers each of them stands once.
    private static boolean isRepeated(Column column) {
        return column.counter().present() >= MANY && column.counter().distinctShare() < 0.7;
    }

    private static Guess<Role> guess(Column column, SharedStart start, Nested nested) {
        var sure = Contents.sure(column);
        if (sure.isPresent() || RoleWords.isNothing(column.name())) {
            return sure.orElse(NONE);
        }
        return Persons.staff(column)
                .or(() -> Persons.customers(column))
                .or(() -> Questions.answer(column))
                .or(() -> nested.find(column.name())
                        .filter(guess -> guess.value() == Role.NONE)
                        .or(() -> nested.find(column.name()).flatMap(guess -> weighed(guess, column))))
                .or(() -> told(column, start))
                .or(() -> Contents.of(column))
                .orElse(NONE);
    }

    /// What a header says, if need be without the word that it shares with most others of the table.
    private static Optional<Guess<Role>> told(Column column, SharedStart start) {
        return RoleWords.find(column.name())
                .flatMap(guess -> weighed(guess, column))
                .or(() -> start.rest(column.name()).flatMap(RoleWords::find).flatMap(guess -> weighed(guess, column)))
                .or(() -> numbered(column))
                .or(() -> start.unmarked(column.name()).flatMap(guess -> weighed(guess, column)));
    }

    /// Who has a number by which nobody can be called has a number of theirs.
    private static Optional<Guess<Role>> numbered(Column column) {
        boolean isKey = KEY.matcher(column.name()).find();
        return RoleWords.find(column.name())
                .filter(guess -> isKey && guess.value() == Role.PHONE)
                .map(guess -> new Guess<>(Role.CUSTOMER_ID, guess.confidence() * 0.7, guess.reason()))
                .flatMap(guess -> weighed(guess, column));
    }

    /// A header whose column holds something else says little, or nothing.
    private static Optional<Guess<Role>> weighed(Guess<Role> guess, Column column) {
        double sure = guess.confidence() * Fit.of(guess.value(), column) * whole(guess.value(), column);
        boolean told = sure >= TOLD || guess.value().isPersonal() && sure > 0;
        return told ? Optional.of(new Guess<>(guess.value(), sure, guess.reason())) : Optional.empty();
    }

    /// Who a row is about is said in most rows, or better by another column.
    private static double whole(Role role, Column column) {
        boolean gaps = column.counter().missing > column.counter().present();
        return role == Role.CUSTOMER_ID && gaps ? 0.85 : 1;
    }

    /// In a file of customers that no header names, the first column with another value in each row names them.
    private static void key(FileKind kind, List<Column> columns, List<Guess<Role>> guesses) {
        if (kind != FileKind.CUSTOMERS
                || guesses.stream().anyMatch(g -> g.value() == Role.CUSTOMER_ID || g.value() == Role.EMAIL)) {
            return;
        }
        IntStream.range(0, Math.min(2, columns.size()))
                .filter(i -> guesses.get(i).value() == Role.NONE && isKey(columns.get(i)))
                .findFirst()
                .ifPresent(i -> guesses.set(i, new Guess<>(Role.CUSTOMER_ID, 0.55, Reason.of("role-reason.unique"))));
    }

    private static boolean isKey(Column column) {
        var counter = column.counter();
        return (column.type() == Type.TEXT || column.type() == Type.INTEGER)
                && counter.missing == 0
                && counter.distinctShare() == 1
                && counter.present() > 4
                && counter.meanLength() >= 3
                && !RoleWords.isNothing(column.name())
                && counter.seen().stream().noneMatch(text -> text.contains(" "));
    }

    /// Returns the columns of a file that is said to be about this kind.
    static List<ColumnOption> under(FileKind kind, List<ColumnOption> columns) {
        var roles = columns.stream().map(ColumnOption::role).toList();
        return columns.stream()
                .map(column -> ByKind.role(kind, column.name(), column.role())
                        .filter(role -> !roles.contains(role))
                        .map(column::playing)
                        .orElse(column))
                .toList();
    }

    private static void settle(List<Guess<Role>> guesses) {
        for (var role : Role.values()) {
            var playing = IntStream.range(0, guesses.size())
                    .filter(i -> guesses.get(i).value() == role)
                    .boxed()
                    .sorted(Comparator.comparing(i -> -guesses.get(i).confidence()))
                    .toList();
            if (!role.repeats()) {
                playing.stream()
                        .skip(1)
                        .forEach(
                                i -> guesses.set(i, new Guess<>(Role.NONE, 0.5, Reason.of("role-reason.taken", role))));
            }
        }
    }

    /// Returns what the rows of a file with these columns are about.
    ///
    /// @param named what the name of the file or table says they are about
    static Guess<FileKind> kind(List<ColumnOption> columns, Optional<FileKind> named) {
        var kept = columns.stream().filter(ColumnOption::keep).toList();
        return FileKinds.of(
                kept.stream().map(ColumnOption::role).toList(),
                kept.stream().map(ColumnOption::name).toList(),
                named);
    }
}
