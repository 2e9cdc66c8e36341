package org.clientele.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Counts, over all cells of one column, what each of them could be.
final class TypeCounter {

    private static final int EXAMPLES = 5;

    private final NumberCell point = NumberCell.point();
    private final NumberCell comma = NumberCell.comma();
    private final DateCell date = new DateCell();
    private final IsoCell iso = new IsoCell();
    private final FirstCells firstCells = new FirstCells();
    private final MarkTally marks = new MarkTally();
    private final ZoneTally zones = new ZoneTally();
    private final YearPlace year = new YearPlace();

    long cells;
    long blank;
    long missing;
    final long[] whole = new long[2];
    final long[] numbers = new long[2];
    long leadingZeros;
    long longDigits;
    long percents;

    /// The currencies that occur, a bit for each place in [Currencies].
    long currencies;

    /// Whole numbers that a decimal would not keep.
    long wide;

    /// Numbers that would not be told from others once they are numbers, or would name something else.
    long changed;

    /// The least and greatest of the numbers with a decimal point, zeros left out.
    double least = Double.POSITIVE_INFINITY;

    double greatest = Double.NEGATIVE_INFINITY;
    private long sums;
    private long noDates;
    private boolean isPaged;
    final long[] dates = new long[DateLayout.values().length];
    final long[] datesOnly = new long[DateLayout.values().length];
    final long[] truths = new long[2 * Truth.PAIRS];
    long anyDate;
    private long times;

    /// Looks at a cell and counts it.
    void add(byte[] bytes, int from, int to) {
        if (isLooking()) {
            look(bytes, from, to);
        }
        count(bytes, from, to, 1);
    }

    /// Returns whether there are cells still to be looked at.
    boolean isLooking() {
        return firstCells.isLooking();
    }

    /// Looks at one of the first cells; to be called with the cells in their order.
    void look(byte[] bytes, int from, int to) {
        firstCells.look(bytes, from, to);
    }

    /// Counts so many cells of one text.
    void count(byte[] bytes, int from, int to, long many) {
        times = many;
        cells += times;
        int begin = Cells.begin(bytes, from, to);
        int finish = Cells.finish(bytes, begin, to);
        if (begin < finish && finish - begin < to - from) {
            marks.addSpace(bytes, from, to, times);
        }
        if (begin < finish && Cells.isDigit(bytes[begin]) && isUsual(bytes, begin, finish)) {
            return;
        }
        var mark = begin < finish ? CellMark.of(bytes, begin, finish) : CellMark.NONE;
        if (mark != CellMark.NONE) {
            marks.add(mark, times);
            begin = mark.begin(bytes, begin, finish);
            finish = mark.finish(bytes, begin, finish);
        }
        if (begin == finish || Cells.isMissing(bytes, begin, finish)) {
            blank += begin == finish ? times : 0;
            missing += times;
            return;
        }
        boolean hasDigit = Cells.hasDigit(bytes, begin, finish) && !isWords(bytes, begin, finish);
        boolean isNumber = hasDigit && number(bytes, begin, finish);
        if (!isNumber) {
            truth(bytes, begin, finish);
            sums += SumWords.isOne(bytes, begin, finish) ? times : 0;
            isPaged = isPaged || PageLine.mayBe(bytes, begin, finish);
        }
        boolean isTold = hasDigit && date(bytes, begin, finish) || isNumber;
        if (!isTold && (hasDigit || FullWidth.mayBegin(bytes[begin])) && FullWidth.isIn(bytes, begin, finish)) {
            narrow(FullWidth.narrow(bytes, begin, finish));
        }
    }

    /// Counts what most cells are that begin with a digit, in few instructions; returns whether it was such a one.
    private boolean isUsual(byte[] bytes, int from, int to) {
        if (iso.read(bytes, from, to)) {
            anyDate += times;
            dates[DateLayout.ISO.ordinal()] += times;
            datesOnly[DateLayout.ISO.ordinal()] += iso.millis() == 0 ? times : 0;
            return true;
        }
        if (!point.isPlain(bytes, from, to)) {
            return false;
        }
        int digits = point.digits();
        boolean isWhole = digits == to - from;
        if (isWhole ? DateCell.isCompact(digits) : !point.hasSureDecimals()) {
            return false;
        }
        numbers[0] += times;
        span(point.number());
        changed += point.isIntegral() ? 0 : times;
        if (isWhole) {
            wide += point.isTooWide() ? times : 0;
            whole[0] += times;
            wholeInBoth(digits);
        }
        return true;
    }

