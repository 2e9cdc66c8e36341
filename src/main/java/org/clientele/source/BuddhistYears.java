package org.clientele.source;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Years of the Buddhist era, as Thailand counts them: 543 more than ours. A column whose years are all such is read
/// so where its file holds Thai script; elsewhere it is only marked.
final class BuddhistYears {

    /// Stands behind the format of such dates.
    static final String MARK = " BE";

    static final int AHEAD = 543;
    private static final int FIRST = 2540;
    private static final int LAST = 2580;

    private BuddhistYears() {}

    static List<TypeRule> settled(List<TypeRule> rules, List<TypeCounter> counters, List<String> names) {
        return IntStream.range(0, rules.size())
                .mapToObj(i ->
                        are(rules.get(i), counters.get(i)) ? rule(rules.get(i), isThai(counters, names)) : rules.get(i))
                .toList();
    }

    private static boolean are(TypeRule rule, TypeCounter counter) {
        if (!rule.type().isTemporal() || !rule.format().contains("yyyy")) {
            return false;
        }
        var parser = DateParser.of(rule.format());
        int many = 0;
        for (var cell : counter.seen()) {
            var bytes = cell.getBytes(StandardCharsets.UTF_8);
            if (parser.read(bytes, 0, bytes.length)) {
                int year = LocalDate.ofEpochDay(parser.day()).getYear();
                if (year < FIRST || year > LAST) {
                    return false;
                }
                many++;
            }
        }
        return many > 0;
    }

    private static boolean isThai(List<TypeCounter> counters, List<String> names) {
        return Stream.concat(names.stream(), counters.stream().flatMap(counter -> counter.seen().stream()))
                .anyMatch(text -> text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.THAI));
    }

    private static TypeRule rule(TypeRule rule, boolean isThai) {
        boolean isOpen = rule.reason().key().equals(TypeRule.EITHER_ORDER);
        if (!isThai) {
            return isOpen ? rule : rule.unsure(0.5, Reason.of("type-reason.years-ahead", rule.format()));
        }
        var reason = isOpen
                ? Reason.of(
                        TypeRule.EITHER_ORDER,
                        rule.format() + MARK,
                        rule.reason().args().getLast() + MARK)
                : Reason.of("type-reason.buddhist", rule.confidence(), rule.format() + MARK);
        return new TypeRule(rule.type(), rule.format() + MARK, rule.confidence(), reason, rule.misfits());
    }
}
