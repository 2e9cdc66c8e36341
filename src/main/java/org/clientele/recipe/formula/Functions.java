package org.clientele.recipe.formula;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All functions of the formula language by name, and no others.
final class Functions {

    static final Map<String, Function> ALL = all();

    private Functions() {}

    private static Map<String, Function> all() {
        var all = new TreeMap<String, Function>();
        Stream.of(NumberFunctions.ALL, TextFunctions.ALL, DateFunctions.ALL, TruthFunctions.ALL)
                .forEach(all::putAll);
        return Map.copyOf(all);
    }
}
