package org.clientele.report.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The program's own font in one document: of each face only the glyphs that are shown, and what they mean, so that a
/// reader finds and copies Chinese as well as Latin.
final class Faces implements AutoCloseable {

    private static final String COLLECTION = "/org/clientele/fonts/Clientele.ttc";

    /// What is shown for a character that the font does not have.
    static final String UNKNOWN = "□";

    private final TrueTypeCollection collection;
    private final Map<Face, Cut> cuts = new EnumMap<>(Face.class);

    /// One face, and the glyphs of it that are shown with the character that each stands for.
    private record Cut(PDType0Font font, TrueTypeFont file, CmapLookup glyphs, SortedMap<Integer, Integer> shown) {}

    Faces(PDDocument document) throws IOException {
        try (var in = Faces.class.getResourceAsStream(COLLECTION)) {
            if (in == null) {
                throw new FileNotFoundException(COLLECTION);
            }
            collection = new TrueTypeCollection(in);
        }
        for (var face : Face.values()) {
            var file = collection.getFontByName(face.file());
            cuts.put(
                    face,
                    new Cut(
                            PDType0Font.load(document, file, true),
                            file,
                            file.getUnicodeCmapLookup(),
                            new TreeMap<>()));
        }
    }

    PDFont font(Face face) {
        return cuts.get(face).font();
    }

    boolean has(Face face, int character) {
        return cuts.get(face).glyphs().getGlyphId(character) != 0;
    }

    /// Returns how wide a legible text is, in parts of the size of its letters.
    double width(Face face, String text) throws IOException {
        var cut = cuts.get(face);
        double units = cut.file().getUnitsPerEm();
        double wide = 0;
        for (var character : text.codePoints().toArray()) {
            int glyph = cut.glyphs().getGlyphId(character);
            wide += cut.file().getAdvanceWidth(glyph == 0 ? cut.glyphs().getGlyphId(UNKNOWN.codePointAt(0)) : glyph);
        }
        return wide / units;
    }

    /// Notes that a text is shown. Several characters may have one glyph (a radical and the word it is): the one that
    /// people write is kept.
    void show(Face face, String text) {
        var cut = cuts.get(face);
        text.codePoints().forEach(character -> cut.shown()
                .merge(cut.glyphs().getGlyphId(character), character, Faces::likelier));
    }

    private static int likelier(int one, int other) {
        boolean plain = isPlain(one);
        return plain == isPlain(other) ? Math.min(one, other) : plain ? one : other;
    }

    private static boolean isPlain(int character) {
        return Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFKC);
    }

    /// Writes into each font, once it is cut, which characters its glyphs stand for.
    void explain(PDDocument document) throws IOException {
        for (var cut : cuts.values()) {
            var stream = document.getDocument().createCOSStream();
            write(stream, cut.shown());
            cut.font().getCOSObject().setItem(COSName.TO_UNICODE, stream);
        }
    }

    private static void write(COSStream stream, SortedMap<Integer, Integer> shown) throws IOException {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(Meanings.of(shown).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        collection.close();
    }
}
