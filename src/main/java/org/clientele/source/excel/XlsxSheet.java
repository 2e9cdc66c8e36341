package org.clientele.source.excel;

import org.clientele.source.Header;

/// The rows of a sheet in XML, as they are read.
final class XlsxSheet extends SheetCutter {

    private final Xml xml;
    private final CellValues values;
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;

    XlsxSheet(Xml xml, CellValues values, Merges merges, Header header) {
        super(merges, header);
        this.xml = xml;
        this.values = values;
    }

    @Override
    boolean read() {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                clear();
                readCells();
                if (!isBlank()) {
                    return true;
                }
            }
        }
        return false;
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
        while (letters < Math.min(3, place.length()) && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            letters++;
        }
        return Math.max(0, Merges.column(place, letters));
    }

    @Override
    int row() {
        return row;
    }

    @Override
    public void close() {
        xml.close();
    }
}
