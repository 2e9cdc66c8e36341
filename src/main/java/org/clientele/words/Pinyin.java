package org.clientele.words;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How Chinese is spelt in Latin letters without tones, a syllable a word: what people type to find 数据 by `shu ju`.
public final class Pinyin {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    /// Returns the spelling; text without Chinese is returned itself.
    public static String of(String text) {
        return hasHan(text) ? KNOWN.computeIfAbsent(text, Pinyin::spell) : text;
    }

    private static String spell(String text) {
        return Speller.LATIN.transliterate(text);
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static final class Speller {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    }
}
