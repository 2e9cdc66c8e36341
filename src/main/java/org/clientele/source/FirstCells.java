package org.clientele.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The first cells of a column, looked at one by one.
final class FirstCells {

    private static final int LOOKED_AT = 2000;
    private static final int KEPT = 100;
    private static final int SHORT = 24;

    /// So many characters of a cell are enough to see what it is.
    private static final int LOOKED_INTO = 1000;

    private final LinkedHashSet<String> distinct = new LinkedHashSet<>();
    private final List<String> inOrder = new ArrayList<>();
    private long looked;
    private long characters;

    /// Returns whether there are cells still to be looked at.
    boolean isLooking() {
        return looked < LOOKED_AT;
    }

    /// Looks at one of the first cells; to be called with the cells in their order.
    void look(byte[] bytes, int from, int to) {
        int begin = Cells.begin(bytes, from, to);
        int finish = Cells.finish(bytes, begin, to);
        if (begin < finish) {
            var mark = CellMark.of(bytes, begin, finish);
            begin = mark.begin(bytes, begin, finish);
            finish = mark.finish(bytes, begin, finish);
        }
        if (begin < finish && !Cells.isMissing(bytes, begin, finish)) {
            var text = Cells.text(bytes, begin, finish);
            looked++;
            characters += text.codePointCount(0, text.length());
            distinct.add(text.length() > LOOKED_INTO ? text.substring(0, LOOKED_INTO) : text);
            keep(text);
        } else {
            keep("");
        }
    }

    /// Keeps the first cells in their order, so that those of one row can be held against each other.
    private void keep(String text) {
        if (inOrder.size() < KEPT) {
            inOrder.add(text.length() > SHORT ? "" : text);
        }
    }

    Set<String> seen() {
        return Collections.unmodifiableSet(distinct);
    }

    List<String> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }

    double meanLength() {
        return looked == 0 ? 0 : (double) characters / looked;
    }

    double distinctShare() {
        return looked == 0 ? 0 : (double) distinct.size() / looked;
    }
}
