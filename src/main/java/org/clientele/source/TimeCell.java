package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// The time of day behind a date: `8:05`, `08:05:30.250`, `8:05 PM`, `下午 8:05`, `8时5分`, `080530`, or the hour alone as
/// `08`, with `T` or space before it. `24:00` is the end of the day (ISO 8601), the midnight after it. An offset from
/// universal time or the name of a zone is no part of it: the time is that on the spot.
final class TimeCell {

    /// Words for the first and the second half of the day, in turn.
    private static final byte[][] HALVES =
            words("上午", "下午", "早上", "晚上", "凌晨", "傍晚", "AM", "PM", "午前", "午後", "오전", "오후");

    private static final byte[][] HOURS = words(":", "时", "点", "時");
    private static final byte[][] MINUTES = words(":", "分");
    private static final byte[][] SECONDS = words("秒");
    private static final byte[][] ZONES = words(
            "UTC", "GMT", "CST", "CDT", "EST", "EDT", "MST", "MDT", "PST", "PDT", "CET", "CEST", "BST", "JST", "IST",
            "MSK");
    private static final int DAY = 86_400_000;

    /// The zone of a time that names none.
    static final int NOWHERE = 0;

    private static final int UNIVERSAL = 1;

    /// No clock is farther than 18 hours from universal time, as [java.time.ZoneOffset] has it.
    private static final int FARTHEST = 1800;

    private byte[] bytes;
    private int start;
    private int p;
    private int to;
    private int millis;
    private int half;
    private int zone;
    private boolean placed;
    private int offset;

    /// Reads to the end of the cell; returns whether there is a time or nothing.
    boolean read(byte[] cell, int from, int finish) {
        bytes = cell;
        start = from;
        p = from;
        to = finish;
        millis = 0;
        half = -1;
        zone = NOWHERE;
        placed = false;
        offset = 0;
        if (p == to) {
            return true;
        }
        if (bytes[p] == 'T') {
            p++;
        }
        between();
        half = before();
        return clock() && after() && p == to;
    }

    /// Passes over a comma, as in `3/5/2024, 2:30 PM`, or an @, as Kibana writes it.
    private void between() {
        spaces();
        if (p < to && (bytes[p] == ',' || bytes[p] == '@')) {
            p++;
            spaces();
        }
    }

    private int before() {
        if (p < to && Cells.isDigit(bytes[p])) {
            return -1;
        }
        for (int i = 0; i < HALVES.length; i++) {
            if (starts(HALVES[i])) {
                p += HALVES[i].length;
                spaces();
                return i % 2;
            }
        }
        return -1;
    }

    private boolean clock() {
        int begin = p;
        int hour = number();
        if (hour < 0 || hour > 24) {
            return false;
        }
        if (!mark(HOURS)) {
            return isAlone(begin, hour) || isTight(begin, hour);
        }
        int minute = number();
        int second = minute >= 0 && mark(MINUTES) ? Math.max(number(), ended()) : 0;
        mark(SECONDS);
        return put(hour, minute, second);
    }

    private boolean put(int hour, int minute, int second) {
        if (minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        millis = (hour * 3600 + minute * 60 + second) * 1000 + fraction();
        return millis <= DAY;
    }

    /// Returns 0 where `8时5分` is the whole time, −1 where something that is no second follows.
    private int ended() {
        return p == to ? 0 : -1;
    }

    /// Two digits are an hour.
    private boolean isAlone(int begin, int hour) {
        return p - begin == 2 && p == to && begin > start && put(hour, 0, 0);
    }

    /// `080530` or `0805`.
    private boolean isTight(int begin, int hour) {
        if (p - begin != 2) {
            return false;
        }
        int minute = number();
        boolean four = p - begin == 4;
        int second = p < to && Cells.isDigit(bytes[p]) ? number() : 0;
        return four && (p - begin == 6 || p - begin == 4) && put(hour, minute, second);
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
            if (hour > 23) {
                return false;
            }
            if (half == 1 && hour < 12 || half == 0 && hour == 12) {
                millis = (millis + DAY / 2) % DAY;
            }
        }
        return offset();
    }

    private boolean offset() {
        spaces();
        int named = p;
        if (mark(ZONES) && p == to) {
            placed = bytes[named] == 'U' || bytes[named] == 'G';
            zone = Arrays.hashCode(Arrays.copyOfRange(bytes, named, to));
            return true;
        }
        if (p < to && bytes[p] == 'Z') {
            zone = UNIVERSAL;
            placed = true;
            p++;
        } else if (p < to && (bytes[p] == '+' || bytes[p] == '-')) {
            int ahead = bytes[p] == '-' ? -1 : 1;
            p++;
            int from = p;
            int far = 0;
            while (p < to && (Cells.isDigit(bytes[p]) || bytes[p] == ':')) {
                far = bytes[p] == ':' ? far : 10 * far + bytes[p] - '0';
                p++;
            }
            int clock = far < 100 ? 100 * far : far;
            zone = UNIVERSAL + ahead * clock * 2;
            placed = clock <= FARTHEST && clock % 100 < 60;
            offset = placed ? ahead * (clock / 100 * 60 + clock % 100) : 0;
            return p - from >= 2 && p - from <= 5;
        }
        return true;
    }

    /// Passes over the first of these marks that stands here; returns whether one does.
    private boolean mark(byte[][] marks) {
        if (p == to) {
            return false;
        }
        for (var mark : marks) {
            if (bytes[p] == mark[0] && starts(mark)) {
                p += mark.length;
                return true;
            }
        }
        return false;
    }

    private static byte[][] words(String... words) {
        return Stream.of(words).map(w -> w.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
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
        return to - p >= word.length && Arrays.equals(bytes, p, p + word.length, word, 0, word.length);
    }

    /// Returns a number for the offset or zone; the same for the same.
    int zone() {
        return zone;
    }

    /// Returns whether it is known how far the time is from universal time; names of zones but UTC and GMT
    /// are not told.
    boolean isPlaced() {
        return placed;
    }

    /// Returns by how many minutes the time is ahead of universal time.
    int minutesAhead() {
        return offset;
    }

    int millis() {
        return millis;
    }
}
