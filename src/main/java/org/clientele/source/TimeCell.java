package org.clientele.source;

import java.nio.charset.StandardCharsets;

/// The time of day behind a date: `8:05`, `08:05:30.250`, `8:05 PM`, `下午 8:05`, with `T` or space before it. An offset
/// from universal time is passed over: the time is kept as it was on the spot.
final class TimeCell {

    private static final byte[] MORNING = "上午".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTERNOON = "下午".getBytes(StandardCharsets.UTF_8);
    private static final int DAY = 86_400_000;

    private byte[] bytes;
    private int p;
    private int to;
    private int millis;
    private int half;

    /// Reads to the end of the cell; returns whether there is a time or nothing.
    boolean read(byte[] cell, int from, int finish) {
        bytes = cell;
        p = from;
        to = finish;
        millis = 0;
        half = -1;
        if (p == to) {
            return true;
        }
        if (bytes[p] == 'T') {
            p++;
        }
        spaces();
        half = before();
        return clock() && after() && p == to;
    }

    private int before() {
        int which = starts(AFTERNOON) ? 1 : starts(MORNING) ? 0 : -1;
        if (which >= 0) {
            p += MORNING.length;
            spaces();
        }
        return which;
    }

    private boolean clock() {
        int hour = number();
        if (hour < 0 || hour > 23 || !colon()) {
            return false;
        }
        int minute = number();
        int second = minute >= 0 && colon() ? number() : 0;
        if (minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        millis = (hour * 3600 + minute * 60 + second) * 1000 + fraction();
        return true;
    }

    private int fraction() {
        if (p >= to || bytes[p] != '.' && bytes[p] != ',') {
            return 0;
        }
        p++;
        int value = 0;
        int unit = 100;
        while (p < to && Cells.isDigit(bytes[p])) {
            value += (bytes[p++] - '0') * unit;
            unit /= 10;
        }
        return value;
    }

    private boolean after() {
        spaces();
        if (half < 0 && p + 1 < to && (bytes[p + 1] | 32) == 'm') {
            half = (bytes[p] | 32) == 'p' ? 1 : (bytes[p] | 32) == 'a' ? 0 : -1;
            p += half < 0 ? 0 : 2;
        }
        if (half >= 0) {
            int hour = millis / 3_600_000;
            if (half == 1 && hour < 12 || half == 0 && hour == 12) {
                millis = (millis + DAY / 2) % DAY;
            }
        }
        return offset();
    }

    private boolean offset() {
        if (p < to && bytes[p] == 'Z') {
            p++;
        } else if (p < to && (bytes[p] == '+' || bytes[p] == '-')) {
            p++;
            int from = p;
            while (p < to && (Cells.isDigit(bytes[p]) || bytes[p] == ':')) {
                p++;
            }
            return p - from >= 2 && p - from <= 5;
        }
        return true;
    }

    private boolean colon() {
        boolean there = p < to && bytes[p] == ':';
        p += there ? 1 : 0;
        return there;
    }

    private int number() {
        int from = p;
        int value = 0;
        while (p < to && p - from < 2 && Cells.isDigit(bytes[p])) {
            value = value * 10 + (bytes[p++] - '0');
        }
        return p > from ? value : -1;
    }

    private void spaces() {
        while (p < to && bytes[p] == ' ') {
            p++;
        }
    }

    private boolean starts(byte[] word) {
        return to - p >= word.length && java.util.Arrays.equals(bytes, p, p + word.length, word, 0, word.length);
    }

    int millis() {
        return millis;
    }
}
