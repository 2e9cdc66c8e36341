package org.clientele.source.excel;

import java.util.BitSet;
import java.util.List;
import org.clientele.source.Header;

/// The rows of a sheet in XML, as they are read.
final class XlsxSheet extends SheetCutter {

    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    private final Xml xml;
    private final CellValues values;
    private final StringBuilder text = new StringBuilder();
    private final BitSet hidden = new BitSet();
    private int row;
    private int column;
    private int widest;
    private boolean isHidden;

    XlsxSheet(Xml xml, CellValues values, Merges merges, Header header) {
        super(merges, header);
        this.xml = xml;
        this.values = values;
    }

    @Override
    boolean read() {
        while (xml.next()) {
            if (xml.starts("col") && isSaidHidden()) {
                int from = Math.clamp(xml.number("min", 1) - 1L, 0, COLUMNS);
                hidden.set(from, Math.clamp(xml.number("max", 0), from, COLUMNS));
            } else if (xml.starts("row")) {
                isHidden = isSaidHidden();
                place(xml.attribute("r"));
                clear();
                readCells();
                if (!isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSaidHidden() {
        return List.of("1", "true").contains(xml.attribute("hidden"));
    }

    /// The rows of a sheet have numbers that go up.
    private void place(String written) {
        int next = written.isEmpty() ? row + 1 : xml.number("r", -1);
        if (next <= row || next > ROWS) {
            throw xml.outside(written.isEmpty() ? String.valueOf(next) : written);
        }
        row = next;
    }

    private void readCells() {
        column = 0;
        while (!xml.ends("row") && xml.next()) {
            if (xml.starts("c")) {
                cell();
                column++;
            }
        }
    }

    private void cell() {
        var place = xml.attribute("r");
        column = place.isEmpty() ? column : column(place);
        if (column >= COLUMNS) {
            throw xml.outside(place.isEmpty() ? "R%dC%d".formatted(row, column + 1) : place);
        }
        widest = Math.max(widest, column + 1);
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                text.setLength(0);
                xml.text(text);
                if (!text.isEmpty()) {
                    values.give(type, style, text, (bytes, from, to) -> put(column, bytes, from, to));
                }
            } else if (xml.starts("is")) {
                put(column, RichText.read(xml, "is", text));
            }
        }
    }

    private static int column(String place) {
        int letters = 0;
        while (letters < Math.min(4, place.length()) && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            letters++;
        }
        return Math.max(0, Merges.column(place, letters));
    }

    @Override
    int row() {
        return row;
    }

    @Override
    boolean isHidden() {
        return isHidden;
    }

    @Override
    int hiddenColumns() {
        return hidden.get(0, widest).cardinality();
    }

    @Override
    public void close() {
        xml.close();
    }
}
