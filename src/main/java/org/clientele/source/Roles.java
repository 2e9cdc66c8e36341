package org.clientele.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Finds what each column means: first by its header, then by its contents, then by what the file is about. A role
/// that does not repeat is given once, to the column that is surest of it, the first of several.
final class Roles {

    private static final Guess<Role> NONE = new Guess<>(Role.NONE, 0.5, Reason.of("role-reason.none"));
    private static final double TOLD = 0.5;

    private Roles() {}

    /// What is known of a column when its role is sought.
    record Column(String name, Type type, TypeCounter counter) {}

    static List<Guess<Role>> of(List<Column> columns) {
        var guesses = new ArrayList<Guess<Role>>();
        columns.forEach(column -> guesses.add(guess(column)));
        Pinyin.read(columns, guesses);
        settle(guesses);
        Scales.rate(columns, guesses);
        var kind = kindOf(guesses);
        for (int i = 0; i < guesses.size(); i++) {
            var column = columns.get(i);
            var told = ByKind.of(kind, column, guesses.get(i).value()).filter(g -> Fit.of(g.value(), column) > 0);
            if (told.isPresent()) {
                guesses.set(i, told.get());
            }
        }
        settle(guesses);
        key(columns, guesses);
        return guesses;
    }

    private static FileKind kindOf(List<Guess<Role>> guesses) {
        return FileKinds.of(guesses.stream().map(Guess::value).toList()).value();
    }

    private static Guess<Role> guess(Column column) {
        var sure = Contents.sure(column);
        if (sure.isPresent() || RoleWords.isNothing(column.name())) {
            return sure.orElse(NONE);
        }
        return RoleWords.find(column.name())
                .flatMap(guess -> weighed(guess, column))
                .or(() -> Contents.of(column))
                .orElse(NONE);
    }

    /// A header whose column holds something else says little, or nothing.
    private static Optional<Guess<Role>> weighed(Guess<Role> guess, Column column) {
        double sure = guess.confidence() * Fit.of(guess.value(), column);
        boolean told = sure >= TOLD || guess.value().isPersonal() && sure > 0;
        return told ? Optional.of(new Guess<>(guess.value(), sure, guess.reason())) : Optional.empty();
    }

    /// In a file of customers that no header names, the first column with another value in each row names them.
    private static void key(List<Column> columns, List<Guess<Role>> guesses) {
        if (kindOf(guesses) != FileKind.CUSTOMERS
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

    static Guess<FileKind> kind(List<ColumnOption> columns) {
        return FileKinds.of(columns.stream()
                .filter(ColumnOption::keep)
                .map(ColumnOption::role)
                .toList());
    }
}
