package org.clientele.workbook;

import java.util.List;

/// A figure that a computation gives and that is no aggregate of rows, such as a coefficient or the p of a test.
///
/// @param book the workbook with the node as it is looked at
/// @param figure what kind of figure it is: `how.<figure>` is the key of its definition; two kinds have a + between
/// @param title what the screen calls it
/// @param value the figure as it is shown
/// @param excerpt which of the rows that the node reads it is computed from
public record Finding(Workbook book, String node, String figure, String title, String value, Excerpt excerpt)
        implements Asked {

    public Finding(Workbook book, String node, String figure, String title, String value) {
        this(book, node, figure, title, value, Excerpt.ALL);
    }

    /// Asks about a number of a node's result by its place in the JSON of the result.
    ///
    /// @throws org.clientele.spec.Problem if there is none
    public static Finding at(Workbook book, String node, String path, String json) {
        return new FigurePath(path).in(book, node, json);
    }

    /// Returns the rows that the computation reads, in parts where it treats them differently.
    List<Portion> portions() {
        return Portion.of(book, node, excerpt);
    }

    @Override
    public Workbook trial() {
        return Portion.in(book, portions());
    }
}
