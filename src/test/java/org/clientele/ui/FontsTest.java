package org.clientele.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(FxTest.class)
class FontsTest {

    private static final File FILE = new File("resources/org/clientele/fonts/Clientele.ttc");
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    static Font[] faces() throws IOException, FontFormatException {
        return Font.createFonts(FILE);
    }

    @Test
    void theFileHasFiveFacesAndIsNotTooLarge() throws IOException, FontFormatException {
        assertEquals(
                List.of(
                        "Clientele Sans Regular",
                        "Clientele Sans Medium",
                        "Clientele Sans SemiBold",
                        "Clientele Sans Bold",
                        "Clientele Mono Regular"),
                Arrays.stream(faces()).map(Font::getFontName).toList());
        assertTrue(FILE.length() <= 12_000_000);
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyFaceShowsEveryBasicChineseCharacter(Font face) {
        assertEquals(
                List.of(),
                IntStream.rangeClosed(0x4E00, 0x9FA5)
                        .filter(c -> !shows(face, c))
                        .mapToObj(Character::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyFaceShowsWhatOurSentencesAreWrittenWith(Font face) {
        var signs = "abcXYZäöüßéñçŁő ΑΩ Жя 0123456789 €£¥$ %−–—…·×‘’“”\u2009，。、；：？！（）《》「」【】～￥";
        assertEquals(
                List.of(),
                signs.codePoints()
                        .filter(c -> !shows(face, c))
                        .mapToObj(Character::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void figuresAreAllOfOneWidth(Font face) {
        var big = face.deriveFont(100f);
        assertEquals(
                1,
                IntStream.rangeClosed('0', '9')
                        .mapToDouble(c -> big.getStringBounds(Character.toString(c), PLAIN)
                                .getWidth())
                        .distinct()
                        .count());
    }

    @Test
    void theSceneFindsEveryFaceByName() {
        Looks.loadFonts();
        for (var family :
                List.of("Clientele Sans", "Clientele Sans Medium", "Clientele Sans SemiBold", "Clientele Mono")) {
            assertEquals(family, javafx.scene.text.Font.font(family, 14).getFamily());
        }
        var bold = javafx.scene.text.Font.font("Clientele Sans", javafx.scene.text.FontWeight.BOLD, 14);
        assertEquals("Clientele Sans Bold", bold.getName());
    }

    private static boolean shows(Font face, int character) {
        return face.canDisplay(character)
                && face.createGlyphVector(PLAIN, Character.toString(character)).getGlyphCode(0)
                        != face.getMissingGlyphCode();
    }
}
