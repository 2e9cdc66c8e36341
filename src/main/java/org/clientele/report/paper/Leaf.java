package org.clientele.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/// One page of a document: texts and shapes at points from its upper left corner.
public final class Leaf {

    private static final double BOW = 0.5523;

    private final PDPage page;
    private final PDPageContentStream out;
    private final Faces faces;
    private final Tags tags;
    private int inside;

    /// What draws.
    interface Stroke {

        void on(PDPageContentStream out) throws IOException;
    }

    Leaf(PDDocument document, PDPage page, Faces faces, Tags tags) throws IOException {
        this.page = page;
        this.faces = faces;
        this.tags = tags;
        this.out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        out.transform(new Matrix(1, 0, 0, -1, 0, page.getMediaBox().getHeight()));
    }

    public double wide() {
        return page.getMediaBox().getWidth();
    }

    public double high() {
        return page.getMediaBox().getHeight();
    }

    /// Writes a line of text whose letters stand at y.
    public void text(String text, double x, double y, Letter letter) {
        var line = Legible.of(text);
        if (!line.isBlank()) {
            marked(() -> draw(to -> line(to, line, x, y, letter)));
        }
    }

    private void line(PDPageContentStream to, String line, double x, double y, Letter letter) throws IOException {
        colour(to, letter.colour());
        double at = x;
        for (int from = 0; from < line.length(); ) {
            boolean known = faces.has(letter.face(), line.codePointAt(from));
            int end = from;
            while (end < line.length() && faces.has(letter.face(), line.codePointAt(end)) == known) {
                end += Character.charCount(line.codePointAt(end));
            }
            var part = line.substring(from, end);
            if (known) {
                show(to, part, at, y, letter);
            } else {
                instead(to, part, at, y, letter);
            }
            at += faces.width(letter.face(), part) * letter.size();
            from = end;
        }
    }

    private void show(PDPageContentStream to, String part, double x, double y, Letter letter) throws IOException {
        faces.show(letter.face(), part);
        to.beginText();
        to.setFont(faces.font(letter.face()), (float) letter.size());
        to.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        to.showText(part);
        to.endText();
    }

    /// Characters that the font lacks are boxes to the eye; who copies or searches gets the characters.
    private void instead(PDPageContentStream to, String part, double x, double y, Letter letter) throws IOException {
        var meant = new COSDictionary();
        meant.setItem(COSName.ACTUAL_TEXT, Tags.text(part));
        to.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meant));
        show(to, Faces.UNKNOWN.repeat(part.codePointCount(0, part.length())), x, y, letter);
        to.endMarkedContent();
    }

    /// Fills a box with round corners.
    public void box(Area area, double radius, int fill) {
        shape(to -> {
            colour(to, fill);
            round(to, area, radius);
            to.fill();
        });
    }

    /// Draws the edge of a box with round corners.
    public void frame(Area area, double radius, int stroke) {
        shape(to -> {
            to.setStrokingColor(part(stroke, 16), part(stroke, 8), part(stroke, 0));
            to.setLineWidth(0.6f);
            round(to, area, radius);
            to.stroke();
        });
    }

    public void rule(double x1, double y1, double x2, double y2, int stroke) {
        shape(to -> {
            to.setStrokingColor(part(stroke, 16), part(stroke, 8), part(stroke, 0));
            to.setLineWidth(0.6f);
            to.moveTo((float) x1, (float) y1);
            to.lineTo((float) x2, (float) y2);
            to.stroke();
        });
    }

    private static void round(PDPageContentStream to, Area a, double radius) throws IOException {
        double r = Math.min(radius, Math.min(a.wide(), a.high()) / 2);
        double b = r * (1 - BOW);
        move(to, a.x() + r, a.y());
        line(to, a.right() - r, a.y());
        bow(to, a.right() - b, a.y(), a.right(), a.y() + b, a.right(), a.y() + r);
        line(to, a.right(), a.bottom() - r);
        bow(to, a.right(), a.bottom() - b, a.right() - b, a.bottom(), a.right() - r, a.bottom());
        line(to, a.x() + r, a.bottom());
        bow(to, a.x() + b, a.bottom(), a.x(), a.bottom() - b, a.x(), a.bottom() - r);
        line(to, a.x(), a.y() + r);
        bow(to, a.x(), a.y() + b, a.x() + b, a.y(), a.x() + r, a.y());
        to.closePath();
    }

    private static void move(PDPageContentStream to, double x, double y) throws IOException {
        to.moveTo((float) x, (float) y);
    }

    private static void line(PDPageContentStream to, double x, double y) throws IOException {
        to.lineTo((float) x, (float) y);
    }

    private static void bow(PDPageContentStream to, double a, double b, double c, double d, double x, double y)
            throws IOException {
        to.curveTo((float) a, (float) b, (float) c, (float) d, (float) x, (float) y);
    }

    /// Draws what an SVG file shows, its upper left corner at a point, as one figure that is heard as a sentence.
    public void figure(byte[] svg, double x, double y, double scale, String heard) {
        tags.in("Figure", heard, () -> marked(() -> sketch(svg, x, y, scale)));
    }

    /// Draws what an SVG file shows as an ornament.
    public void ornament(byte[] svg, double x, double y, double scale) {
        ornament(() -> sketch(svg, x, y, scale));
    }

    private void sketch(byte[] svg, double x, double y, double scale) {
        draw(to -> {
            to.saveGraphicsState();
            to.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y));
            new Svg(to, this::written, faces).draw(svg);
            to.restoreGraphicsState();
        });
    }

    private void written(String line, double x, double y, Letter letter) {
        draw(to -> line(to, Legible.of(line), x, y, letter));
    }

    /// What is drawn by this is ornament, which nobody needs to hear.
    public void ornament(Runnable content) {
        draw(to -> to.beginMarkedContent(COSName.ARTIFACT));
        inside++;
        content.run();
        inside--;
        draw(PDPageContentStream::endMarkedContent);
    }

    private void shape(Stroke stroke) {
        if (inside > 0) {
            draw(stroke);
        } else {
            ornament(() -> draw(stroke));
        }
    }

    private void marked(Runnable content) {
        if (inside > 0) {
            content.run();
            return;
        }
        draw(to -> to.beginMarkedContent(tags.type(), tags.next(page)));
        inside++;
        content.run();
        inside--;
        draw(PDPageContentStream::endMarkedContent);
    }

    private void draw(Stroke stroke) {
        try {
            stroke.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void colour(PDPageContentStream to, int rgb) throws IOException {
        to.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
    }

    static float part(int rgb, int shift) {
        return (rgb >> shift & 0xFF) / 255f;
    }

    void close() throws IOException {
        out.close();
    }
}
