package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// The cells of a column that do not fit the type it is read as or, where it stays text, the type that
/// most of them fit.
///
/// @param count how many there are
/// @param cells the first of them
public record Disagreeing(long count, List<Cell> cells) {

    /// A cell and the number of its record, from 1.
    public record Cell(long row, String text) {}

    public Disagreeing {
        cells = List.copyOf(cells);
    }

    /// Reads the whole file for this one column.
    ///
    /// @param asked the column as it is to be read, as of [ColumnGuess#challenged]
    /// @throws org.clientele.spec.Problem if the file cannot be read any more
    public static Disagreeing of(Path file, ImportOptions options, ColumnOption asked, int most, Progress progress) {
        var columns = options.columns().stream()
                .map(column -> column.name().equals(asked.name()) ? asked.kept() : column.dropped())
                .toList();
        var source = Importer.read(file, options.columned(columns), progress);
        var misfits = source.misfits();
        var numbers = source.rows().ids().parts().getFirst().numbers();
        var cells = IntStream.range(0, Math.min(most, misfits.size()))
                .mapToObj(i ->
                        new Cell(numbers[misfits.rows()[i]], misfits.texts().text(i)))
                .toList();
        return new Disagreeing(misfits.size(), cells);
    }
}