    private void wholeInBoth(int digits) {
        whole[1] += times;
        numbers[1] += times;
        digits(digits);
    }

    /// Returns whether it begins with a word that no number and no date begins with.
    static boolean isWords(byte[] bytes, int from, int to) {
        int letter = bytes[from] | 32;
        return letter >= 'a'
                && letter <= 'z'
                && to - from > 2
                && Currencies.begin(bytes, from, to) < 0
                && !DayWords.isOne(bytes, from);
    }

    private boolean number(byte[] bytes, int from, int to) {
        boolean first = count(point, 0, bytes, from, to);
        if (first && point.digits() == to - from) {
            wholeInBoth(to - from);
            return true;
        }
        if (first && point.hasSureDecimals()) {
            changed += point.isIntegral() ? 0 : times;
            return true;
        }
        if (!point.isFramed()) {
            return false;
        }
        boolean second = count(comma, 1, bytes, from, to);
        if (first || second) {
            changed += (first ? point : comma).isIntegral() ? 0 : times;
            signs(first ? point : comma);
        } else if (Cells.areDigits(bytes, from, to)) {
            longDigits += times;
        }
        return first || second;
    }

    /// Looks at a number that is digits only.
    private void digits(int length) {
        leadingZeros += point.hasLeadingZero() ? times : 0;
        longDigits += length >= 10 ? times : 0;
    }

    private void signs(NumberCell cell) {
        if (!cell.isPlain()) {
            percents += cell.isPercent() ? times : 0;
            currencies |= cell.currency() < 0 ? 0 : 1L << cell.currency();
        }
    }

    private boolean count(NumberCell cell, int layout, byte[] bytes, int from, int to) {
        if (!cell.read(bytes, from, to)) {
            return false;
        }
        numbers[layout] += times;
        whole[layout] += cell.isWhole() ? times : 0;
        if (layout == 0) {
            wide += cell.isTooWide() ? times : 0;
            span(cell.number());
        }
        return true;
    }

    private void span(double value) {
        if (value != 0) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
    }

    private void truth(byte[] bytes, int from, int to) {
        int word = Truth.find(bytes, from, to);
        if (word >= 0 && word < truths.length) {
            truths[word] += times;
        }
    }

    private void narrow(byte[] bytes) {
        boolean isNumber = number(bytes, 0, bytes.length);
        boolean isDate = date(bytes, 0, bytes.length);
        changed += isNumber || isDate ? times : 0;
    }

    private boolean date(byte[] bytes, int from, int to) {
        if (!date.read(bytes, from, to)) {
            return false;
        }
        zones.add(date.time(), times);
        year.add(date);
        boolean some = false;
        for (var layout : DateLayout.under(date.marks)) {
            if (layout.fits(date)) {
                some = true;
                dates[layout.ordinal()] += times;
                datesOnly[layout.ordinal()] += date.millis() == 0 ? times : 0;
            }
        }
        anyDate += some ? times : 0;
        noDates += date.isNone() ? times : 0;
        return some;
    }

    MarkTally marks() {
        return marks;
    }

    long present() {
        return cells - missing;
    }

    /// Returns how many cells tell of the type: neither words of a few sums nor days of zeros such as `0000-00-00`.
    long telling() {
        return present() - noDates - (sums < Math.max(anyDate, numbers[0]) ? sums : 0);
    }

    /// Returns what some of the cells say of their row.
    Stream<Hint> hints() {
        return Stream.concat(
                sums > 0 && sums < cells ? Stream.of(Hint.SUMS) : Stream.empty(),
                isPaged ? Stream.of(Hint.PAGES) : Stream.empty());
    }

    boolean isYearFirst() {
        return year.isFirst();
    }

    ZoneTally zones() {
        return zones;
    }

    List<String> examples() {
        return firstCells.seen().stream().limit(EXAMPLES).toList();
    }

    /// Returns whether this value is among the first cells.
    boolean hasSeen(String value) {
        return firstCells.seen().contains(value.strip());
    }

    /// Returns the first cells in the order of rows, empty where they are missing or long.
    List<String> first() {
        return firstCells.inOrder();
    }

    /// Returns the distinct ones of the first cells.
    Set<String> seen() {
        return firstCells.seen();
    }

    double meanLength() {
        return firstCells.meanLength();
    }

    double distinctShare() {
        return firstCells.distinctShare();
    }
}
