package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.clientele.customer.Mask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The font inside exported pages.
class TypefaceTest {

    private static final Pattern FILE = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
    private static final Pattern NAME = Pattern.compile("/BaseFont ?/(\\S+)");

    @TempDir
    Path folder;

    @Test
    void bothWeightsHaveEveryCharacterOfThePageAndLittleElse() throws IOException {
        var text = "王小明喜欢普洱茶 Zürich ¥1,234.50";
        var files = FILE.matcher(Typeface.of(text))
                .results()
                .map(match -> Base64.getDecoder().decode(match.group(1)))
                .toList();

        assertEquals(2, files.size());
        for (var file : files) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                var glyphs = font.getUnicodeCmapLookup();
                text.codePoints().forEach(c -> assertTrue(glyphs.getGlyphId(c) > 0, Character.toString(c)));
                assertEquals(0, glyphs.getGlyphId('龙'));
            }
            assertTrue(file.length < 40_000, file.length + " bytes");
        }
    }

    @Test
    void aPrintedPortraitIsOnePageInOurFontWhereTheMachineHasNoChinese() throws Exception {
        var text = new PortraitText(SampleShop.ZH, "CNY", Map.of(), Mask.SHOWN);
        var html = PortraitHtml.of(PortraitHtmlTest.page("王小明喜欢普洱茶"), Optional.empty(), text);

        var pdf = Chromium.printedWithoutChineseFonts(html, folder);

        var fonts = NAME.matcher(pdf).results().map(match -> match.group(1)).collect(Collectors.toSet());
        assertEquals(
                Set.of("ClienteleSans-Regular", "ClienteleSans-SemiBold"),
                fonts.stream().map(name -> name.replaceAll("^[A-Z]{6}\\+", "")).collect(Collectors.toSet()));
        assertTrue(pdf.contains("/Count 1"), "more than one page");
        assertTrue(html.length() < 250_000, html.length() + " characters");
    }
}
