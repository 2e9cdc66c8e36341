package org.clientele.ui.clean;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.recipe.ChangeFigures;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.recipe.TwinFigures;
import org.clientele.table.Sheet;

/// A table before and after some steps.
record Compared(ChangeFigures figures, Sheet before, Sheet after, TwinFigures twins) {

    private static final int FIRST = 50;

    /// Returns whether figures and tables are of the same steps.
    boolean isWhole() {
        return figures.rowsBefore() == before.rows() && figures.rowsAfter() == after.rows();
    }

    /// Returns the rows worth a look: those that were touched, or the first where only columns were.
    List<Touched> rows() {
        if (!twins.groups().isEmpty()) {
            return twins.groups().stream().flatMap(Compared::rows).toList();
        }
        if (!figures.touched().isEmpty() || isSame()) {
            return figures.touched();
        }
        return IntStream.range(0, Math.min(FIRST, Math.min(before.rows(), after.rows())))
                .mapToObj(row -> new Touched(row, row))
                .toList();
    }

    private static Stream<Touched> rows(TwinFigures.Group group) {
        return Stream.concat(
                Stream.of(group.kept()), group.gone().stream().map(row -> new Touched(row, ChangeFigures.NONE)));
    }

    /// Returns whether a cell of a row that goes is not written as in the row that stays for it.
    boolean isOther(Touched row, String column) {
        return twins.groups().stream()
                .filter(group -> row.after() < 0 && group.gone().contains(row.before()))
                .anyMatch(group -> !before.block(column)
                        .text(row.before())
                        .equals(before.block(column).text(group.kept().before())));
    }

    private boolean isSame() {
        return before.schema().equals(after.schema());
    }

    /// Returns the columns of one of the tables: its first, those that changed, then the others.
    List<String> columns(Sheet of) {
        var names = of.schema().names();
        var changed = names.stream().filter(this::isChanged);
        return Stream.of(names.stream().limit(1), changed, names.stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private boolean isChanged(String column) {
        return figures.added().contains(column)
                || figures.dropped().contains(column)
                || figures.columns().stream().anyMatch(c -> c.name().equals(column) && c.changed() > 0);
    }

    /// Returns whether a cell of the table after is not what it was.
    boolean isChanged(Touched row, String column) {
        if (row.before() < 0 || before.schema().find(column).isEmpty()) {
            return true;
        }
        return !before.block(column)
                .text(row.before())
                .equals(after.block(column).text(row.after()));
    }
}
