package org.clientele.report.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/// What the parts of a document are, headings, paragraphs, tables and figures, for those who hear it read (ISO 32000-2,
/// 14.7).
final class Tags {

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary body;
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final Map<PDPage, List<COSDictionary>> owners = new LinkedHashMap<>();

    Tags() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        body = element("Document", root);
        open.push(body);
    }

    /// Writes texts as hexadecimal digits: nothing from the data can be read as a name of PDF by who scans the file.
    static COSString text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_16BE);
        var marked = new byte[bytes.length + 2];
        marked[0] = (byte) 0xFE;
        marked[1] = (byte) 0xFF;
        System.arraycopy(bytes, 0, marked, 2, bytes.length);
        return new COSString(marked, true);
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSArray kids(COSDictionary parent) {
        if (!(parent.getItem(COSName.K) instanceof COSArray kids)) {
            var kids = new COSArray();
            parent.setItem(COSName.K, kids);
            return kids;
        }
        return kids;
    }

    /// All that is shown until this is closed is part of an element.
    void in(String type, String heard, Runnable content) {
        var element = element(type, open.peek());
        if (!heard.isEmpty()) {
            element.setItem(COSName.ALT, text(heard));
        }
        open.push(element);
        content.run();
        open.pop();
    }

    COSName type() {
        return open.peek() == body ? COSName.getPDFName("P") : open.peek().getCOSName(COSName.S);
    }

    /// Returns the number by which what is shown next on a page is known.
    int next(PDPage page) {
        var owner = open.peek() == body ? element("P", body) : open.peek();
        var on = owners.computeIfAbsent(page, _ -> new ArrayList<>());
        var part = new COSDictionary();
        part.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        part.setItem(COSName.PG, page.getCOSObject());
        part.setInt(COSName.MCID, on.size());
        part.setDirect(true);
        kids(owner).add(part);
        on.add(owner);
        return on.size() - 1;
    }

    /// Returns the tree, each page told its place in it.
    COSDictionary tree() {
        var numbers = new COSArray();
        int place = 0;
        for (var entry : owners.entrySet()) {
            entry.getKey().setStructParents(place);
            numbers.add(COSInteger.get(place++));
            var parts = new COSArray();
            entry.getValue().forEach(owner -> parts.add((COSBase) owner));
            numbers.add(parts);
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), place);
        return root;
    }
}
