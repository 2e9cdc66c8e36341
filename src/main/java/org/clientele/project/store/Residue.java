package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.TextBlock;

/// What is left of words in a file: every block, unsealed, read for them in UTF-8, UTF-16 of either order, GBK
/// and the form that H2 gives to texts; and every text of every column, unpacked, and of what was shown: in a
/// file with passwords no block shows those.
///
/// @param blocks how many blocks were read
/// @param texts how many texts of columns, and of what was shown, were read
/// @param found where something was found: the numbers of blocks, addresses of columns, or the list of what was shown
public record Residue(long blocks, long texts, List<String> found) {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));
    private static final String SHOWN = "disclosure";
    private static final int LEAST = 6;
    private static final int BLOCKS = 256;

    /// A word in one encoding, with the longer words of others that it stands in.
    private record Needle(byte[] bytes, int width, boolean isNumber, List<Around> around) {}

    /// The bytes of a longer word, and where in it the shorter one begins.
    private record Around(byte[] bytes, int offset) {}

    public Residue {
        found = List.copyOf(found);
    }

    /// Reads the texts of all columns of an open file, and the words of what was shown.
    public static Residue ofColumns(Database database, Predicate<String> isIn, Progress progress) {
        var chunks = new Chunks(database);
        var addresses = database.read(
                sql -> sql.query("select address from stored_column where type = 'TEXT'", row -> row.getString(1)));
        var found = new ArrayList<String>();
        long texts = 0;
        for (int i = 0; i < addresses.size(); i++) {
            progress.at(i, addresses.size());
            if (chunks.get(addresses.get(i)) instanceof TextBlock block) {
                texts += block.values().size();
                if (block.values().stream().anyMatch(isIn)) {
                    found.add(addresses.get(i));
                }
            }
        }
        var shown = new Disclosures(database, new Trail(database)).all();
        if (shown.stream().anyMatch(line -> isIn.test(line.customer()) || isIn.test(line.reason()))) {
            found.add(SHOWN);
        }
        return new Residue(0, texts + 2L * shown.size(), found);
    }

    /// Reads every block of a closed file.
    public static Residue ofBlocks(Path file, Kind kind, Set<String> words, Unlocking unlocking, Progress progress) {
        return ofBlocks(file, kind, new Sought(words, Set.of()), unlocking, progress);
    }

    static Residue ofBlocks(Path file, Kind kind, Sought sought, Unlocking unlocking, Progress progress) {
        var preamble = Preamble.read(file, kind);
        var keys = Opening.keys(file, kind, unlocking);
        try (var whole = FileChannel.open(file, StandardOpenOption.READ);
                var sealed = new SealedFile(
                        whole, Preamble.LENGTH, preamble.identity(), SealedFile.Use.READ, keys.map(DataKeys::main))) {
            return scan(sealed, needles(sought), progress);
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), String.valueOf(e.getMessage()));
        } finally {
            keys.ifPresent(DataKeys::close);
        }
    }

    /// Returns how many words are long enough to be looked for in bytes.
    public static long sought(Set<String> words) {
        return words.stream()
                .filter(word -> word.getBytes(StandardCharsets.UTF_8).length >= LEAST)
                .count();
    }

    private static List<Needle> needles(Sought sought) {
        var needles = new ArrayList<Needle>();
        for (var word : sought.words()) {
            boolean isNumber = word.chars().allMatch(Character::isDigit);
            for (var encoding : ENCODINGS) {
                var bytes = word.getBytes(encoding);
                if (bytes.length >= LEAST && new String(bytes, encoding).equals(word)) {
                    int width = encoding.name().startsWith("UTF-16") ? 2 : 1;
                    needles.add(
                            new Needle(bytes, width, isNumber, around(sought, word, text -> text.getBytes(encoding))));
                }
            }
            if (stored(word).length >= LEAST) {
                needles.add(new Needle(stored(word), 1, isNumber, around(sought, word, Residue::stored)));
            }
        }
        return needles;
    }

    private static List<Around> around(Sought sought, String word, Function<String, byte[]> encoded) {
        return sought.around(word).stream()
                .map(longer -> new Around(
                        encoded.apply(longer), encoded.apply(longer.substring(0, longer.indexOf(word))).length))
                .toList();
    }

    /// Returns a text as H2 writes it into rows and keys: like UTF-8, but without the bits that mark what goes on.
    private static byte[] stored(String word) {
        var bytes = ByteBuffer.allocate(3 * word.length());
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i);
            if (letter < 0x80) {
                bytes.put((byte) letter);
            } else if (letter < 0x800) {
                bytes.put((byte) (0xC0 | letter >> 6)).put((byte) (letter & 0x3F));
            } else {
                bytes.put((byte) (0xE0 | letter >> 12))
                        .put((byte) (letter >> 6 & 0x3F))
                        .put((byte) (letter & 0x3F));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// Windows overlap by the longest needle, so that nothing hides between two.
    private static Residue scan(SealedFile sealed, List<Needle> needles, Progress progress) throws IOException {
        int overlap = needles.stream().mapToInt(Residue::reach).max().orElse(1);
        var window = ByteBuffer.allocate(BLOCKS * SealedFile.BLOCK + 2 * overlap);
        var found = new ArrayList<String>();
        long size = sealed.size();
        for (long at = 0; at < size; at += (long) BLOCKS * SealedFile.BLOCK) {
            progress.at(at, size);
            long from = Math.max(0, at - overlap);
            window.clear();
            sealed.read(window, from);
            var bytes = window.array();
            int length = window.position();
            needles.forEach(needle -> find(bytes, length, needle)
                    .ifPresent(place -> found.add(String.valueOf((from + place) / SealedFile.BLOCK))));
        }
        return new Residue(size / SealedFile.BLOCK, 0, found);
    }

    private static int reach(Needle needle) {
        int longest = needle.around.stream()
                .mapToInt(around -> around.bytes.length)
                .max()
                .orElse(needle.bytes.length);
        return Math.max(longest, needle.bytes.length) + 2 * needle.width;
    }

    private static Optional<Integer> find(byte[] bytes, int length, Needle needle) {
        var sought = needle.bytes;
        for (int at = 0; at + sought.length <= length; at++) {
            if (bytes[at] == sought[0]
                    && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)
                    && !(needle.isNumber && goesOn(bytes, length, at, needle))
                    && !isInside(bytes, length, at, needle)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(byte[] bytes, int length, int at, Needle needle) {
        return needle.around.stream().anyMatch(around -> {
            int from = at - around.offset;
            int to = from + around.bytes.length;
            return from >= 0 && to <= length && Arrays.equals(bytes, from, to, around.bytes, 0, around.bytes.length);
        });
    }

    /// A number inside a longer one is another number.
    private static boolean goesOn(byte[] bytes, int length, int at, Needle needle) {
        int before = at - needle.width;
        int after = at + needle.bytes.length;
        return isDigit(bytes, before, length, needle.width) || isDigit(bytes, after, length, needle.width);
    }

    private static boolean isDigit(byte[] bytes, int at, int length, int width) {
        if (at < 0 || at + width > length) {
            return false;
        }
        int low = width == 1 ? bytes[at] : bytes[at] == 0 ? bytes[at + 1] : bytes[at + 1] == 0 ? bytes[at] : -1;
        return low >= '0' && low <= '9';
    }
}
