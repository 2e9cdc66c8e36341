package org.clientele.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the columns that are named by the years, days or months that they are about, as in a table of sales by year:
/// a run of years, of dates or of numbers from 1 on, above cells that are nothing of the kind.
final class SerialNames {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DAY =
            Pattern.compile("(19|20)\\d\\d([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3(19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int MONTHS = 6;

    private SerialNames() {}

    /// Returns the places of such names in a record; none where it has no other name and no empty corner.
    static Set<Integer> in(List<String> row, List<List<String>> below) {
        var years = places(row, YEAR);
        if (isRun(row, years, 2) && isNew(YEAR, years, below)) {
            return among(row, years);
        }
        var days = places(row, DAY);
        if (days.size() > 1 && isNew(DAY, days, below)) {
            return among(row, days);
        }
        var numbers = places(row, NUMBER);
        boolean isCounted = isRun(row, numbers, MONTHS) && number(row, numbers.getFirst()) == 1;
        return isCounted ? among(row, numbers) : Set.of();
    }

    private static Set<Integer> among(List<String> row, List<Integer> serial) {
        return serial.size() < row.size() ? Set.copyOf(serial) : Set.of();
    }

    private static List<Integer> places(List<String> row, Pattern kind) {
        return IntStream.range(0, row.size())
                .filter(column -> kind.matcher(row.get(column).strip()).matches())
                .boxed()
                .collect(Collectors.toList());
    }

    /// Returns whether each is one more than the one before, or one less.
    private static boolean isRun(List<String> row, List<Integer> places, int least) {
        if (places.size() < least) {
            return false;
        }
        int step = number(row, places.get(1)) - number(row, places.getFirst());
        return Math.abs(step) == 1
                && IntStream.range(1, places.size())
                        .allMatch(i -> number(row, places.get(i)) - number(row, places.get(i - 1)) == step);
    }

    private static int number(List<String> row, int column) {
        return Integer.parseInt(row.get(column).strip());
    }

    /// Returns whether few of the cells below are of this kind.
    private static boolean isNew(Pattern kind, List<Integer> places, List<List<String>> below) {
        long same = below.stream()
                .filter(row -> places.stream()
                        .anyMatch(column -> column < row.size()
                                && kind.matcher(row.get(column).strip()).matches()))
                .count();
        return !below.isEmpty() && 2 * same < below.size();
    }
}
