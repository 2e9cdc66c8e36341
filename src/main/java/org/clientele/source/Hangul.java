package org.clientele.source;

/// How often a Korean syllable comes in everyday text: the product of how often its initial, its vowel and its
/// final do. Few syllables are as common as the everyday ones; most of those that Chinese bytes happen to make
/// have a doubled initial or a rare vowel.
final class Hangul {

    private static final char FIRST = '가';
    private static final int SYLLABLES = 11_172;

    /// In permille: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ.
    private static final double[] INITIALS = {120, 7, 72, 88, 6, 80, 50, 42, 2, 98, 3, 226, 80, 2, 25, 10, 20, 18, 71};

    /// In permille: ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ.
    private static final double[] VOWELS = {
        206, 55, 7, .5, 110, 50, 50, 6, 112, 15, 2, 10, 12, 80, 6, .5, 8, 7, 98, 12, 165
    };

    /// In permille, none first: ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ.
    private static final double[] FINALS = {
        545, 45, 1, .2, 130, .6, 2, 4, 90, 1, .5, .6, .1, .1, .1, .5, 35, 20, 1.5, 20, 25, 68, 2, 1, .5, 3, 3, 3
    };

    private Hangul() {}

    static boolean isSyllable(char c) {
        return c >= FIRST && c < FIRST + SYLLABLES;
    }

    static double frequency(char syllable) {
        int place = syllable - FIRST;
        int end = FINALS.length;
        int middle = VOWELS.length;
        return INITIALS[place / (end * middle)] * VOWELS[place / end % middle] * FINALS[place % end] / 1e9;
    }
}
