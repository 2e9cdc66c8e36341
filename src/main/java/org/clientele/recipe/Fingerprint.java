package org.clientele.recipe;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import org.clientele.recipe.UnifyText.Letters;
import org.clientele.recipe.UnifyText.Spaces;
import org.clientele.recipe.UnifyText.Width;

/// What remains of a text when case, width, spaces and punctuation do not count.
///
/// @param plain letters and digits only, simplified characters, without 市 at the end; signs between digits stay
/// @param sound the same with Chinese in pinyin without tones, and Latin letters without accents
/// @param han whether the text has Chinese characters
record Fingerprint(String plain, String sound, boolean han) {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    static Fingerprint of(String text) {
        var folded = folded(text);
        boolean han = folded.codePoints().anyMatch(Character::isIdeographic);
        var simple = han ? SIMPLIFIED.transliterate(folded) : folded;
        var plain =
                bare(simple.length() > 2 && simple.endsWith("市") ? simple.substring(0, simple.length() - 1) : simple);
        boolean ascii = plain.chars().allMatch(c -> c < 128);
        return new Fingerprint(plain, ascii ? plain : bare(PINYIN.transliterate(plain)), han);
    }

    /// Returns the text with case, width and extra spaces evened out.
    static String folded(String text) {
        var wide = Texts.wide(text, Width.UNIFY);
        return Texts.cased(Texts.spaced(wide, Spaces.TRIM_AND_COLLAPSE), Letters.LOWER);
    }

    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean counts = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "+#%&".indexOf(c) >= 0;
            if (counts || isBetweenDigits(lower, i)) {
                bare.append(c);
            }
        }
        return bare.isEmpty() ? text : bare.toString();
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && (i == 0 ? text.charAt(i) == '-' : Character.isDigit(text.charAt(i - 1)));
    }
}
