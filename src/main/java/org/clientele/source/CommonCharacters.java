package org.clientele.source;

import java.nio.charset.Charset;

/// How likely some bytes are in an encoding: the sum, over the characters beyond ASCII, of the logarithms of how often
/// such a character comes in everyday text of the encoding's languages. A class of characters shares its frequency
/// evenly: 3,755 everyday Chinese characters, kana, letters where a letter may stand …; a Korean syllable has its own.
final class CommonCharacters {

    private static final double NEVER = Math.log(1e-7);
    private static final double KANA = Math.log(0.5 / 170);
    private static final double PUNCTUATION = Math.log(0.1 / 80);

    /// Few such characters stand inside words of Latin letters.
    private static final double INSIDE = Math.log(0.01);

    private static final char WRONG = '\uFFFD';
    private static final int CUT = 2;

    /// Letters that are words.
    private static final String WORDS = "àèéóÀÈÉÓ";

    /// Text of a Mac is so much rarer than that of Windows.
    private static final double MAC = -4;

    private CommonCharacters() {}

    /// Returns the logarithm of the likelihood; negative infinity where the bytes are not all characters, but for what
    /// was cut at either end.
    static double likelihood(byte[] sample, Encoding encoding) {
        var text = new String(sample, encoding.charset());
        return text.chars().filter(c -> c == WRONG).limit(CUT + 1).count() > CUT
                ? Double.NEGATIVE_INFINITY
                : likelihood(text, encoding) + (encoding == Encoding.MAC_ROMAN ? MAC : 0);
    }

    private static double likelihood(String text, Encoding encoding) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                sum += of(c, before, after, encoding);
            }
        }
        return sum;
    }

    private static double of(char c, char before, char after, Encoding encoding) {
        return switch (encoding) {
            case WINDOWS_1251 -> cyrillic(c, before, after);
            case WINDOWS_1252, LATIN_1, MAC_ROMAN -> latin(c, before, after);
            default ->
                isPunctuation(c)
                        ? PUNCTUATION
                        : eastern(c, encoding) + (isLatin(before) && isLatin(after) ? INSIDE : 0);
        };
    }

    private static double eastern(char c, Encoding encoding) {
        return switch (encoding) {
            case GB18030 -> pair(c, "GB2312", 0xB0, 0xD7, 0.85 / 3755, 0.05 / 3008);
            case BIG5 -> pair(c, "Big5", 0xA4, 0xC6, 0.85 / 5401, 0.05 / 7652);
            case EUC_TW -> pair(c, "x-EUC-TW", 0xC4, 0xFD, 0.85 / 5401, 0.01 / 7650);
            case EUC_KR ->
                Hangul.isSyllable(c)
                        ? Math.log(0.9 * Hangul.frequency(c))
                        : pair(c, "EUC-KR", 0xB0, 0xC8, 0.9 / 2350, 0.04 / 4888);
            case SHIFT_JIS -> isKana(c) ? KANA : pair(c, "Shift_JIS", 0x88, 0x97, 0.38 / 2965, 0.02 / 3390);
            case EUC_JP -> isKana(c) ? KANA : pair(c, "EUC-JP", 0xB0, 0xCF, 0.38 / 2965, 0.02 / 3390);
            default -> NEVER;
        };
    }

    /// @param least the first of the lead bytes that everyday characters have
    private static double pair(char c, String charset, int least, int most, double common, double other) {
        var bytes = String.valueOf(c).getBytes(Charset.forName(charset));
        int lead = bytes.length == 2 ? bytes[0] & 255 : 0;
        return lead == 0 ? NEVER : Math.log(lead >= least && lead <= most ? common : other);
    }

    private static boolean isPunctuation(char c) {
        return c >= 0x3000 && c <= 0x3020 || c >= 0xFF01 && c <= 0xFF5E || c >= 0x2010 && c <= 0x2026;
    }

    private static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30FE;
    }

    /// Few words have letters of both alphabets.
    private static double cyrillic(char c, char before, char after) {
        boolean isInWord = isCyrillic(before) && !isLatin(after) || isCyrillic(after) && !isLatin(before);
        return isCyrillic(c) && isInWord ? Math.log(0.9 / 66) : Math.log(0.02 / 100);
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x0410 && c <= 0x044F || c == 0x0401 || c == 0x0451;
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    /// A capital stands at the start of a word or after another, a small letter after a letter or at the start, before
    /// no capital; few letters stand alone. Quotes and dashes stand where a word begins or ends.
    private static double latin(char c, char before, char after) {
        return Math.log(isCommon(c, before, after) ? 0.9 / 30 : 0.02 / 100);
    }

    private static boolean isCommon(char c, char before, char after) {
        if (Character.isLetter(c)) {
            boolean isWord = isGap(before)
                    ? Character.isLetter(after) || WORDS.indexOf(c) >= 0
                    : (isLatin(before) || isSmall(before) && isSmall(c) && isLatin(after)) && isCase(before, c);
            return isWord && !(Character.isLowerCase(c) && Character.isUpperCase(after));
        }
        return switch (c) {
            case '€', '£' -> true;
            case '“', '‘' -> isGap(before);
            case '”' -> isGap(after);
            case '’' -> Character.isLetter(before);
            case '–', '—' -> isGap(before) == isGap(after);
            default -> false;
        };
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c);
    }

    private static boolean isGap(char c) {
        return c < 128 && !Character.isLetterOrDigit(c);
    }

    private static boolean isCase(char before, char c) {
        return Character.isLowerCase(c) || Character.isUpperCase(before);
    }
}
