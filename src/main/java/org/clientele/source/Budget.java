package org.clientele.source;

import java.util.List;
import org.clientele.spec.Problem;

/// Watches while a file is read that its table will fit into memory, and stops before memory runs out.
///
/// What the rows still to come will take at least is foretold from the share of the file read so far; how much the
/// dictionaries of texts still grow cannot be foretold, so they are counted as they are.
public final class Budget {

    private static final long MB = 1 << 20;
    /// What a table never takes.
    static final long RESERVE = 48 * MB;

    /// With less than this a look at anything begins by letting go.
    private static final long LITTLE = 256 * MB;

    private final String name;
    private final List<ColumnReader> columns;
    private final long available;

    /// @param available how much memory may be taken, in bytes
    Budget(String name, List<ColumnReader> columns, long available) {
        this.name = name;
        this.columns = columns;
        this.available = available - RESERVE;
    }

    /// Returns how much more memory the program may take.
    static long available() {
        return available(Math.min(LITTLE, Runtime.getRuntime().maxMemory() / 8));
    }

    /// Returns how much more memory the program may take for rows of which nobody knows how many there are.
    static long most() {
        return available(Runtime.getRuntime().maxMemory() / 2);
    }

    /// Returns how much more memory the program may take; where it is less than wanted, after letting go of all that
    /// can be done without.
    static long available(long wanted) {
        var runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        if (free < wanted) {
            Harvest.release();
            System.gc();
            free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        }
        return free;
    }

    /// @throws Problem if a further piece of memory, in bytes, is more than can be given
    public static void require(String name, long piece) {
        if (piece > MB) {
            long available = available();
            if (piece + RESERVE > available) {
                throw new Budget(name, List.of(), available).tooLittle(piece);
            }
        }
    }

    /// Returns whether so many bytes more can be taken.
    static boolean fits(long bytes) {
        return bytes <= available() - RESERVE;
    }

    /// Returns the number of rows that the file seems to have.
    ///
    /// @param rows how many have been read
    /// @param share how much of the file that is
    /// @throws Problem if the table will not fit
    int check(int rows, double share) {
        double expected = Math.min(Integer.MAX_VALUE - 16, rows / Math.max(share, 1e-9) * 1.01 + 1);
        long dictionaries = 0;
        long perRow = 12;
        int widest = 0;
        for (var column : columns) {
            dictionaries += column.dictionaryBytes();
            perRow += column.bytesPerRow();
            widest = Math.max(widest, column.bytesPerRow());
        }
        double need = (perRow + widest) * expected + dictionaries;
        if (need > available) {
            double whole = (perRow + widest) * expected + dictionaries / Math.max(share, 1e-9);
            long fitting = Math.max(0, (available - dictionaries) / (perRow + widest));
            throw new Problem(
                    "problem.source.rows",
                    name,
                    (long) whole / MB,
                    free(),
                    megabytes((long) whole),
                    Math.round(rows / Math.max(share, 1e-9)),
                    fitting);
        }
        return (int) expected;
    }

    private Problem tooLittle(long need) {
        return new Problem("problem.source.memory", name, need / MB, free(), megabytes(need));
    }

    private long free() {
        return Math.max(0, available / MB);
    }

    /// Returns how much memory the program needs to take so much.
    private long megabytes(long need) {
        long base = Runtime.getRuntime().maxMemory() - available;
        return (need + base) / MB / 256 * 256 + 512;
    }
}
