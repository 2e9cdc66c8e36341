package org.clientele.source;

/// The sums of a column of numbers down to a row.
final class RunningSums {

    /// From where on is summed up.
    enum Since {
        LAST_SUM,
        LAST_HIGHER_SUM,
        BEGINNING
    }

    private static final double CENT = 0.011;
    private static final double NEARLY = 1e-9;

    private final int place;
    private final NumberCell cell;
    private final double[] sums = new double[Since.values().length];
    private final long[] rows = new long[Since.values().length];
    private boolean isTold;
    private double value;

    RunningSums(int place, String format) {
        this.place = place;
        boolean isComma =
                format.equals(NumberLayout.COMMA.example()) || format.equals(NumberLayout.COMMA_PERCENT.example());
        cell = isComma ? NumberCell.comma() : NumberCell.point();
    }

    int place() {
        return place;
    }

    /// Takes the cell of another row.
    void read(byte[] bytes) {
        isTold = bytes.length > 0 && cell.read(bytes, 0, bytes.length);
        value = isTold ? cell.number() : 0;
    }

    boolean isTold() {
        return isTold && value != 0;
    }

    /// Returns whether the cell is the sum of those above.
    boolean is(Since since) {
        double sum = sums[since.ordinal()];
        return isTold() && rows[since.ordinal()] > 0 && Math.abs(sum - value) <= CENT + NEARLY * Math.abs(sum);
    }

    /// Counts the cell as one of those above.
    void add() {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += value;
            rows[i]++;
        }
    }

    /// Begins anew below a row of sums.
    void end(Since since) {
        for (int i = 0; i <= Math.min(since.ordinal(), Since.LAST_HIGHER_SUM.ordinal()); i++) {
            sums[i] = 0;
            rows[i] = 0;
        }
    }
}
