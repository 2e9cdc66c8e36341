package org.clientele.workbook;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.customer.SegmentGrid;
import org.clientele.recipe.ReplaceValues;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.KeyPair;
import org.clientele.table.Privacy;
import org.clientele.words.Words;

/// Specs and their options in words: what each does as the guide to the workbook says it, each option by its meaning.
final class Telling {

    /// Of a longer list so many are told, and how many more there are.
    private static final int MOST = 6;

    private final Parts parts;
    private final Words words;

    Telling(Catalog catalog, Words words) {
        this.parts = new Parts(catalog, words);
        this.words = words;
    }

    /// Returns what a spec does, in a sentence.
    String what(Spec<?> spec) {
        return parts.meaning(parts.name(spec.getClass()));
    }

    /// Returns one line for each option that says something: its meaning and what was chosen.
    List<String> options(Spec<?> spec) {
        var options = parts.options(spec.getClass());
        var components = spec.getClass().getRecordComponents();
        return IntStream.range(0, components.length)
                .mapToObj(i -> option(options.get(i).meaning(), value(read(components[i], spec))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> option(String meaning, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(words.text("know.option", brief(meaning), value));
    }

    /// Returns what a step does and to what, in a line.
    String step(Spec<?> step) {
        var said = values(step);
        var title = words.text("step." + parts.name(step.getClass()));
        return said.isEmpty() ? title : words.text("know.option", title, said);
    }

    /// A meaning up to its first full stop.
    private static String brief(String meaning) {
        return meaning.split("\\. |\\.$|。", 2)[0];
    }

    private String value(Object value) {
        return switch (value) {
            case Optional<?> perhaps -> perhaps.map(this::value).orElse("");
            case Privacy _ -> "";
            case Enum<?> choice -> words.name(choice);
            case LocalDate day -> words.date(day);
            case Number number -> words.number(number.doubleValue());
            case Boolean truth -> truth.toString();
            case Condition condition -> condition(condition);
            case KeyPair pair -> pair.left() + " = " + pair.right();
            case Iterable<?> many -> joined(stream(many));
            case Map<?, ?> pairs ->
                joined(pairs.entrySet().stream().map(e -> value(e.getKey()) + " → " + value(e.getValue())));
            case ReplaceValues.Replacement each -> each.from() + " → " + each.to();
            case SegmentGrid.Rule rule -> rule(rule);
            case Record record -> values(record);
            case Object array
            when array.getClass().isArray() ->
                joined(IntStream.range(0, Array.getLength(array)).mapToObj(i -> value(Array.get(array, i))));
            default -> value.toString();
        };
    }

    private Stream<String> stream(Iterable<?> many) {
        var said = Stream.<String>builder();
        many.forEach(one -> said.add(value(one)));
        return said.build();
    }

    private String joined(Stream<String> said) {
        var all = said.filter(s -> !s.isEmpty()).toList();
        return all.size() <= MOST
                ? words.text("know.list", all)
                : words.text("know.list.more", all.subList(0, MOST), all.size() - MOST);
    }

    private String rule(SegmentGrid.Rule rule) {
        var key = "segment." + rule.segment();
        var name = words.has(key) ? words.text(key) : rule.segment();
        return words.text("know.rule", name, rule.fromR(), rule.toR(), rule.fromFm(), rule.toFm());
    }

    private String values(Object record) {
        var said = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> value(read(component, record)))
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(" · ", said);
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.Compare c -> c.column() + " " + words.name(c.op()) + " " + c.literal();
            case Condition.In c -> words.text("page.filter.among", c.column(), c.values());
            case Condition.Between c -> c.column() + " " + c.from() + " – " + c.to();
            case Condition.Contains c -> words.text("clean.contains", c.column(), c.text());
            case Condition.IsMissing c -> words.text("clean.is-missing", c.column());
            case Condition.Kept _ -> words.text("condition.kept");
            case Condition.Not c -> words.text("clean.not", condition(c.condition()));
            case Condition.And c -> all(c.conditions(), "clean.and");
            case Condition.Or c -> all(c.conditions(), "clean.or");
        };
    }

    private String all(List<Condition> conditions, String key) {
        return String.join(
                " " + words.text(key) + " ",
                conditions.stream().map(this::condition).toList());
    }
}
