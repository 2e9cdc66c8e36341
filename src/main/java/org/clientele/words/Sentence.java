package org.clientele.words;

import static com.ibm.icu.text.MessagePattern.Part.Type.ARG_LIMIT;
import static com.ibm.icu.text.MessagePattern.Part.Type.ARG_STYLE;
import static com.ibm.icu.text.MessagePattern.Part.Type.ARG_TYPE;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A sentence with places to fill. Numbers choose between its forms as numbers; where they are written, they are
/// written as all others are: each place has a second one beside it for the text, and a third for it as per cent.
final class Sentence {

    /// More places than any sentence has.
    private static final int PLACES = 20;

    /// Where the places for shares begin.
    private static final int SHARES = 2 * PLACES;

    private static final int MOST_DECIMALS = 3;

    private final MessageFormat format;
    private final Set<Integer> places;

    Sentence(String pattern, Locale locale) {
        places = places(new MessagePattern(pattern));
        format = new MessageFormat(doubled(pattern), ULocale.forLocale(locale));
    }

    Set<Integer> places() {
        return places;
    }

    private static Set<Integer> places(MessagePattern parts) {
        return IntStream.range(0, parts.countParts())
                .filter(i -> parts.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER)
                .mapToObj(i -> parts.getPart(i).getValue())
                .collect(Collectors.toUnmodifiableSet());
    }

    synchronized String of(Object[] args, Figures figures) {
        var all = new Object[SHARES + args.length];
        for (int i = 0; i < args.length; i++) {
            all[i] = args[i];
            all[PLACES + i] = args[i];
            if (args[i] instanceof Number number) {
                all[PLACES + i] = figures.number(number.doubleValue(), 0, MOST_DECIMALS);
                all[SHARES + i] = figures.percent(number.doubleValue(), 0);
            }
        }
        return format.format(all);
    }

    /// Points every place that is written at the text beside it; what has a format of its own keeps it.
    private static String doubled(String pattern) {
        var parts = new MessagePattern(pattern);
        var written = new StringBuilder();
        var places = new ArrayDeque<Integer>();
        int from = 0;
        for (int i = 0; i < parts.countParts(); i++) {
            switch (parts.getPartType(i)) {
                case ARG_START -> places.push(PLACES + parts.getPart(i + 1).getValue());
                case ARG_LIMIT -> places.pop();
                case REPLACE_NUMBER -> {
                    written.append(pattern, from, parts.getPart(i).getIndex()).append("{" + places.element() + "}");
                    from = parts.getPart(i).getLimit();
                }
                case ARG_NUMBER -> {
                    if (isWritten(parts, i)) {
                        written.append(pattern, from, parts.getPart(i).getIndex())
                                .append(places.element());
                        from = parts.getPartType(i + 1) == ARG_TYPE
                                ? parts.getPart(i + 1).getLimit()
                                : parts.getPart(i).getLimit();
                    } else if (isShare(parts, i)) {
                        written.append(pattern, from, parts.getPart(i).getIndex())
                                .append(PLACES + places.element());
                        from = parts.getPart(i + 2).getLimit();
                    }
                }
                default -> {}
            }
        }
        return written.append(pattern.substring(from)).toString();
    }

    /// Whether a place is `{0}` or `{0,number}`.
    private static boolean isWritten(MessagePattern parts, int number) {
        return switch (parts.getPart(number - 1).getArgType()) {
            case NONE -> true;
            case SIMPLE ->
                parts.partSubstringMatches(parts.getPart(number + 1), "number")
                        && parts.getPartType(number + 2) == ARG_LIMIT;
            default -> false;
        };
    }

    /// Whether a place is `{0,number,percent}`.
    private static boolean isShare(MessagePattern parts, int number) {
        return parts.getPartType(number + 2) == ARG_STYLE
                && parts.partSubstringMatches(parts.getPart(number + 1), "number")
                && parts.partSubstringMatches(parts.getPart(number + 2), "percent");
    }
}
