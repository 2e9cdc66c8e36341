package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Finds columns that are bound by reckoning: where one times another is a third in nearly all of the first rows, they
/// are the quantity, the price and the amount, whatever their headers say.
final class Sums {

    private static final Set<Role> OPEN = Set.of(Role.NONE, Role.PRICE, Role.AMOUNT, Role.QUANTITY);
    private static final Pattern SIGNS = Pattern.compile("[¥￥$€£,\\s]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final double NEARLY = 0.95;
    private static final double CENT = 0.011;
    private static final double SURE = 0.9;
    private static final int ENOUGH = 15;
    private static final int MOST = 24;

    private Sums() {}

    /// A column of numbers, as they stand in the first rows.
    private record Figures(int place, boolean isWhole, double[] cells) {

        long distinct() {
            return java.util.Arrays.stream(cells).distinct().count();
        }
    }

    static void find(List<Roles.Column> columns, List<Guess<Role>> guesses) {
        var figures = figures(columns, guesses);
        for (var many : figures) {
            for (var price : figures) {
                for (var sum : figures) {
                    boolean apart = many != price && many != sum && price != sum && many.isWhole();
                    if (apart && guesses.get(many.place()).value() != Role.AMOUNT && binds(many, price, sum)) {
                        tell(guesses, columns, many, price, sum);
                        return;
                    }
                }
            }
        }
    }

    private static void tell(
            List<Guess<Role>> guesses, List<Roles.Column> columns, Figures many, Figures price, Figures sum) {
        var reason = Reason.of(
                "role-reason.product",
                columns.get(many.place()).name(),
                columns.get(price.place()).name(),
                columns.get(sum.place()).name());
        guesses.set(many.place(), new Guess<>(Role.QUANTITY, SURE, reason));
        guesses.set(price.place(), new Guess<>(Role.PRICE, SURE, reason));
        guesses.set(sum.place(), new Guess<>(Role.AMOUNT, SURE, reason));
    }

    private static List<Figures> figures(List<Roles.Column> columns, List<Guess<Role>> guesses) {
        var figures = new ArrayList<Figures>();
        for (int i = 0; i < columns.size() && figures.size() < MOST; i++) {
            var column = columns.get(i);
            if (column.type().isNumber() && OPEN.contains(guesses.get(i).value())) {
                figures.add(new Figures(
                        i,
                        column.type() == Type.INTEGER,
                        column.counter().first().stream()
                                .mapToDouble(Sums::number)
                                .toArray()));
            }
        }
        figures.removeIf(each -> each.distinct() < 3);
        return figures;
    }

    private static double number(String text) {
        var bare = SIGNS.matcher(text).replaceAll("");
        return NUMBER.matcher(bare).matches() ? Double.parseDouble(bare) : Double.NaN;
    }

    /// Returns whether enough rows tell, some with more than one piece.
    private static boolean binds(Figures many, Figures price, Figures sum) {
        int rows = Math.min(many.cells().length, Math.min(price.cells().length, sum.cells().length));
        int told = 0;
        int held = 0;
        for (int row = 0; row < rows; row++) {
            double pieces = many.cells()[row];
            double expected = pieces * price.cells()[row];
            if (!Double.isNaN(expected + sum.cells()[row]) && Math.abs(pieces) > 1) {
                told++;
                held += Math.abs(expected - sum.cells()[row]) <= CENT + Math.abs(expected) * 1e-4 ? 1 : 0;
            }
        }
        return told >= ENOUGH && held >= NEARLY * told;
    }
}
