package org.clientele.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts as bytes are, order and count as text objects do.
class TextBytesTest {

    private static final String[] LETTERS = {"a", "b", "\0", "é", "茶", "\uE000", "\uFFFD", "🍵", "𐀀", "?"};
    private static final String[] HALVES = {"\uD83C", "\uDF75", "a", "🍵", "\uE000", "茶"};

    private static List<String> texts(String[] letters, int many) {
        var random = new Random(5);
        var texts = new HashSet<String>();
        while (texts.size() < many) {
            var text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            texts.add(text.toString());
        }
        return List.copyOf(texts);
    }

    private static List<String> sorted(List<String> texts) {
        var sheet = Given.column(TextBlock.of(texts));
        return IntStream.of(SortIndex.of(sheet, SortKey.ascending("x")))
                .mapToObj(texts::get)
                .toList();
    }

    @Test
    void textsAreGivenBackAndOrderedByCodeUnitsWhateverLettersTheyHave() {
        for (var letters : List.of(LETTERS, HALVES)) {
            var texts = texts(letters, 3000);
            var block = TextBlock.of(texts);

            assertEquals(texts, block.values().list());
            assertEquals(List.copyOf(new TreeSet<>(texts)), sorted(texts));
            for (int i = 1; i < texts.size(); i++) {
                int expected = texts.get(i - 1).compareTo(texts.get(i));
                assertEquals(Integer.signum(expected), Integer.signum(block.compare(i - 1, i)));
                assertEquals(texts.get(i).length(), block.values().characters(i));
                assertEquals(i, block.values().find(texts.get(i)));
            }
        }
    }

    @Test
    void theDigestIsThatOfTheTextsThemselves() {
        for (var letters : List.of(LETTERS, HALVES)) {
            var texts = texts(letters, 500);
            var hasher = new Hasher();
            texts.forEach(hasher::add);

            assertEquals(hasher.hex(), Blocks.digest(TextBlock.of(texts)));
        }
    }

    @Test
    void textsThatAreEachOthersBeginningsAreOrderedHoweverLongTheyAre() {
        var texts = new ArrayList<String>();
        for (int i = 60; i > 0; i--) {
            texts.add("x".repeat(200_000) + "\0".repeat(i));
            texts.add("x".repeat(i));
        }

        assertEquals(List.copyOf(new TreeSet<>(texts)), sorted(texts));
    }

    @Test
    void someOfTheTextsAreTheSameBytes() {
        var texts = Texts.of("one", "", "x".repeat(2_000_000), "茶");

        assertEquals(Texts.of("茶", "one"), texts.pick(new int[] {3, 0}));
        assertEquals(2_000_000, texts.length(2));
        assertEquals(-1, texts.find("two"));
    }

    @Test
    void aColumnOfTextsThatNeverRepeatTakesHardlyMoreThanTheirBytes() {
        var builder = new TextBlock.Builder(0);
        long bytes = 0;
        for (int i = 0; i < 100_000; i++) {
            var text = "comment no. " + i + " on a delivery that came a day after it was promised";
            builder.add(text);
            bytes += text.length();
        }
        long held = builder.build().bytes();

        assertTrue(held < bytes + 12L * 100_000 + (1 << 20), held + " for " + bytes);
    }
}
