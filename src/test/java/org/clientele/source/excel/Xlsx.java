package org.clientele.source.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook put together part by part, as others write them or as nobody should.
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder related = new StringBuilder();
    private int count;

    Xlsx() {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Target=\"xl/workbook.xml\"/></Relationships>");
        related("sst", "sharedStrings.xml");
        related("sty", "styles.xml");
    }

    private void related(String id, String target) {
        related.append("<Relationship Id=\"%s\" Target=\"%s\"/>".formatted(id, target));
    }

    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Xlsx texts(String... texts) {
        var all = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        for (var text : texts) {
            all.append("<si>").append(text).append("</si>");
        }
        return part("xl/sharedStrings.xml", all + "</sst>");
    }

    /// Adds styles, one for each of these formats.
    Xlsx styles(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, codes[i]));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
    }

    Xlsx sheet(String name, String rows) {
        return sheet(name, "", rows, "");
    }

    /// @param behind what stands behind the rows
    Xlsx sheet(String name, String attributes, String rows, String behind) {
        count++;
        related("s" + count, "worksheets/sheet" + count + ".xml");
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"s%d\"/>".formatted(name, count, attributes, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, behind));
    }

    Path in(Path folder) {
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATED, sheets));
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + related + "</Relationships>");
        try {
            var file = Files.createTempFile(folder, "book", ".xlsx");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
