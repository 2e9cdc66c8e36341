package org.clientele.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small workbook of which any part can be another.
final class Container {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Container() {
        with("[Content_Types].xml", "<Types/>");
        with("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Target=\"xl/workbook.xml\"/></Relationships>");
        with("xl/workbook.xml", """
            <workbook %s xmlns:r="r"><workbookPr date1904="0"/><sheets><sheet name="Orders" sheetId="1" r:id="s1"/>\
            </sheets></workbook>\
            """.formatted(MAIN));
        with("xl/_rels/workbook.xml.rels", """
            <Relationships><Relationship Id="s1" Target="worksheets/sheet1.xml"/><Relationship Id="sst" \
            Target="sharedStrings.xml"/><Relationship Id="sty" Target="styles.xml"/></Relationships>\
            """);
        with("xl/worksheets/sheet1.xml", """
            <worksheet %s><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" \
            t="inlineStr"><is><t>paid</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>45000</v></c>\
            <c r="C2" t="b"><v>1</v></c></row><row r="4"><c r="A4"><v>2.5</v></c><c r="B4" s="2"><v>0.5</v></c><c r="C4" \
            t="str"><f>A1</f><v>x</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>\
            </worksheet>\
            """.formatted(MAIN));
        with("xl/sharedStrings.xml", """
            <sst %s><si><t>id</t></si><si><r><t>da</t></r><r><t>y</t></r><rPh><t>z</t></rPh></si></sst>\
            """.formatted(MAIN));
        with("xl/styles.xml", """
            <styleSheet %s><numFmts><numFmt numFmtId="170" formatCode="hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/>\
            <xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>\
            """.formatted(MAIN));
    }

    Container with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Container with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
