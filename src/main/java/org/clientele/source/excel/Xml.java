package org.clientele.source.excel;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clientele.spec.Problem;

/// One XML part, element by element; a document type, which could name files and other computers, is refused.
final class Xml implements AutoCloseable {

    /// A longer text is refused.
    private static final int LONGEST = 1 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final XMLStreamReader in;
    private int event;

    Xml(String file, InputStream bytes) {
        this.file = file;
        try {
            in = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw damaged(e);
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

    @Override
    public void close() {
        try {
            in.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
