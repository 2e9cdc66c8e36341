package org.clientele.workbook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// What a workbook as JSON may hold, for people: the same parts as in [BookSchema], as Markdown.
public final class BookGuide {

    private final Parts parts;
    private final Words words;
    private final Map<String, String> sections = new LinkedHashMap<>();

    public BookGuide(Catalog catalog, Words words) {
        parts = new Parts(catalog, words);
        this.words = words;
    }

    public String text() {
        var text = new StringBuilder("# " + words.text("guide.title") + "\n\n");
        text.append(words.text("guide.book", BookJson.FORMAT, String.valueOf(BookJson.VERSION)))
                .append("\n\n");
        var specs = new TreeMap<String, String>();
        parts.specs().forEach(entry -> specs.put(entry.name(), spec(entry)));
        specs.values().forEach(text::append);
        text.append("## ").append(words.text("guide.parts")).append("\n\n");
        section(SourceRef.class);
        parts.kept().stream().map(Catalog.Kept::type).filter(parts::isMeant).forEach(this::section);
        new TreeMap<>(sections).values().forEach(text::append);
        return text.toString().stripTrailing() + "\n";
    }

    private String spec(Catalog.Entry entry) {
        var yields = words.text(entry.result() == Sheet.class ? "guide.yields.table" : "guide.yields.figures");
        return "## `" + entry.name() + "`\n\n"
                + parts.meaning(entry.name()) + "\n\n"
                + words.text("guide.version", String.valueOf(entry.version())) + " " + yields + "\n\n"
                + table(entry.spec());
    }

    private String table(Class<?> type) {
        var rows = new StringBuilder();
        for (var option : parts.options(type)) {
            rows.append("| `%s` | %s | %s |%n".formatted(option.name(), form(option.type()), option.meaning()));
        }
        return rows.isEmpty()
                ? ""
                : words.text("guide.columns") + "\n|---|---|---|\n"
                        + rows.toString().replace("\r\n", "\n") + "\n";
    }

    private String form(Type type) {
        return switch (type) {
            case ParameterizedType generic -> form(generic);
            case Class<?> plain -> form(plain);
            default -> type.getTypeName();
        };
    }

    private String form(ParameterizedType type) {
        var inner = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return words.text("guide.optional", form(inner[0]));
        }
        return type.getRawType() == Map.class
                ? words.text("guide.map", form(inner[0]), form(inner[1]))
                : words.text("guide.list", form(inner[0]));
    }

    private String form(Class<?> type) {
        if (type.isEnum()) {
            return String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants())
                            .map(each -> "`" + ((Enum<?>) each).name() + "`")
                            .toList());
        }
        if (type.isRecord() || !parts.cases(type).isEmpty()) {
            section(type);
            return "[" + parts.name(type) + "](#" + parts.name(type).replace(".", "") + ")";
        }
        return words.text("guide.form." + type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private void section(Class<?> type) {
        var name = parts.name(type);
        boolean spec = parts.specs().stream().anyMatch(entry -> entry.spec() == type);
        if (spec || sections.putIfAbsent(name, "") != null) {
            return;
        }
        var meaning = parts.meaning(name).isEmpty() ? "" : parts.meaning(name) + "\n\n";
        sections.put(name, "### `" + name + "`\n\n" + meaning + (type.isRecord() ? table(type) : cases(type)));
    }

    private String cases(Class<?> type) {
        var list = new StringBuilder();
        parts.cases(type)
                .forEach((name, each) -> list.append("- `\"type\": \"%s\"`: %s\n".formatted(name, form(each))));
        return list + "\n";
    }
}
