package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever a text holds, a regular expression of the program looks at it as often as it has letters, times
/// something that does not grow with them; looks are counted, not seconds.
class PatternsTest {

    private static final int LENGTH = 160;

    private static final List<String> PIECES = List.of(
            "a", "A", "1", "0", " ", "\t", "\n", "-", ".", "@", "_", ",", ":", "/", "(", "\"", "'", "=", "%", "中", "号",
            "市", "a@", "a.", "1.", "1-", "1:", "1 ", "a ", "a1", "1,", "1/", "--", "a-", "@a.", "中1", "年1", "&a", "ab",
            "<a", "{a", "\\", "\\\"", "\"\"", "a,", "1e", "+1", "http://", "192.", "::", "2024-", "13");

    private static final List<String> ENDS = List.of("", "!", "\u0000", "@", "\n");

    /// The text is looked at too often.
    private static final class Endless extends RuntimeException {}

    /// A text that counts how often one of its letters is looked at.
    private static final class Watched implements CharSequence {

        private final String text;
        private final long most;
        private long looks;

        Watched(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++looks > most) {
                throw new Endless();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static TreeMap<String, Pattern> patterns() throws ReflectiveOperationException {
        var found = new TreeMap<String, Pattern>();
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.clientele");
        for (var type : classes) {
            for (var field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().stream().anyMatch(m -> m.name().equals("STATIC"))) {
                    found.put(field.getFullName(), pattern(field.reflect()));
                }
            }
        }
        return found;
    }

    private static Pattern pattern(Field field) throws ReflectiveOperationException {
        assertTrue(Modifier.isStatic(field.getModifiers()));
        field.setAccessible(true);
        return (Pattern) field.get(null);
    }

    /// Returns the most looks that one of the texts of about this length takes, found or not and as a whole.
    private static long looks(Pattern pattern, int length) {
        long most = 0;
        for (var text : texts(length)) {
            for (var way : new int[] {0, 1}) {
                var watched = new Watched(text, 4000L * length);
                var matcher = pattern.matcher(watched);
                try {
                    if (way == 0) {
                        matcher.matches();
                    } else {
                        while (matcher.find()) {
                            assertTrue(matcher.end() <= text.length());
                        }
                    }
                } catch (Endless e) {
                    return Long.MAX_VALUE;
                }
                most = Math.max(most, watched.looks);
            }
        }
        return most;
    }

    private static List<String> texts(int length) {
        var texts = new ArrayList<String>();
        for (var piece : PIECES) {
            for (var end : ENDS) {
                texts.add(piece.repeat(length / piece.length()) + end);
                texts.add("a" + piece.repeat(length / piece.length()) + end);
            }
        }
        return texts;
    }

    private static boolean isEndless(Pattern pattern) {
        long looks = looks(pattern, 2 * LENGTH);
        return looks == Long.MAX_VALUE || looks > 3 * Math.max(looks(pattern, LENGTH), 20L * LENGTH);
    }

    @Test
    void noRegularExpressionOfTheProgramTakesTooLongOnAnyRepeatedText() throws ReflectiveOperationException {
        var patterns = patterns();
        assertTrue(patterns.size() > 40, () -> patterns.keySet().toString());
        var endless = new TreeSet<String>();
        patterns.forEach((name, pattern) -> {
            if (isEndless(pattern)) {
                endless.add(name + " " + pattern);
            }
        });
        assertEquals(new TreeSet<String>(), endless);
    }

    @Test
    void oneThatTriesEveryWayToCutATextIsFoundOut() {
        assertTrue(isEndless(Pattern.compile(".*.*.*=")));
        assertTrue(isEndless(Pattern.compile("a*a*a*a*@")));
        assertTrue(isEndless(Pattern.compile("[ _-]+per$")));
    }
}
