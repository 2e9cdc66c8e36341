package org.clientele.source;

import java.util.ArrayList;
import java.util.List;

/// The records above a table that name its columns.
record HeaderRows(List<List<String>> rows) {

    HeaderRows {
        rows = rows.stream().filter(row -> !Rules.isOne(row)).toList();
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

    /// A header with more cells than there are columns loses its empty ones where that makes it fit.
    private static List<String> fitted(List<String> cells, int width) {
        if (cells.size() <= width) {
            return cells;
        }
        var full = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return full.size() == width ? full : cells;
    }
}
