package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.SealedFile;

/// Reads a file past the program, as somebody with a password and code of her own would: every block of it opened with
/// the main key, used or not, and every chunk unpacked.
public final class RawChunks {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));

    private RawChunks() {}

    /// Returns which of these texts lie in a project or a cache of results in any encoding.
    public static List<String> found(Path file, Kind kind, Unlocking unlocking, List<String> texts) throws IOException {
        var pieces = Stream.concat(Stream.of(pages(file, kind, unlocking)), chunks(file, kind, unlocking))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
        return texts.stream()
                .filter(text -> ENCODINGS.stream()
                        .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))
                        .anyMatch(bytes -> pieces.stream().anyMatch(piece -> piece.contains(bytes))))
                .toList();
    }

    private static byte[] pages(Path file, Kind kind, Unlocking unlocking) throws IOException {
        try (var whole = FileChannel.open(file, StandardOpenOption.READ)) {
            var key = Opening.keys(file, kind, unlocking).map(DataKeys::main);
            var sealed = new SealedFile(whole, Preamble.LENGTH, Preamble.identity(whole), SealedFile.Use.READ, key);
            var all = ByteBuffer.allocate((int) sealed.size());
            while (all.hasRemaining() && sealed.read(all, all.position()) >= 0) {}
            return all.array();
        }
    }

    private static Stream<byte[]> chunks(Path file, Kind kind, Unlocking unlocking) {
        try (var database = Database.open(file, kind, unlocking)) {
            return database.read(sql -> sql.query("select bytes from chunk", row -> row.getBytes(1))).stream()
                    .flatMap(bytes -> Stream.of(bytes, unpacked(bytes)))
                    .toList()
                    .stream();
        }
    }

    private static byte[] unpacked(byte[] bytes) {
        try {
            return Packing.unpack(bytes);
        } catch (IOException | RuntimeException _) {
            return new byte[0];
        }
    }
}
