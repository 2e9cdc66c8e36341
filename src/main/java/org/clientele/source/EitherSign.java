package org.clientele.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.table.Type;

/// Settles columns of numbers that all have one sign at most, with three digits behind it: decimals or thousands.
/// The other columns of the file say it, where they do with one voice; where none does, names in Chinese, Japanese
/// or Korean say that it is the point before decimals; else it stays open, and a file cut at semicolons is first
/// read with commas.
final class EitherSign {

    /// Why a column of numbers is not sure which sign stands before its decimals.
    static final String EITHER = "type-reason.either-sign";

    private static final double UNSURE = 0.5;
    private static final Pattern EASTERN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final String SIGNED = ".*[.,]\\d{3}\\b.*";

    private EitherSign() {}

    /// @param names in whose script nobody writes commas before decimals, where it is Chinese, Japanese or Korean
    static List<TypeRule> settled(
            List<TypeRule> rules, List<TypeCounter> counters, List<String> names, String delimiter) {
        var told = IntStream.range(0, rules.size())
                .filter(i -> isNumber(rules.get(i)) && counters.get(i).numbers[0] != counters.get(i).numbers[1])
                .mapToObj(i -> NumberLayout.of(rules.get(i).format()).mark())
                .distinct()
                .toList();
        boolean isEastern = told.isEmpty()
                && names.stream().anyMatch(name -> EASTERN.matcher(name).find());
        var sure = isEastern
                ? Optional.of(DecimalSign.Mark.POINT)
                : told.size() == 1 ? Optional.of(told.getFirst()) : Optional.<DecimalSign.Mark>empty();
        return IntStream.range(0, rules.size())
                .mapToObj(i ->
                        isOpen(rules.get(i), counters.get(i)) ? rule(counters.get(i), sure, delimiter) : rules.get(i))
                .toList();
    }

    private static boolean isNumber(TypeRule rule) {
        return rule.type().isNumber();
    }

    private static boolean isOpen(TypeRule rule, TypeCounter counter) {
        return isNumber(rule)
                && counter.percents == 0
                && counter.numbers[0] == counter.numbers[1]
                && counter.whole[0] != counter.whole[1];
    }

    private static TypeRule rule(TypeCounter counter, Optional<DecimalSign.Mark> sure, String delimiter) {
        var likely = delimiter.equals(";") ? DecimalSign.Mark.COMMA : DecimalSign.Mark.POINT;
        int layout = sure.orElse(likely) == DecimalSign.Mark.COMMA ? 1 : 0;
        var first = TypeRule.plain(counter, layout);
        return sure.isPresent()
                ? first
                : first.unsure(UNSURE, reason(counter, first, TypeRule.plain(counter, 1 - layout)));
    }

    private static Reason reason(TypeCounter counter, TypeRule first, TypeRule second) {
        var cell = counter.seen().stream()
                .filter(text -> text.matches(SIGNED))
                .findFirst()
                .orElse(counter.whole[0] < counter.whole[1] ? "1.037" : "1,037");
        return Reason.of(EITHER, cell, reading(first, cell), reading(second, cell), second.type(), second.format());
    }

    private static double reading(TypeRule rule, String cell) {
        return DecimalSign.Reading.of(rule, cell).value();
    }

    /// Returns what is open about a column that is not settled.
    static Optional<DecimalSign> of(ColumnGuess guess) {
        var reason = guess.type().reason();
        if (!reason.key().equals(EITHER)) {
            return Optional.empty();
        }
        var args = reason.args();
        var first = new DecimalSign.Reading(guess.type().value(), guess.format(), (double) args.get(1));
        var second = new DecimalSign.Reading((Type) args.get(3), (String) args.get(4), (double) args.get(2));
        return Optional.of(new DecimalSign(guess.name(), (String) args.getFirst(), first, second));
    }
}
