package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The records above a table that name its columns.
record HeaderRows(List<List<String>> rows) {

    /// With this begins the line that names the columns in the logs of web servers.
    static final String FIELDS = "#Fields:";

    /// In the last line of names of Qualtrics each cell says by which id it was exported.
    private static final String IMPORT_ID = "{\"ImportId\"";

    HeaderRows {
        rows = rows.stream().filter(row -> !Rules.isOne(row)).toList();
        boolean isExported = rows.size() > 1 && rows.getLast().getFirst().startsWith(IMPORT_ID);
        rows = isExported ? rows.subList(0, 1) : rows;
    }

    /// Returns whether the names are one fewer than the columns, as those of R that leave out the names of rows.
    boolean isShort(int width) {
        return rows.size() == 1 && rows.getFirst().size() == width - 1;
    }

    /// Returns what is written above each column: of several lines the different texts, one after the other, a text
    /// that spans columns above each of them.
    List<String> names(int width) {
        var names = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var name = new StringBuilder();
            var last = "";
            for (int row = 0; row < rows.size(); row++) {
                var text = text(row, column, width);
                if (!text.isBlank() && !text.equals(last)) {
                    name.append(name.isEmpty() ? "" : " ").append(text);
                    last = text;
                }
            }
            names.add(name.toString());
        }
        return names;
    }

    private String text(int row, int column, int width) {
        var cells = fitted(rows.get(row), width);
        int from = column;
        while (row < rows.size() - 1 && from > 0 && cell(cells, from).isBlank()) {
            from--;
        }
        return cell(cells, from);
    }

    /// Returns what is written above each column, line by line.
    List<String> written(int width) {
        var written = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            int each = column;
            written.add(String.join(
                    " ",
                    rows.stream().map(row -> cell(fitted(row, width), each)).toList()));
        }
        return written;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Behind `#Fields:` stand the names. A header with more cells than there are columns loses its empty
    /// ones where that makes it fit.
    private static List<String> fitted(List<String> cells, int width) {
        if (cells.getFirst().startsWith(FIELDS)) {
            return Stream.of(String.join(" ", cells).split("\\s+")).skip(1).toList();
        }
        if (cells.size() <= width) {
            return cells;
        }
        var full = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return full.size() == width ? full : cells;
    }
}
