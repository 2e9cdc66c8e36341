package org.clientele.source;

import java.util.stream.IntStream;

/// Tells the column by which R names rows, above which it writes no name: the numbers from 1 on, or, in a table cut at
/// spaces, texts of which none comes twice.
final class RowNames {

    private RowNames() {}

    static boolean are(TypeCounter first, Dialect dialect) {
        var cells = first.first();
        boolean isCounted = cells.size() > 1
                && IntStream.range(0, cells.size()).allMatch(i -> cells.get(i).equals(String.valueOf(i + 1)));
        return isCounted || dialect.isSpaced() && first.numbers[0] == 0 && first.distinctShare() == 1;
    }
}
