package org.clientele.source;

import java.util.ArrayList;
import java.util.List;

/// What is noted of records while they are cut for a look.
final class CutTally {

    private static final double PADDED = 0.98;

    private double clean;
    private long cells;
    private long inner;
    private long padded;
    private int escaped;
    private int refused;
    private String broken = "";

    /// Returns the cells of a record.
    List<String> cells(Splitter splitter) {
        boolean isEscaped = false;
        for (int i = 0; i < splitter.cells(); i++) {
            isEscaped |= splitter.isEscaped(i);
            inner += i > 0 ? 1 : 0;
            padded += i > 0 && isPadded(splitter, i) ? 1 : 0;
        }
        escaped += isEscaped ? 1 : 0;
        splitter.settle();
        var texts = new ArrayList<String>(splitter.cells());
        for (int i = 0; i < splitter.cells(); i++) {
            var text = splitter.text(i);
            clean += CellScore.of(text, isQuoted(splitter, i));
            texts.add(text);
        }
        cells += texts.size();
        return texts;
    }

    private static boolean isQuoted(Splitter splitter, int cell) {
        int begin = splitter.from(cell);
        return begin > 0 && splitter.buffer()[begin - 1] == splitter.quote();
    }

    /// Returns whether a space stands before a cell or its quote.
    private static boolean isPadded(Splitter splitter, int cell) {
        var bytes = splitter.buffer();
        int begin = splitter.from(cell) - (isQuoted(splitter, cell) ? 1 : 0);
        return bytes[begin - 1] == ' ' || begin < splitter.to(cell) && bytes[begin] == ' ';
    }

    /// Notes a record that could not be cut.
    ///
    /// @param line its text where it is the first of the file
    void refuse(String line) {
        broken = refused == 0 ? line : broken;
        refused++;
    }

    /// Returns the first record where it could not be cut; else nothing.
    String broken() {
        return broken;
    }

    int refused() {
        return refused;
    }

    double clean() {
        return cells == 0 ? 0 : clean / cells;
    }

    int escaped() {
        return escaped;
    }

    boolean isPadded() {
        return inner > 0 && padded >= PADDED * inner;
    }
}
