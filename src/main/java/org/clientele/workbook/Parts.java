package org.clientele.workbook;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientele.words.Words;

/// The records that a workbook in JSON is made of, as reflection finds them: names, options, meanings, defaults.
final class Parts {

    /// One option of a record: its name in JSON, its Java type, and what it means.
    record Option(String name, java.lang.reflect.Type type, String meaning) {}

    private static final List<String> DEFAULTS = List.of("STANDARD", "DEFAULT", "COMMA", "EMPTY");

    private final Catalog catalog;
    private final Words words;
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    Parts(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        catalog.entries().forEach(entry -> names.put(entry.spec(), entry.name()));
        for (var choice : catalog.choices()) {
            choice.cases().forEach((name, type) -> names.put(type, kebab(choice.type()) + "." + name));
        }
    }

    List<Catalog.Entry> specs() {
        return catalog.entries();
    }

    List<Catalog.Kept<?>> kept() {
        return catalog.kept();
    }

    /// Returns whether a class is for people to read and write; a fitted model is not.
    boolean isMeant(Class<?> type) {
        return options(type).stream().noneMatch(option -> option.meaning().isEmpty());
    }

    /// Returns the name of a class in the schema: of a spec its own, else the words of the class.
    String name(Class<?> type) {
        return names.getOrDefault(type, kebab(type));
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    List<Option> options(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(c -> new Option(c.getName(), c.getGenericType(), meaning(name(type) + "." + c.getName())))
                .toList();
    }

    String meaning(String name) {
        var key = "spec." + name;
        return words.has(key) ? words.text(key) : "";
    }

    /// Returns the cases of an interface by the word that says which, or nothing if the class is none that has cases.
    Map<String, Class<?>> cases(Class<?> type) {
        var cases = new LinkedHashMap<String, Class<?>>();
        for (var entry : catalog.entries()) {
            if (entry.link().filter(type::equals).isPresent()) {
                cases.put(entry.name(), entry.spec());
            }
        }
        catalog.choices().stream()
                .filter(choice -> choice.type().equals(type))
                .forEach(choice -> choice.cases().keySet().stream()
                        .sorted()
                        .forEach(name -> cases.put(name, choice.cases().get(name))));
        return cases;
    }

    /// Returns what a record is where nobody has said more.
    Optional<Object> standard(Class<?> type) {
        return DEFAULTS.stream().flatMap(name -> constant(type, name).stream()).findFirst();
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        try {
            var field = type.getDeclaredField(name);
            boolean open = Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers());
            return open && field.getType() == type ? Optional.of(field.get(null)) : Optional.empty();
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return Optional.empty();
        }
    }
}
