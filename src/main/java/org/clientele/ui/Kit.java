package org.clientele.ui;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.WordList;

/// A recovery kit that is being made: its words, and the places of those that are asked back.
///
/// @param places from 1, rising
public record Kit(RecoveryKey key, List<Integer> places) implements AutoCloseable {

    private static final int ASKED = 3;

    /// Returns a new random one.
    public static Kit fresh() {
        var places = new SecureRandom()
                .ints(1, RecoveryWords.COUNT + 1)
                .distinct()
                .limit(ASKED)
                .sorted()
                .boxed()
                .toList();
        return new Kit(RecoveryKey.fresh(), places);
    }

    public List<String> words(WordList list) {
        return RecoveryWords.of(key, list);
    }

    /// Returns whether these are the words at its places.
    public boolean isProven(WordList list, List<String> typed) {
        var wanted = words(list);
        return IntStream.range(0, places.size())
                .allMatch(i -> typed.get(i).strip().toLowerCase(Locale.ROOT).equals(wanted.get(places.get(i) - 1)));
    }

    /// Returns the words as lines of text, numbered as they are read back.
    public String lines(WordList list) {
        return RecoveryWords.lines(key, list);
    }

    @Override
    public void close() {
        key.close();
    }
}
