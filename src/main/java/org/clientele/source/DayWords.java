package org.clientele.source;

import java.util.stream.Stream;

/// The English names of months and days of the week, told by their first three letters in whatever case.
final class DayWords {

    private static final int[] WEEKDAYS = words("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int[] MONTHS =
            words("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DayWords() {}

    /// Returns whether a cell that begins with three letters may begin with the name of a month or a day of the week.
    static boolean isOne(byte[] bytes, int from) {
        return isWeekday(bytes, from) || month(bytes, from) > 0;
    }

    static boolean isWeekday(byte[] bytes, int from) {
        return at(WEEKDAYS, bytes, from) >= 0;
    }

    /// Returns the number of the month, from 1; 0 where none stands there.
    static int month(byte[] bytes, int from) {
        return at(MONTHS, bytes, from) + 1;
    }

    private static int at(int[] words, byte[] bytes, int from) {
        int three = (bytes[from] | 32) << 16 | (bytes[from + 1] | 32) << 8 | bytes[from + 2] | 32;
        for (int i = 0; i < words.length; i++) {
            if (words[i] == three) {
                return i;
            }
        }
        return -1;
    }

    private static int[] words(String... words) {
        return Stream.of(words)
                .mapToInt(word -> word.charAt(0) << 16 | word.charAt(1) << 8 | word.charAt(2))
                .toArray();
    }
}
