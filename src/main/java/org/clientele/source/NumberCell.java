package org.clientele.source;

/// One number as it is written: digits with an optional sign, grouping in threes (or as in India), decimals and an
/// exponent, and around them what [NumberMarks] knows: parentheses, currencies, percent, 万 and 亿.
final class NumberCell {

    private static final double[] TENS = new double[23];
    private static final long EXACT = 1L << 53;

    /// So many digits before the decimal sign are surely kept by a double.
    private static final int LOSSLESS = 15;

    static {
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = Double.parseDouble("1e" + i);
        }
    }

    private final byte decimal;
    private final byte group;
    private final NumberMarks marks = new NumberMarks();
    private long mantissa;
    private int digits;
    private int decimals;
    private boolean negative;
    private boolean whole;
    private boolean plain;
    private boolean framed;
    private boolean leadingZero;
    private double value;

    private NumberCell(char decimal, char group) {
        this.decimal = (byte) decimal;
        this.group = (byte) group;
    }

    /// Numbers such as `-1,234.5`.
    static NumberCell point() {
        return new NumberCell('.', ',');
    }

    /// Numbers such as `-1.234,5`.
    static NumberCell comma() {
        return new NumberCell(',', '.');
    }

    /// Reads a cell that has no white space around it; returns whether it is a finite number.
    boolean read(byte[] bytes, int from, int to) {
        framed = isPlain(bytes, from, to);
        return plain || readAny(bytes, from, to);
    }

    /// Returns whether the number just read has decimals that cannot be a group of thousands.
    boolean hasSureDecimals() {
        return plain && !whole && (decimals != 3 || digits > 6);
    }

    /// Reads what most numbers are: up to 18 digits, at most one decimal sign after the first. Nothing else is taken.
    boolean isPlain(byte[] bytes, int from, int to) {
        plain = plain(bytes, from, to);
        return plain;
    }

    private boolean plain(byte[] bytes, int from, int to) {
        long all = 0;
        int point = to;
        for (int p = from; p < to; p++) {
            int digit = bytes[p] - '0';
            if (digit >= 0 && digit <= 9) {
                all = all * 10 + digit;
            } else if (bytes[p] == decimal && point == to && p > from) {
                point = p;
            } else {
                return false;
            }
        }
        decimals = Math.max(0, to - point - 1);
        digits = point - from + decimals;
        if (digits == 0 || digits > 18 || decimals > 0 && all > EXACT) {
            return false;
        }
        mantissa = all;
        negative = false;
        whole = point == to;
        leadingZero = point - from > 1 && bytes[from] == '0';
        value = whole ? all : all / TENS[decimals];
        return true;
    }

    private boolean readAny(byte[] bytes, int from, int to) {
        mantissa = 0;
        digits = 0;
        decimals = 0;
        framed = marks.strip(bytes, from, to);
        if (!framed || !marks.close(group)) {
            framed &= !marks.isAlien();
            return false;
        }
        negative = marks.isNegative();
        return scan(marks.bytes(), marks.from(), marks.to());
    }

    private boolean scan(byte[] bytes, int from, int to) {
        leadingZero = to - from > 1 && bytes[from] == '0' && Cells.isDigit(bytes[from + 1]);
        int p = whole(bytes, from, to);
        if (p < 0) {
            return false;
        }
        whole = p == to;
        if (p < to && bytes[p] == decimal) {
            p = decimals(bytes, p + 1, to);
        }
        if (digits == 0) {
            return false;
        }
        if (p < to) {
            return marks.shift() == 0 && (bytes[p] | 32) == 'e' && exponent(bytes, from, p, to);
        }
        if (marks.shift() != 0) {
            return shifted(marks.shift());
        }
        return whole ? wholeValue() : decimalValue(bytes, from, to);
    }

    /// Takes the number as that many powers of ten larger: 1.2万 is 12000, 12.5 % is 0.125.
    private boolean shifted(int shift) {
        if (digits > 18) {
            return false;
        }
        decimals -= shift;
        while (decimals < 0 && digits < 18) {
            mantissa *= 10;
            digits += mantissa == 0 ? 0 : 1;
            decimals++;
        }
        whole = decimals == 0;
        value = (negative ? -1.0 : 1.0) * mantissa / TENS[Math.max(0, decimals)];
        return decimals >= 0;
    }

    /// Reads digits and groups of three; returns where they end, −1 where the groups are no threes.
    private int whole(byte[] bytes, int from, int to) {
        int p = from;
        int last = -1;
        while (p < to && (Cells.isDigit(bytes[p]) || bytes[p] == group)) {
            if (bytes[p] == group) {
                if (last < 0
                        ? p == from || p - from > 3 || isZero(bytes, from, p)
                        : p - last != 4 && !isIndian(last, p)) {
                    return -1;
                }
                last = p;
            } else {
                digit(bytes[p]);
            }
            p++;
        }
        return last >= 0 && p - last != 4 ? -1 : p;
    }

    /// Nobody writes thousands of nothing: 0,500 is a half and never 500.
    private static boolean isZero(byte[] bytes, int from, int to) {
        return to == from + 1 && bytes[from] == '0';
    }

    /// Numbers in India have groups of two before the last one of three: 12,34,567.
    private boolean isIndian(int last, int p) {
        return decimal == '.' && p - last == 3;
    }

    private int decimals(byte[] bytes, int from, int to) {
        int p = from;
        while (p < to && Cells.isDigit(bytes[p])) {
            digit(bytes[p++]);
        }
        decimals = p - from;
        return p;
    }

    private void digit(byte b) {
        digits++;
        mantissa = digits < 19 ? mantissa * 10 + (b - '0') : mantissa;
    }

    private boolean wholeValue() {
        if (digits > 18) {
            whole = false;
            return false;
        }
        value = negative ? -mantissa : mantissa;
        return true;
    }

    private boolean decimalValue(byte[] bytes, int from, int to) {
        if (digits - decimals > LOSSLESS) {
            return false;
        }
        if (digits < 19 && mantissa <= EXACT && decimals < TENS.length) {
            value = mantissa / TENS[decimals];
        } else {
            value = parsed(bytes, from, to);
        }
        value = negative ? -value : value;
        return Double.isFinite(value);
    }

    private boolean exponent(byte[] bytes, int from, int e, int to) {
        int p = e + 1;
        p += p < to && (bytes[p] == '-' || bytes[p] == '+') ? 1 : 0;
        if (p == to || to - p > 3) {
            return false;
        }
        for (int i = p; i < to; i++) {
            if (!Cells.isDigit(bytes[i])) {
                return false;
            }
        }
        whole = false;
        value = parsed(bytes, from, to);
        value = negative ? -value : value;
        return Double.isFinite(value);
    }

    private double parsed(byte[] bytes, int from, int to) {
        var plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (bytes[i] != group) {
                plain.append(bytes[i] == decimal ? '.' : (char) bytes[i]);
            }
        }
        return Double.parseDouble(plain.toString());
    }

    /// Returns whether the number is written without decimals.
    boolean isWhole() {
        return whole;
    }

    /// Returns whether the number starts with a zero that says nothing, as postcodes and phone numbers do.
    boolean hasLeadingZero() {
        return leadingZero;
    }

    /// Returns whether it is digits only, with a decimal sign at most.
    boolean isPlain() {
        return plain;
    }

    /// Returns whether what was read could be a number in another layout.
    boolean isFramed() {
        return framed;
    }

    /// Returns whether it is a whole number in digits, with nothing around them that says more than a minus in front,
    /// groups or decimals of zeros.
    boolean isIntegral() {
        return value == Math.rint(value) && (plain || !marks.isMarked() && whole);
    }

    boolean isPercent() {
        return !plain && marks.shift() < 0;
    }

    /// Returns the place of its currency in [Currencies]; −1 where none is written.
    int currency() {
        return plain ? -1 : marks.currency();
    }

    /// Returns whether a double would lose digits of this whole number.
    boolean isTooWide() {
        return whole && mantissa > EXACT;
    }

    int digits() {
        return digits;
    }

    long integer() {
        return negative ? -mantissa : mantissa;
    }

    double number() {
        return value;
    }
}
