package org.clientele.project.keys;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// How many passwords somebody tries before this one who begins with the likely ones: words, names, dates, runs of
/// keys, repetition, and the same with other signs for letters. zxcvbn counts; what it does not know is added here:
/// words of Chinese, syllables of pinyin, what is common, and how many ideographs there are.
final class Guesses {

    private static final int WINDOW = 24;
    private static final double KNOWN_TO_IT = 1; // it takes ten for any sign it cannot explain
    private static final double IDEOGRAPH = Math.log10(300); // far fewer than there are: they stand in words
    private static final double MIXED = Math.log10(30);
    private static final List<int[]> WORDS = lines("chinese.txt").stream()
            .map(word -> word.codePoints().toArray())
            .filter(word -> Character.isIdeographic(word[0]))
            .toList();
    private static final CompletableFuture<Zxcvbn> JUDGE = CompletableFuture.supplyAsync(Guesses::judge);

    private Guesses() {}

    /// Returns the logarithm of their number to the base ten. What is long is at least as hard to guess as its
    /// beginning or its end, and no more of it is looked at: the time grows with the cube.
    static double log10(char[] password) {
        int window = Math.min(WINDOW, password.length);
        double first = log10(password, 0, window);
        return window == password.length
                ? first
                : Math.max(first, log10(password, password.length - window, password.length));
    }

    /// zxcvbn overwrites what it was given when it is done, so it is given a copy.
    private static double log10(char[] password, int from, int to) {
        var found = JUDGE.join().measure(CharBuffer.wrap(Arrays.copyOfRange(password, from, to)));
        double more = found.getSequence().stream()
                .filter(match -> match.pattern == Pattern.Bruteforce)
                .mapToDouble(Guesses::more)
                .sum();
        double guesses = found.getGuessesLog10();
        found.wipe();
        return guesses + more;
    }

    private static double more(Match unexplained) {
        double sign =
                unexplained.token.codePoints().map(Guesses::kind).distinct().count() > 2 ? MIXED : KNOWN_TO_IT;
        int[] points = unexplained.token.codePoints().toArray();
        double more = -KNOWN_TO_IT * unexplained.token.length();
        for (int i = 0; i < points.length; i += wordAt(points, i)) {
            more += Character.isIdeographic(points[i]) ? IDEOGRAPH : sign;
        }
        Arrays.fill(points, 0);
        return more;
    }

    /// How many signs a common word takes here; 1 where there is none. It counts like one ideograph.
    private static int wordAt(int[] points, int from) {
        return WORDS.stream().mapToInt(word -> length(word, points, from)).max().orElse(1);
    }

    private static int length(int[] word, int[] points, int from) {
        int to = from + word.length;
        return to <= points.length && Arrays.equals(word, 0, word.length, points, from, to) ? word.length : 1;
    }

    private static int kind(int point) {
        if (Character.isDigit(point)) {
            return 0;
        }
        return !Character.isLetter(point) ? 1 : Character.isUpperCase(point) ? 2 : 3;
    }

    private static Zxcvbn judge() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("common", lines("common.txt")))
                    .dictionary(new Dictionary("chinese", lines("chinese.txt")))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the lines of a list beside this class, the most common first.
    static List<String> lines(String name) {
        try (var in = Guesses.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
