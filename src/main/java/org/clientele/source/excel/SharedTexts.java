package org.clientele.source.excel;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.clientele.source.Budget;
import org.clientele.spec.Problem;

/// The texts of a workbook, each once, by number, as UTF-8 bytes one after the other.
final class SharedTexts {

    private byte[] pool = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    static SharedTexts read(String file, Optional<InputStream> part) {
        var texts = new SharedTexts();
        part.ifPresent(bytes -> {
            try (var xml = new Xml(file, bytes)) {
                var text = new StringBuilder();
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(RichText.read(xml, "si", text), file);
                    }
                }
            }
        });
        return texts;
    }

    /// Adds a text, the next by number.
    void add(String text, String file) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        long end = (long) end(count - 1) + utf8.length;
        if (end > Integer.MAX_VALUE - 8) {
            throw new Problem("problem.excel.bomb", file, Integer.MAX_VALUE >> 20);
        }
        if (end > pool.length) {
            Budget.require(file, 2 * end);
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, end + (end >> 1)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(utf8, 0, pool, (int) end - utf8.length, utf8.length);
        ends[count++] = (int) end;
    }

    private int end(int place) {
        return place < 0 ? 0 : ends[place];
    }

    boolean has(int place) {
        return place >= 0 && place < count;
    }

    byte[] bytes() {
        return pool;
    }

    int from(int place) {
        return end(place - 1);
    }

    int to(int place) {
        return ends[place];
    }
}
