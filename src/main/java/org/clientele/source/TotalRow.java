package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The last row of a file that is as wide as all others but sums them up, and so is loaded though it is no record.
///
/// @param line where it stands
/// @param text its cells
public record TotalRow(long line, String text) {

    private static final int TAIL = 1 << 14;

    /// Returns the row that sums up a delimited text, where one stands at its end and is read.
    /// Files that are packed are not looked at.
    public static Optional<TotalRow> of(Path file, Detection found) {
        boolean isOpen = found.dialect().frame().to() == 0 && found.columns().size() > 1;
        if (!isOpen || found.format().isPresent() || Archive.of(file).isPresent()) {
            return Optional.empty();
        }
        var rows = Tail.of(file, found.dialect(), TAIL);
        return rows.stream()
                .skip(Math.max(0, rows.size() - 1))
                .filter(row -> row.cells().size() == found.columns().size() && isSum(row.cells()))
                .map(row -> new TotalRow(
                        found.account().counts().lines() - row.below(),
                        String.join(found.dialect().delimiter(), row.cells())))
                .findFirst();
    }

    private static boolean isSum(List<String> cells) {
        return cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .filter(Outline::isSum)
                        .isPresent()
                && cells.stream().anyMatch(cell -> cell.strip().matches(".*[0-9].*"));
    }
}
