package org.clientele.source.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.clientele.spec.Problem;

/// The cells of a sheet that are merged into one, by the row in which each begins. They stand behind the rows they
/// concern, so a sheet is gone through once for them alone.
record Merges(Map<Integer, List<Area>> byRow) {

    static final Merges NONE = new Merges(Map.of());

    private static final int MOST = 100_000;
    private static final byte[] ELEMENT = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PLACE = Pattern.compile("ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");

    /// Merged cells: rows from 1, columns from 0, both ends belong to it.
    record Area(int top, int left, int bottom, int right) {

        boolean isBeside() {
            return right > left;
        }

        boolean isBelow() {
            return bottom > top;
        }
    }

    /// Those found so far.
    private static final class Found {

        private final Map<Integer, List<Area>> byRow = new HashMap<>();
        private int count;

        void add(Area area) {
            byRow.computeIfAbsent(area.top, _ -> new ArrayList<>()).add(area);
            if (++count > MOST) {
                throw new Problem("problem.excel.merges", MOST);
            }
        }
    }

    /// @param taken is told how many bytes have been read
    static Merges read(InputStream sheet, LongConsumer taken) throws IOException {
        var found = new Found();
        var buffer = new byte[1 << 16];
        int kept = 0;
        long all = 0;
        int count;
        while ((count = sheet.read(buffer, kept, buffer.length - kept)) >= 0) {
            all += count;
            taken.accept(all);
            int end = kept + count;
            int from = collect(buffer, end, found);
            kept = end - from;
            System.arraycopy(buffer, from, buffer, 0, kept);
        }
        collect(java.util.Arrays.copyOf(buffer, kept + 80), kept + 80, found);
        return found.count == 0 ? NONE : new Merges(found.byRow);
    }

    /// Returns from where on the bytes must be seen again with those that follow.
    private static int collect(byte[] bytes, int end, Found found) {
        int p = 0;
        while (p + 80 < end) {
            if (bytes[p] == '<' || bytes[p] == ':') {
                if (bytes[p + 1] == 'm' && isElement(bytes, p + 1)) {
                    add(new String(bytes, p, 80, StandardCharsets.US_ASCII), found);
                }
            }
            p++;
        }
        return p;
    }

    private static boolean isElement(byte[] bytes, int from) {
        return java.util.Arrays.equals(bytes, from, from + ELEMENT.length, ELEMENT, 0, ELEMENT.length);
    }

    private static void add(String written, Found found) {
        var place = PLACE.matcher(written);
        if (place.find()) {
            var area = new Area(
                    Integer.parseInt(place.group(2)),
                    column(place.group(1), place.group(1).length()),
                    Integer.parseInt(place.group(4)),
                    column(place.group(3), place.group(3).length()));
            found.add(area);
        }
    }

    /// Returns the column that the first letters of a place name, from 0.
    static int column(String place, int letters) {
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /// Returns the number of columns up to the last one merged sideways in the first rows; 0 where none is.
    int width(int rows) {
        return byRow.values().stream()
                .flatMap(List::stream)
                .filter(area -> area.top <= rows && area.isBeside())
                .mapToInt(area -> area.right + 1)
                .max()
                .orElse(0);
    }

    List<Area> at(int row) {
        return byRow.getOrDefault(row, List.of());
    }
}
