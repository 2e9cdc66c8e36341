package org.clientele.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The ways in which a file goes wrong, whatever it is about.
final class Dirt {

    private final Heading heading;
    private final List<Row> rows;
    private final Dice dice;

    Dirt(Heading heading, List<Row> rows, Dice dice) {
        this.heading = heading;
        this.rows = rows;
        this.dice = dice;
    }

    /// Spoils a number of cells that are not empty and not spoilt yet, in rows chosen by chance, so that they differ.
    void spoil(int count, String column, String kind, UnaryOperator<String> change) {
        for (int left = count; left > 0; ) {
            var row = some(r -> !heading.of(r, column).isEmpty() && r.isClean(column));
            var value = change.apply(heading.of(row, column));
            if (!value.equals(heading.of(row, column))) {
                row.spoil(heading, column, kind, value);
                left--;
            }
        }
    }

    void gaps(int count, String column) {
        spoil(count, column, "gap", _ -> "");
    }

    /// Extra spaces, another case and full-width letters.
    void letters(int count, String column) {
        spoil(count, column, "spaces", this::spaced);
        spoil(count / 2, column, "case", Letters::upper);
        spoil(count / 3, column, "full-width", Letters::wide);
    }

    private String spaced(String value) {
        return switch (dice.below(3)) {
            case 0 -> "  " + value;
            case 1 -> value + " ";
            default -> value.replaceFirst(" ", "  ");
        };
    }

    /// Writes rows once more, somewhere below; the truth is the first cell of the original.
    void copies(int count) {
        for (int i = 0; i < count; i++) {
            var original = some(r ->
                    r.isClean("") && r.notes().stream().noneMatch(n -> n.kind().equals("broken-line")));
            var copy =
                    original.copy().note("", "exact-duplicate", original.cells().getFirst());
            rows.add(dice.between(rows.indexOf(original) + 1, rows.size()), copy);
        }
    }

    /// Breaks rows so that they have one cell too many: a comma that should have been quoted.
    void broken(int count, String column, String left, String right) {
        int index = heading.indexOf(column);
        for (int i = 0; i < count; i++) {
            var row = some(Row::isClean);
            row.note(column, "broken-line", heading.of(row, column));
            row.cells().set(index, left);
            row.cells().add(index + 1, right);
        }
    }

    private Row some(Predicate<Row> fit) {
        Row row;
        do {
            row = dice.pick(rows);
        } while (row.cells().size() != heading.columns().size() || !fit.test(row));
        return row;
    }

    List<Row> rows() {
        return new ArrayList<>(rows);
    }
}
