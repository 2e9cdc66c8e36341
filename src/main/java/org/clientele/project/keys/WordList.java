package org.clientele.project.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The 2,048 words that a recovery kit is written in: the lists of BIP-39, from the package `bip39` 3.1.0 (ISC
/// licence). Words of the English list differ in their first four letters; the Chinese one is of single characters.
public enum WordList {
    ENGLISH("words-en.txt"),
    CHINESE("words-zh.txt");

    /// How far a word may be from what was typed to be what was meant.
    private static final int FAR = 3;

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    WordList(String name) {
        words = read(name);
        for (int i = 0; i < words.size(); i++) {
            places.put(words.get(i), i);
        }
    }

    private static List<String> read(String name) {
        try (var in = WordList.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> words() {
        return words;
    }

    Optional<Integer> place(String word) {
        return Optional.ofNullable(places.get(word));
    }

    /// Returns the word that is most like another, the first of several; none where all are far.
    Optional<String> nearest(String typed) {
        var best = Optional.<String>empty();
        int least = FAR;
        for (var word : words) {
            int far = Math.min(distance(typed, word), beginsAlike(typed, word) ? 2 : FAR);
            if (far < least && typed.codePointCount(0, typed.length()) > 1) {
                least = far;
                best = Optional.of(word);
            }
        }
        return best;
    }

    private static boolean beginsAlike(String typed, String word) {
        return word.length() >= 4 && typed.startsWith(word.substring(0, 4));
    }

    /// How many letters must be put in, left out, changed, or swapped with their neighbour.
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
