package org.clientele.report.paper;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Which characters the glyphs of a font stand for, as PDF writes it (ISO 32000-2, 9.10.3).
final class Meanings {

    private static final int BLOCK = 100;

    private Meanings() {}

    static String of(SortedMap<Integer, Integer> glyphs) {
        var text = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        var entries = new ArrayList<>(glyphs.entrySet());
        for (int from = 0; from < entries.size(); from += BLOCK) {
            block(text, entries.subList(from, Math.min(from + BLOCK, entries.size())));
        }
        return text.append("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """).toString();
    }

    private static void block(StringBuilder text, List<Map.Entry<Integer, Integer>> entries) {
        text.append(entries.size()).append(" beginbfchar\n");
        for (var entry : entries) {
            text.append('<').append(hex(entry.getKey())).append("> <");
            for (var unit : Character.toChars(entry.getValue())) {
                text.append(hex(unit));
            }
            text.append(">\n");
        }
        text.append("endbfchar\n");
    }

    private static String hex(int unit) {
        return HexFormat.of().withUpperCase().toHexDigits((short) unit);
    }
}
