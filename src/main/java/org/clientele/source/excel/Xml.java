package org.clientele.source.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clientele.spec.Problem;

/// One XML part, element by element; a document type, which could name files and other computers, is refused.
final class Xml implements AutoCloseable {

    /// A longer text is refused.
    private static final int LONGEST = 1 << 20;

    private static final long FURTHEST = 8 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final Stride bytes;
    private final XMLStreamReader in;
    private int event;

    Xml(String file, InputStream bytes) {
        this.file = file;
        this.bytes = new Stride(bytes);
        try {
            in = FACTORY.createXMLStreamReader(text(new PushbackInputStream(this.bytes, 4)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw new Problem("problem.excel.damaged", file);
        }
    }

    /// Workbooks are written in UTF-8 or UTF-16; a wrong byte is damage.
    private static Reader text(PushbackInputStream bytes) throws IOException {
        var head = bytes.readNBytes(4);
        var hex = HexFormat.of().formatHex(head);
        boolean isWide = hex.startsWith("feff") || hex.startsWith("fffe") || hex.matches("(003c|3c00).*");
        int mark = hex.startsWith("efbbbf") ? 3 : 0;
        bytes.unread(head, mark, head.length - mark);
        var little = hex.startsWith("3c00") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        var decoder = (isWide ? little : StandardCharsets.UTF_8).newDecoder();
        return new InputStreamReader(bytes, decoder.onMalformedInput(CodingErrorAction.REPORT));
    }

    /// Bytes of which only so many are taken before the parser has made something of them.
    private final class Stride extends FilterInputStream {

        private long stride;

        Stride(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            stride += Math.max(0, count);
            if (stride > FURTHEST) {
                throw new Problem("problem.excel.long", file, LONGEST);
            }
            return count;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private Problem damaged(XMLStreamException e) {
        var place = e.getLocation();
        return place == null
                ? new Problem("problem.excel.damaged", file)
                : new Problem("problem.excel.xml", file, place.getLineNumber(), place.getColumnNumber());
    }

    /// Goes to the next start or end of an element; returns whether there is one.
    boolean next() {
        try {
            do {
                if (!in.hasNext()) {
                    return false;
                }
                bytes.stride = 0;
                event = in.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Problem("problem.excel.doctype", file);
                }
            } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT);
            return true;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(element);
    }

    boolean starts() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String element() {
        return in.getLocalName();
    }

    /// Returns an attribute by its local name; empty where it is not there.
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    int number(String name, int otherwise) {
        var written = attribute(name);
        try {
            return written.isEmpty() ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Appends the text in the current element, up to its end.
    void text(StringBuilder into) {
        try {
            while (in.hasNext()) {
                bytes.stride = 0;
                event = in.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return;
                }
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    into.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                }
                if (into.length() > LONGEST) {
                    throw new Problem("problem.excel.long", file, LONGEST);
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /// Returns what is said of a cell or row that is in no worksheet.
    Problem outside(String place) {
        return new Problem("problem.excel.place", file, place.substring(0, Math.min(20, place.length())));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
