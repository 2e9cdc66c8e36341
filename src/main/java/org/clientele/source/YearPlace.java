package org.clientele.source;

import java.time.Year;
import java.time.ZoneOffset;

/// Whether the year stands in front in dates such as `24/03/01`, of which each group has two digits. A table has few
/// years and many days: the first groups are the years where they differ far less than the last ones, none of them is
/// yet to come, and some of the last ones would be.
final class YearPlace {

    private static final int LESS = 3;

    /// Years of two digits from here on are of the century before.
    private static final int OLD = 50;

    /// The numbers that occur, a bit each, those from 64 on once more from 0.
    private long first;

    private long last;

    void add(DateCell cell) {
        if (cell.length[0] == 2 && cell.length[2] == 2) {
            first |= 1L << cell.group[0];
            last |= 1L << cell.group[2];
        }
    }

    boolean isFirst() {
        return Long.bitCount(last) >= LESS * Long.bitCount(first) && !hasFuture(first) && hasFuture(last);
    }

    private static boolean hasFuture(long years) {
        int afterNext = Year.now(ZoneOffset.UTC).getValue() % 100 + 2;
        return (years & (1L << OLD) - (1L << afterNext)) != 0;
    }
}
