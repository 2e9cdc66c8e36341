package org.clientele.table;

/// The values of one column, immutable, in memory; the arrays handed out are never to be changed.
///
/// Equality and digest are over the values and the missing mask in row order, never over dictionary codes.
public sealed interface Block permits TextBlock, IntegerBlock, DecimalBlock, DateBlock, DateTimeBlock, BooleanBlock {

    Type type();

    int size();

    boolean isMissing(int row);

    /// Returns the value as the canonical text that reading gives back: ISO dates, shortest decimals, `true`/`false`;
    /// empty where it is missing.
    String text(int row);

    /// Returns the value as a number: dates as days and times as milliseconds since 1970, booleans as 0 and 1; NaN
    /// where it is missing.
    ///
    /// @throws UnsupportedOperationException for text
    double number(int row);

    /// Orders two rows by their values, ascending, missing last; text by code units.
    int compare(int a, int b);

    /// Returns the values of these rows, in this order.
    Block gather(int[] rows);

    /// Feeds the values to a digest.
    void digest(Hasher hasher);

    /// Returns how much memory the values take, in bytes.
    long bytes();

    default int missing() {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (isMissing(i)) {
                count++;
            }
        }
        return count;
    }
}
