package org.clientele.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
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
    void noStrokeLiesOverAnotherSinceAScaledSceneLeavesAHoleThere(Font face) {
        var signs = "¥€£%+−“”，。（）、：；？！欢迎回来最近的项目客户分群订单看板模型数据清洗探索导入撤销备份恢复日志";
        assertEquals(
                List.of(),
                IntStream.concat(IntStream.rangeClosed('!', '~'), signs.codePoints())
                        .filter(c -> crosses(face.deriveFont(1000f), c))
                        .mapToObj(Character::toString)
                        .toList());
    }

    /// Whether some place is in two strokes at once; what rounding to a grid of a thousandth leaves is not seen.
    private static boolean crosses(Font face, int c) {
        var outline = face.createGlyphVector(PLAIN, Character.toString(c)).getOutline();
        var crossings = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        crossings.append(outline.getPathIterator(null), false);
        var twice = new Area(outline);
        twice.subtract(new Area(crossings));
        var bounds = twice.getBounds2D();
        return Math.min(bounds.getWidth(), bounds.getHeight()) > 3;
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
