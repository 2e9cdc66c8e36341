package org.clientele.project.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;

/// A recovery key as 24 words: its 256 bits and the first eight of their SHA-256, eleven bits a word (BIP-39).
public final class RecoveryWords {

    /// How many words there are.
    public static final int COUNT = 24;

    private static final int BITS = 11;
    private static final Pattern NUMBERED =
            Pattern.compile("(?m)^[\\s&&[^\\r\\n]]*+\\d{1,2}[\\s.．、:：)）]++(\\p{L}++)[\\s&&[^\\r\\n]]*+$");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+");

    private RecoveryWords() {}

    /// Writes a key down.
    public static List<String> of(RecoveryKey key, WordList list) {
        var bytes = Arrays.copyOf(key.bits(), RecoveryKey.BYTES + 1);
        bytes[RecoveryKey.BYTES] = check(key.bits());
        var words = new ArrayList<String>();
        for (int i = 0; i < COUNT; i++) {
            int place = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                place = 2 * place + (bytes[bit / 8] >> 7 - bit % 8 & 1);
            }
            words.add(list.words().get(place));
        }
        Arrays.fill(bytes, (byte) 0);
        return List.copyOf(words);
    }

    /// Returns the words as lines of text, numbered as they are read back.
    public static String lines(RecoveryKey key, WordList list) {
        var words = of(key, list);
        return IntStream.range(0, words.size())
                .mapToObj(i -> (i + 1) + ". " + words.get(i))
                .collect(Collectors.joining("\n"));
    }

    /// Reads what somebody typed: words in either list, in any case, numbered or not. In a text with other lines, such
    /// as the file that a kit was saved in, the numbered lines count.
    ///
    /// @throws Problem if there are more or fewer words, one is in no list, or they do not belong together
    public static RecoveryKey read(String typed) {
        var words = words(typed);
        if (words.size() != COUNT) {
            throw new Problem("problem.recovery.count", words.size(), COUNT);
        }
        var list = Character.isIdeographic(words.getFirst().codePointAt(0)) ? WordList.CHINESE : WordList.ENGLISH;
        var bytes = new byte[RecoveryKey.BYTES + 1];
        for (int i = 0; i < COUNT; i++) {
            put(bytes, i, place(list, i, words.get(i)));
        }
        var bits = Arrays.copyOf(bytes, RecoveryKey.BYTES);
        if (check(bits) != bytes[RecoveryKey.BYTES]) {
            Arrays.fill(bits, (byte) 0);
            throw new Problem("problem.recovery.together");
        }
        Arrays.fill(bytes, (byte) 0);
        return RecoveryKey.of(bits);
    }

    private static List<String> words(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var numbered = NUMBERED.matcher(plain).results().map(r -> r.group(1)).toList();
        return numbered.isEmpty()
                ? WORD.matcher(plain).results().map(MatchResult::group).toList()
                : numbered;
    }

    private static int place(WordList list, int i, String word) {
        return list.place(word).orElseThrow(() -> list.nearest(word)
                .map(near -> new Problem("problem.recovery.word", i + 1, word, near))
                .orElseGet(() -> new Problem("problem.recovery.foreign", i + 1, word)));
    }

    private static void put(byte[] bytes, int i, int place) {
        for (int bit = 0; bit < BITS; bit++) {
            int at = i * BITS + bit;
            bytes[at / 8] |= (byte) ((place >> BITS - 1 - bit & 1) << 7 - at % 8);
        }
    }

    private static byte check(byte[] bits) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bits)[0];
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
