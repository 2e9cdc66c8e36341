package org.clientele.workbook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.clientele.words.Words;

/// The message keys that say what specs and their options mean.
public final class SpecKeys {

    private final Parts parts = new Parts(Catalog.standard(), Words.in(Locale.ENGLISH));
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private SpecKeys() {}

    /// Returns those of the specs and their own options, and of the parts these are made of.
    public static Set<String> all() {
        var all = new SpecKeys();
        for (var entry : Catalog.standard().entries()) {
            all.visit(entry.spec());
        }
        all.visit(SourceRef.class);
        return all.keys;
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (var inner : generic.getActualTypeArguments()) {
                visit(inner);
            }
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            parts.cases(plain).values().forEach(this::visit);
            if (plain.isRecord() || !parts.cases(plain).isEmpty()) {
                keys.add("spec." + parts.name(plain));
            }
            if (plain.isRecord()) {
                for (var option : parts.options(plain)) {
                    keys.add("spec." + parts.name(plain) + "." + option.name());
                    visit(option.type());
                }
            }
        }
    }
}
