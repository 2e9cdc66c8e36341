package org.clientele.source.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What the formats of cells make of numbers, by the number of the style.
record Styles(List<NumberForm> forms) {

    static Styles read(String file, Optional<InputStream> part) {
        var forms = new ArrayList<NumberForm>();
        part.ifPresent(bytes -> {
            try (var xml = new Xml(file, bytes)) {
                var codes = new HashMap<Integer, String>();
                boolean cells = false;
                while (xml.next()) {
                    if (xml.starts("numFmt")) {
                        codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                    } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                        cells = xml.starts();
                    } else if (cells && xml.starts("xf")) {
                        int id = xml.number("numFmtId", 0);
                        forms.add(NumberForm.of(id, codes.getOrDefault(id, "")));
                    }
                }
            }
        });
        return new Styles(forms);
    }

    NumberForm form(int style) {
        return style >= 0 && style < forms.size() ? forms.get(style) : NumberForm.PLAIN;
    }
}
