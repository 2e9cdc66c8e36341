package org.clientele.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The last records of a delimited text.
final class Tail {

    private Tail() {}

    /// A record, and how many lines of the file come after it.
    record Row(List<String> cells, long below) {}

    /// Returns the last records; none of a file that is packed or cannot be read, and of one that is longer the first
    /// may be the end of a longer record.
    static List<Row> of(Path file, Dialect dialect, int most) {
        try {
            var bytes = bytes(file, most);
            boolean isPacked = bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
            return isPacked ? List.of() : rows(bytes, dialect);
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Returns the last bytes of a file, so many left out before them that characters of two or four stay whole.
    private static byte[] bytes(Path file, int most) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            long from = Math.max(0, channel.size() - most) / 4 * 4;
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until all are there
            }
            return bytes.array();
        }
    }

    private static List<Row> rows(byte[] tail, Dialect dialect) throws IOException {
        var utf8 = Transcoder.of(new ByteArrayInputStream(tail), dialect.encoding())
                .readAllBytes();
        var in = new ByteArrayInputStream(utf8);
        var splitter =
                new Splitter((into, from) -> in.read(into, from, into.length - from), dialect.framed(Frame.WHOLE));
        var ends = new ArrayList<Long>();
        var cells = new ArrayList<List<String>>();
        for (var outcome = splitter.next(); outcome != Outcome.END; outcome = splitter.next()) {
            if (outcome == Outcome.RECORD
                    && (splitter.cells() > 1 || !splitter.text(0).isBlank())) {
                splitter.settle();
                cells.add(IntStream.range(0, splitter.cells())
                        .mapToObj(splitter::text)
                        .toList());
                ends.add(splitter.lines());
            }
        }
        long all = splitter.lines();
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Row(cells.get(i), all - ends.get(i)))
                .toList();
    }
}
