package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Finds columns in which people were asked to judge single things: several columns of whole numbers on one scale, in a
/// file that speaks of opinions, or five of them in any.
final class Scales {

    private static final Set<Integer> HIGHEST = Set.of(5, 7, 10);
    private static final int SEVERAL = 3;
    private static final int MANY = 5;
    private static final int STEPS = 4;
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)num|count|qty|quantity|total|month|day|hour|year|level|class|code|id$|rank|数|次|级|量|年|月|日");
    private static final Pattern OPINION =
            Pattern.compile("(?i)satisf|rating|score|review|survey|nps|feedback|opinion|满意|评分|评价|评论|问卷");

    private Scales() {}

    /// Gives the columns of scales the role of ratings.
    static void rate(List<Roles.Column> columns, List<Guess<Role>> guesses) {
        boolean asked = columns.stream().anyMatch(c -> OPINION.matcher(c.name()).find())
                || guesses.stream().anyMatch(g -> g.value() == Role.RATING || g.value() == Role.COMMENT);
        opinions(columns, guesses);
        for (int highest : HIGHEST) {
            var places = new ArrayList<Integer>();
            int rated = 0;
            for (int i = 0; i < columns.size(); i++) {
                boolean scaled = isScale(columns.get(i), highest);
                rated += scaled && guesses.get(i).value() == Role.RATING ? 1 : 0;
                if (scaled && guesses.get(i).value() == Role.NONE && !isCounted(columns.get(i))) {
                    places.add(i);
                }
            }
            if (places.size() + rated >= (asked ? SEVERAL : MANY)) {
                places.forEach(
                        i -> guesses.set(i, new Guess<>(Role.RATING, 0.6, Reason.of("role-reason.scale", highest))));
            }
        }
    }

    /// What customers say, in numbers of a scale, is a rating.
    private static void opinions(List<Roles.Column> columns, List<Guess<Role>> guesses) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean isOpen = guesses.get(i).value() == Role.NONE && !isCounted(column);
            var scale =
                    HIGHEST.stream().filter(highest -> isScale(column, highest)).findFirst();
            if (isOpen && scale.isPresent() && OPINION.matcher(column.name()).find()) {
                guesses.set(i, new Guess<>(Role.RATING, 0.6, Reason.of("role-reason.scale", scale.get())));
            }
        }
    }

    private static boolean isCounted(Roles.Column column) {
        return RoleWords.isNothing(column.name())
                || COUNTED.matcher(column.name()).find();
    }

    private static boolean isScale(Roles.Column column, int highest) {
        if (column.type() != Type.INTEGER) {
            return false;
        }
        var seen = column.counter().seen();
        return seen.size() >= STEPS
                && seen.size() <= highest + 1
                && seen.contains(String.valueOf(highest))
                && (seen.contains("1") || seen.contains("0"))
                && seen.stream().allMatch(text -> IntStream.rangeClosed(0, highest)
                        .anyMatch(step -> text.equals(String.valueOf(step))));
    }
}
