package org.clientele.report.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.w3c.dom.Element;

/// A picture of plain rectangles, as plotly draws the cells of a heatmap, taken apart into those rectangles: they stay
/// sharp at any size.
final class Mosaic {

    private Mosaic() {}

    static void draw(Element image, PDPageContentStream to) throws IOException {
        var link = image.hasAttribute("href") ? image.getAttribute("href") : image.getAttribute("xlink:href");
        if (!link.startsWith("data:image/png;base64,")) {
            return;
        }
        var bytes = Base64.getMimeDecoder().decode(link.substring(link.indexOf(',') + 1));
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        if (picture != null) {
            draw(picture, place(image), to);
        }
    }

    private static Area place(Element image) {
        return new Area(number(image, "x"), number(image, "y"), number(image, "width"), number(image, "height"));
    }

    private static double number(Element image, String name) {
        var text = image.getAttribute(name).replace("px", "");
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static void draw(BufferedImage picture, Area at, PDPageContentStream to) throws IOException {
        var columns = edges(picture.getWidth(), x -> differs(picture, x, 0, x - 1, 0));
        var rows = edges(picture.getHeight(), y -> differs(picture, 0, y, 0, y - 1));
        double wide = at.wide() / picture.getWidth();
        double high = at.high() / picture.getHeight();
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column + 1 < columns.size(); column++) {
                int colour = picture.getRGB(columns.get(column), rows.get(row));
                if (colour >>> 24 != 0) {
                    Leaf.colour(to, colour);
                    to.addRect(
                            (float) (at.x() + columns.get(column) * wide),
                            (float) (at.y() + rows.get(row) * high),
                            (float) ((columns.get(column + 1) - columns.get(column)) * wide),
                            (float) ((rows.get(row + 1) - rows.get(row)) * high));
                    to.fill();
                }
            }
        }
    }

    /// Returns where a line of pixels is another than the one before, from 0 to the end.
    private static List<Integer> edges(int size, IntPredicate begins) {
        var edges = new ArrayList<Integer>();
        edges.add(0);
        for (int i = 1; i < size; i++) {
            if (begins.test(i)) {
                edges.add(i);
            }
        }
        edges.add(size);
        return edges;
    }

    private static boolean differs(BufferedImage picture, int x, int y, int otherX, int otherY) {
        int count = x == otherX ? picture.getWidth() : picture.getHeight();
        for (int i = 0; i < count; i++) {
            int one = x == otherX ? picture.getRGB(i, y) : picture.getRGB(x, i);
            int other = x == otherX ? picture.getRGB(i, otherY) : picture.getRGB(otherX, i);
            if (one != other) {
                return true;
            }
        }
        return false;
    }
}
