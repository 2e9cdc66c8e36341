package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;

/// One date as it is written, taken apart: three groups, how they are separated, and a time of day after them. Which
/// group is the year, the month and the day is for a [DateLayout] to say.
final class DateCell {

    /// How the groups are separated.
    enum Marks {
        DASH,
        SLASH,
        DOT,
        CHINESE,
        NOTHING,
        MONTH_NAME
    }

    private static final byte[][] CHINESE = {utf8("年"), utf8("月"), utf8("日"), utf8("号")};
    private static final byte[][] CHINESE_MONTHS = Stream.concat(
                    Stream.of("1 2 3 4 5 6 7 8 9 10 11 12".split(" ")),
                    Stream.of("一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ")))
            .map(month -> utf8(month + "月"))
            .toArray(byte[][]::new);

    final int[] group = new int[3];
    final int[] length = new int[3];
    Marks marks;
    boolean nameFirst;
    private final TimeCell time = new TimeCell();
    private byte[] bytes;
    private int p;
    private int to;

    /// Reads a cell that has no white space around it; returns whether it has the form of a date.
    boolean read(byte[] cell, int from, int finish) {
        bytes = cell;
        p = from;
        to = finish;
        nameFirst = false;
        if (to - from < 6 || to - from > 48) {
            return false;
        }
        if (!Cells.isDigit(bytes[p])) {
            return isLetter(p) && named() && time.read(bytes, p, to);
        }
        return fromNumber() && time.read(bytes, p, to);
    }

    private boolean fromNumber() {
        return isStamp() || number(0) && rest();
    }

    /// A date that begins with a word: its month, or the day of the week.
    private boolean named() {
        int word = p;
        while (p < to && isLetter(p)) {
            p++;
        }
        if (p - word >= 3 && DayWords.isWeekday(bytes, word) && separator() && p < to) {
            return Cells.isDigit(bytes[p]) ? fromNumber() : monthFirst();
        }
        p = word;
        return monthFirst();
    }

    /// Returns whether so many digits may be a date without marks, or a date and a time.
    static boolean isCompact(int digits) {
        return digits == 8 || digits == 14;
    }

    /// `20240105083015`: the time of day follows the day at once.
    private boolean isStamp() {
        if (to - p != 14) {
            return false;
        }
        int all = 0;
        for (int i = p; i < to; i++) {
            if (!Cells.isDigit(bytes[i])) {
                return false;
            }
            all = i < p + 8 ? all * 10 + bytes[i] - '0' : all;
        }
        p += 8;
        split(all);
        return true;
    }

    private boolean rest() {
        if (p == to || length[0] == 8 && (bytes[p] == ' ' || bytes[p] == 'T')) {
            return compact();
        }
        switch (bytes[p]) {
            case '-' -> marks = Marks.DASH;
            case '/' -> marks = Marks.SLASH;
            case '.' -> marks = Marks.DOT;
            case ' ' -> marks = Marks.MONTH_NAME;
            default -> {
                marks = isLetter(p) ? Marks.MONTH_NAME : marks;
                return isLetter(p) ? month(1) && number(2) : chinese();
            }
        }
        byte mark = bytes[p++];
        if (p < to && (isLetter(p) || isChineseMonth())) {
            marks = Marks.MONTH_NAME;
            return anyMonth(1) && separator() && number(2) && colon();
        }
        return marks != Marks.MONTH_NAME && number(1) && p < to && bytes[p++] == mark && number(2);
    }

    /// In the logs of web servers a colon stands between day and time.
    private boolean colon() {
        p += p < to && bytes[p] == ':' ? 1 : 0;
        return true;
    }

    private boolean isChineseMonth() {
        int from = p;
        boolean there = chineseMonth(1);
        p = from;
        return there;
    }

    private boolean anyMonth(int place) {
        return isLetter(p) ? month(place) : chineseMonth(place);
    }

    /// `1月`, `一月`, `十二月`.
    private boolean chineseMonth(int place) {
        if (to - p < 5 || (bytes[p] | bytes[p + 1] | bytes[p + 2]) >= 0) {
            return false;
        }
        for (int i = CHINESE_MONTHS.length - 1; i >= 0; i--) {
            var name = CHINESE_MONTHS[i];
            if (to - p > name.length && Arrays.equals(bytes, p, p + name.length, name, 0, name.length)) {
                put(place, i % 12 + 1, 3);
                p += name.length;
                return true;
            }
        }
        return false;
    }

    private boolean chinese() {
        if (length[0] < 3 && isMonthFirst()) {
            return true;
        }
        marks = Marks.CHINESE;
        return sign(0) && (number(1) && sign(1) || chineseMonth(1)) && number(2) && (sign(2) || sign(3));
    }

    private boolean compact() {
        marks = Marks.NOTHING;
        if (length[0] != 8) {
            return false;
        }
        split(group[0]);
        return true;
    }

    private void split(int all) {
        marks = Marks.NOTHING;
        put(0, all / 10_000, 4);
        put(1, all / 100 % 100, 2);
        put(2, all % 100, 2);
    }

    /// `1月 5, 2024`: what was read was the month.
    private boolean isMonthFirst() {
        int from = p;
        int month = group[0];
        marks = Marks.MONTH_NAME;
        nameFirst = sign(1) && separator() && number(0) && separator() && number(2);
        if (nameFirst) {
            put(1, month, 3);
            return true;
        }
        p = from;
        return false;
    }

    /// A year of two digits stands behind a comma, or behind what stands before the day and is no space: `Mar-05-24`.
    private boolean monthFirst() {
        marks = Marks.MONTH_NAME;
        nameFirst = true;
        if (!month(1)) {
            return false;
        }
        int before = p < to ? bytes[p] : ' ';
        if (!separator() || !number(0)) {
            return false;
        }
        boolean isShort = p < to && (bytes[p] == ',' || bytes[p] == before && before != ' ');
        return separator() && number(2) && (length[2] > 2 || isShort);
    }

    private void put(int place, int value, int digits) {
        group[place] = value;
        length[place] = digits;
    }

    private boolean number(int place) {
        int from = p;
        int value = 0;
        while (p < to && p - from < 9 && Cells.isDigit(bytes[p])) {
            value = value * 10 + (bytes[p++] - '0');
        }
        put(place, value, p - from);
        return p > from;
    }

    private boolean month(int place) {
        int from = p;
        while (p < to && isLetter(p)) {
            p++;
        }
        int month = p - from < 3 ? 0 : DayWords.month(bytes, from);
        put(place, month, 3);
        p += p < to && bytes[p] == '.' ? 1 : 0;
        return month > 0;
    }

    private boolean separator() {
        int from = p;
        while (p < to && (bytes[p] == ' ' || bytes[p] == ',' || bytes[p] == '-' || bytes[p] == '/')) {
            p++;
        }
        return p > from;
    }

    private boolean sign(int place) {
        var sign = CHINESE[place];
        if (to - p < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[p + i] != sign[i]) {
                return false;
            }
        }
        p += sign.length;
        return true;
    }

    private boolean isLetter(int at) {
        int lower = bytes[at] | 32;
        return lower >= 'a' && lower <= 'z';
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Returns whether it has the form of a date and is written in zeros, as where none is known.
    boolean isNone() {
        return group[0] == 0 && group[1] == 0 && group[2] == 0;
    }

    TimeCell time() {
        return time;
    }

    /// Returns the milliseconds since midnight; 0 where no time is written.
    int millis() {
        return time.millis();
    }

    static boolean isDay(int year, int month, int day) {
        return year > 0
                && month > 0
                && month < 13
                && day > 0
                && (day < 29 || day <= YearMonth.of(year, month).lengthOfMonth());
    }
}
