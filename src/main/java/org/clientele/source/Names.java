package org.clientele.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The names of columns, made from what a header says so that each is there once.
final class Names {

    private Names() {}

    /// Returns `width` names: blank and lacking ones are called by their place, repeated ones numbered.
    static List<String> of(List<String> header, int width) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var written = i < header.size() ? clean(header.get(i)) : "";
            names.add(unique(written.isEmpty() ? "column_" + (i + 1) : written, taken));
        }
        return names;
    }

    private static String clean(String written) {
        return written.replace("\uFEFF", "")
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
    }

    private static String unique(String name, HashSet<String> taken) {
        var unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
