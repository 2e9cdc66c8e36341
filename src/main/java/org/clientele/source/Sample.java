package org.clientele.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// The first records of a file, cut in one way.
///
/// @param refused how many records could not be cut
record Sample(Dialect dialect, List<List<String>> rows, int refused) {

    private static final int BYTES = 1 << 18;
    private static final int ROWS = 500;

    /// Returns the first bytes of a file as UTF-8, whole lines of them where there are.
    static byte[] head(Intake intake, Encoding encoding) {
        var raw = intake.head(BYTES);
        int mark = Marks.length(raw, encoding);
        var bytes = new ByteArrayInputStream(raw, mark, raw.length - mark);
        try {
            var text = encoding == Encoding.UTF_8
                    ? bytes.readAllBytes()
                    : new Transcoder(bytes, encoding.charset()).readAllBytes();
            return raw.length < BYTES ? text : wholeLines(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] wholeLines(byte[] text) {
        int end = text.length;
        while (end > 0 && text[end - 1] != '\n' && text[end - 1] != '\r') {
            end--;
        }
        return end == 0 ? text : Arrays.copyOf(text, end);
    }

    static Sample of(Intake intake, Dialect dialect) {
        return of(head(intake, dialect.encoding()), dialect);
    }

    static Sample of(byte[] head, Dialect dialect) {
        var in = new ByteArrayInputStream(head);
        var splitter = new Splitter((into, from) -> in.read(into, from, into.length - from), dialect);
        var rows = new ArrayList<List<String>>();
        int refused = 0;
        while (rows.size() < ROWS) {
            var outcome = splitter.next();
            if (outcome == Outcome.END) {
                break;
            }
            if (outcome == Outcome.RECORD) {
                rows.add(cells(splitter));
            } else {
                refused++;
            }
        }
        return new Sample(dialect, rows, refused);
    }

    private static List<String> cells(Splitter splitter) {
        splitter.settle();
        var cells = new ArrayList<String>(splitter.cells());
        for (int i = 0; i < splitter.cells(); i++) {
            cells.add(splitter.text(i));
        }
        return cells;
    }

    /// Returns the number of records of each number of cells.
    TreeMap<Integer, Integer> widths() {
        var widths = new TreeMap<Integer, Integer>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths;
    }

    /// Returns the number of cells that most records have; of several, the greatest; at least 1.
    int width() {
        int width = 1;
        int most = 0;
        for (var entry : widths().entrySet()) {
            if (entry.getValue() >= most) {
                width = entry.getKey();
                most = entry.getValue();
            }
        }
        return width;
    }

    /// Returns the names of the columns, as the header says where there is one.
    List<String> names() {
        boolean named = dialect.header() == Header.FIRST_ROW && !rows.isEmpty();
        return Names.of(named ? first() : List.of(), width());
    }

    /// Returns the first record that may be a header.
    List<String> first() {
        int width = width();
        return rows.stream()
                .filter(row -> !Records.isBeforeHeader(row, width))
                .findFirst()
                .orElse(rows.getFirst());
    }
}
