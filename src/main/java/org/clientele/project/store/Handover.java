package org.clientele.project.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.Headers;
import org.clientele.spec.Problem;

/// Hands the keys of an open project to another process of the program that reads an image of it: through a pipe, where
/// nobody else reads.
public final class Handover {

    private record Open(byte[] set, DataKeys keys) {}

    private static final Map<Path, Open> OPEN = new ConcurrentHashMap<>();

    private Handover() {}

    static void enter(Path file, Slots slots, DataKeys keys) {
        OPEN.put(file, new Open(slots.set(), keys));
    }

    static void leave(Path file) {
        OPEN.remove(file);
    }

    /// Returns what the other process needs, to be overwritten by who asks; nothing for a file without passwords.
    ///
    /// @param file an image, open nowhere
    /// @param otherwise asked where the project that it is an image of is not open here
    /// @throws Problem if there is no way to the keys
    public static byte[] of(Path file, Unlocking otherwise) throws IOException {
        try (var whole = FileChannel.open(file, StandardOpenOption.READ)) {
            var ways = Headers.ways(whole, Preamble.LENGTH);
            if (ways.isEmpty()) {
                return new byte[0];
            }
            var slots = Slots.of(ways.getFirst());
            return open(slots).map(DataKeys::bytes).orElseGet(() -> asked(file, slots, otherwise));
        }
    }

    private static byte[] asked(Path file, Slots slots, Unlocking otherwise) {
        try (var keys = otherwise.keys(file, slots)) {
            return keys.bytes();
        }
    }

    /// Returns the keys of an image, to be closed by who asks, under the name of who has them and with all
    /// that such keys allow.
    ///
    /// @param otherwise asked where the project that it is an image of is not open here
    /// @throws Problem if there is no way to the keys
    public static Protection protection(Path file, Unlocking otherwise) throws IOException {
        try (var whole = FileChannel.open(file, StandardOpenOption.READ)) {
            var ways = Headers.ways(whole, Preamble.LENGTH);
            if (ways.isEmpty()) {
                return Protection.NONE;
            }
            var slots = Slots.of(ways.getFirst());
            var keys = open(slots).map(DataKeys::copy).orElseGet(() -> otherwise.keys(file, slots));
            return new Protection(slots, Optional.of(keys.atTheirMost()));
        }
    }

    private static Optional<DataKeys> open(Slots slots) {
        return OPEN.values().stream()
                .filter(open -> Arrays.equals(open.set(), slots.set()))
                .findFirst()
                .map(Open::keys);
    }

    /// Takes what another process hands over; nothing where it hands over nothing.
    public static Optional<Unlocking> from(InputStream in) throws IOException {
        var bytes = in.readAllBytes();
        return bytes.length == 0 ? Optional.empty() : Optional.of(Unlocking.having(DataKeys.of(bytes)));
    }
}
