package org.clientele.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Rank;
import org.clientele.table.Role;

/// Keeps one column of each role the main one: at first the surest, the first of equally sure ones; later the one that
/// somebody says.
final class Ranks {

    private Ranks() {}

    /// Returns the rank of each column by how sure its role is.
    static List<Rank> of(List<Guess<Role>> guesses) {
        var main = EnumSet.of(Role.NONE);
        var ranks = new Rank[guesses.size()];
        IntStream.range(0, guesses.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -guesses.get(i).confidence()))
                .forEach(i -> {
                    var role = guesses.get(i).value();
                    ranks[i] = role == Role.NONE || main.add(role) ? Rank.MAIN : Rank.FURTHER;
                });
        return List.of(ranks);
    }

    /// Returns the columns after one of them was changed: one that newly plays a role stands behind the main one of it,
    /// one that is newly the main one puts the others behind.
    static List<ColumnOption> after(List<ColumnOption> before, List<ColumnOption> now, int column) {
        var own = now.get(column);
        if (own.role() == Role.NONE || !own.isMain() || before.get(column).equals(own)) {
            return now;
        }
        var ranked = new ArrayList<>(now);
        if (before.get(column).role() != own.role()) {
            boolean taken = IntStream.range(0, now.size()).anyMatch(i -> i != column && leads(now.get(i), own.role()));
            ranked.set(column, own.ranked(taken ? Rank.FURTHER : Rank.MAIN));
            return ranked;
        }
        if (!before.get(column).isMain()) {
            IntStream.range(0, now.size())
                    .filter(i -> i != column && leads(now.get(i), own.role()))
                    .forEach(i -> ranked.set(i, now.get(i).ranked(Rank.FURTHER)));
        }
        return ranked;
    }

    private static boolean leads(ColumnOption column, Role role) {
        return column.role() == role && column.isMain() && column.keep();
    }
}
