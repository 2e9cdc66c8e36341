package org.clientele.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF file in the making: pages of A4 with text that can be searched and read aloud. It holds no script, no link and
/// no action, and the same pages give the same bytes: no clock and no chance is in it.
public final class Paper implements AutoCloseable {

    /// How a sheet lies.
    public enum Lie {
        UPRIGHT,
        ON_ITS_SIDE
    }

    private final PDDocument document = new PDDocument();
    private final PDRectangle size;
    private final Faces faces;
    private final Tags tags = new Tags();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Locale language;

    public Paper(Lie lie, Locale language, String title) {
        var upright = PDRectangle.A4;
        this.size = lie == Lie.UPRIGHT ? upright : new PDRectangle(upright.getHeight(), upright.getWidth());
        this.language = language;
        try {
            this.faces = new Faces(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var preferences = new PDViewerPreferences(
                catalog.getViewerPreferences() == null
                        ? new org.apache.pdfbox.cos.COSDictionary()
                        : catalog.getViewerPreferences().getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().getCOSObject().setItem(COSName.TITLE, Tags.text(Legible.of(title)));
        document.getDocumentInformation().getCOSObject().setItem(COSName.PRODUCER, Tags.text("Clientele"));
    }

    public Locale language() {
        return language;
    }

    /// Returns a new page.
    public Leaf leaf() {
        var page = new PDPage(size);
        document.addPage(page);
        try {
            leaves.add(new Leaf(document, page, faces, tags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return leaves.getLast();
    }

    public List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    /// Returns how wide a text is, in points.
    public double width(String text, Letter letter) {
        try {
            return faces.width(letter.face(), Legible.of(text)) * letter.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is written by this is a part of the document of a kind: `H1`, `P`, `Table`, `TR`, `TD`.
    public void part(String kind, Runnable content) {
        tags.in(kind, "", content);
    }

    /// Returns the file; nothing can be written after it.
    public byte[] bytes() {
        try {
            for (var leaf : leaves) {
                leaf.close();
            }
            var catalog = document.getDocumentCatalog();
            catalog.setStructureTreeRoot(new PDStructureTreeRoot(tags.tree()));
            var marks = new PDMarkInfo();
            marks.setMarked(true);
            catalog.setMarkInfo(marks);
            document.setDocumentId(0L);
            var sum = new CRC32();
            document.save(
                    new CheckedOutputStream(OutputStream.nullOutputStream(), sum), CompressParameters.NO_COMPRESSION);
            document.setDocumentId(sum.getValue());
            faces.explain(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
            faces.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
