package org.clientele.source;

import java.util.List;
import java.util.stream.IntStream;

/// Settles columns of dates of which every cell can be read with the day first and with the month first: the other
/// columns of the file say it, where they do with one voice. A program writes all of its dates in one order.
final class EitherOrder {

    private EitherOrder() {}

    static List<TypeRule> settled(List<TypeRule> rules, List<TypeCounter> counters) {
        var told = rules.stream()
                .filter(rule -> rule.type().isTemporal() && !isOpen(rule) && isInFigures(rule.format()))
                .map(TypeRule::format)
                .toList();
        if (told.stream().map(DateOrder::isDayFirst).distinct().count() != 1) {
            return rules;
        }
        return IntStream.range(0, rules.size())
                .mapToObj(
                        i -> isOpen(rules.get(i)) ? rule(rules.get(i), counters.get(i), told.getFirst()) : rules.get(i))
                .toList();
    }

    private static boolean isOpen(TypeRule rule) {
        return rule.reason().key().equals(TypeRule.EITHER_ORDER);
    }

    /// Names of months are also written by programs that put the month first in figures.
    private static boolean isInFigures(String format) {
        return DateOrder.isTold(format) && !format.contains("MMM");
    }

    private static TypeRule rule(TypeRule open, TypeCounter counter, String like) {
        boolean isFirst = DateOrder.isDayFirst(open.format()) == DateOrder.isDayFirst(like);
        var format = isFirst ? open.format() : (String) open.reason().args().getLast();
        double share = 1 - open.misfits() / (double) counter.present();
        return new TypeRule(
                open.type(), format, share, Reason.of("type-reason.date-like", share, format), open.misfits());
    }
}
