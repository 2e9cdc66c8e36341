package org.clientele.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The last row of a file that is as wide as all others but sums them up, and so is loaded though it is no record.
///
/// @param line where it stands
/// @param text its cells
public record TotalRow(long line, String text) {

    private static final int TAIL = 1 << 14;

    /// Returns the row that sums up a delimited text, where one stands at its end and is read.
    /// Files that are packed are not looked at.
    public static Optional<TotalRow> of(Path file, Detection found) {
        boolean isOpen = found.dialect().frame().to() == 0 && found.columns().size() > 1;
        if (!isOpen || found.format().isPresent() || Archive.of(file).isPresent()) {
            return Optional.empty();
        }
        try {
            return of(tail(file), found);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Returns the last bytes of a file, an even number of them left out.
    private static byte[] tail(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            long from = Math.max(0, channel.size() - TAIL) / 4 * 4;
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until all are there
            }
            return bytes.array();
        }
    }

    private static Optional<TotalRow> of(byte[] tail, Detection found) throws IOException {
        boolean isPacked = tail.length > 1 && (tail[0] & 0xff) == 0x1f && (tail[1] & 0xff) == 0x8b;
        var rows = isPacked ? List.<Row>of() : rows(tail, found.dialect());
        long below = rows.isEmpty() ? 0 : rows.getLast().below();
        return rows.stream()
                .skip(Math.max(0, rows.size() - 1))
                .filter(row -> row.cells().size() == found.columns().size() && isSum(row.cells()))
                .map(row -> new TotalRow(
                        found.account().counts().lines() - below,
                        String.join(found.dialect().delimiter(), row.cells())))
                .findFirst();
    }

    /// @param below how many lines of the file come after it
    private record Row(List<String> cells, long below) {}

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

    private static boolean isSum(List<String> cells) {
        return cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .filter(Outline::isSum)
                        .isPresent()
                && cells.stream().anyMatch(cell -> cell.strip().matches(".*[0-9].*"));
    }
}
