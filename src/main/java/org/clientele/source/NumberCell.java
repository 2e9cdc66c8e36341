package org.clientele.source;

/// One number as it is written: digits with an optional minus, grouping in threes, decimals, an exponent, and a
/// currency sign before or after.
final class NumberCell {

    private static final double[] TENS = new double[23];
    private static final long EXACT = 1L << 53;
    private static final String[] CURRENCIES = {"$", "¥", "￥", "€", "£", "元"};
    private static final byte[][] SIGNS = new byte[CURRENCIES.length][];

    static {
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = Double.parseDouble("1e" + i);
        }
        for (int i = 0; i < SIGNS.length; i++) {
            SIGNS[i] = CURRENCIES[i].getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private final byte decimal;
    private final byte group;
    private long mantissa;
    private int digits;
    private int decimals;
    private boolean negative;
    private boolean whole;
    private boolean plain;
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
        plain = isPlain(bytes, from, to);
        return plain || readAny(bytes, from, to);
    }

    /// Returns whether the number just read has decimals that cannot be a group of thousands.
    boolean hasSureDecimals() {
        return plain && !whole && (decimals != 3 || digits > 6);
    }

    /// Reads what most numbers are: up to 18 digits, at most one decimal sign after the first. Nothing else is taken.
    private boolean isPlain(byte[] bytes, int from, int to) {
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
        int p = from;
        int finish = to;
        mantissa = 0;
        digits = 0;
        decimals = 0;
        negative = false;
        p = minus(bytes, p, finish);
        if (p < finish && !Cells.isDigit(bytes[p])) {
            p = afterSign(bytes, p, finish);
            p = negative ? p : minus(bytes, p, finish);
        }
        if (finish > p && !Cells.isDigit(bytes[finish - 1])) {
            finish = beforeSign(bytes, p, finish);
        }
        return scan(bytes, p, finish);
    }

    private int minus(byte[] bytes, int from, int to) {
        negative = from < to && bytes[from] == '-';
        return negative ? from + 1 : from;
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
            return (bytes[p] | 32) == 'e' && exponent(bytes, from, p, to);
        }
        return whole ? wholeValue() : decimalValue(bytes, from, to);
    }

    /// Reads digits and groups of three; returns where they end, −1 where the groups are no threes.
    private int whole(byte[] bytes, int from, int to) {
        int p = from;
        int last = -1;
        while (p < to && (Cells.isDigit(bytes[p]) || bytes[p] == group)) {
            if (bytes[p] == group) {
                if (last < 0 ? p == from || p - from > 3 : p - last != 4) {
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

    private static int afterSign(byte[] bytes, int from, int to) {
        for (var sign : SIGNS) {
            if (matches(bytes, from, to, sign)) {
                return Cells.begin(bytes, from + sign.length, to);
            }
        }
        return from;
    }

    private static int beforeSign(byte[] bytes, int from, int to) {
        for (var sign : SIGNS) {
            if (matches(bytes, to - sign.length, to, sign)) {
                return Cells.finish(bytes, from, to - sign.length);
            }
        }
        return to;
    }

    private static boolean matches(byte[] bytes, int from, int to, byte[] sign) {
        if (from < 0 || to - from < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /// Returns whether the number is written without decimals.
    boolean isWhole() {
        return whole;
    }

    /// Returns whether the number starts with a zero that says nothing, as postcodes and phone numbers do.
    boolean hasLeadingZero() {
        return leadingZero;
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
