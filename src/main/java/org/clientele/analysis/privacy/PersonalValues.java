package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clientele.table.Block;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;

/// Personal values in a column: of which kind, whether they fill the cells or stand inside texts, and in how many
/// cells. Judged by up to two thousand values spread over the column and by its name; counted in all of them.
public record PersonalValues(Trace trace, Place place, long cells) {

    /// Where the values stand.
    public enum Place {
        /// A cell holds one and nothing else.
        WHOLE,
        /// A cell is a text that mentions them.
        INSIDE
    }

    private static final int SAMPLE = 2000;
    private static final double MOST = 0.5;
    private static final double SURE = 0.8;
    private static final double SAID = 0.2;
    private static final int PROSE = 8;
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*");

    /// Returns what is found in a column of this name, the most likely first.
    public static List<PersonalValues> in(String name, Block block) {
        if (!(block instanceof TextBlock || block instanceof IntegerBlock)) {
            return List.of();
        }
        var sample = sample(block);
        var header = Headers.of(name);
        var whole = whole(header, sample);
        if (whole.isPresent()) {
            var trace = whole.get();
            return List.of(new PersonalValues(trace, Place.WHOLE, count(block, text -> is(trace, text))));
        }
        return block instanceof TextBlock && isProse(sample) ? inside(block) : List.of();
    }

    /// Returns whether a cell of the column holds such a value.
    public boolean isIn(String text) {
        return place == Place.WHOLE ? is(trace, text) : mentioned(text).contains(trace);
    }

    /// What fills a cell is no text about somebody: it was judged as a whole, and found to be something else.
    private static Set<Trace> mentioned(String cell) {
        var text = cell.strip();
        var traces = EnumSet.noneOf(Trace.class);
        if (text.length() >= PROSE) {
            Traces.in(text).stream()
                    .filter(span -> span.to() - span.from() < text.length())
                    .forEach(span -> traces.add(span.trace()));
        }
        return traces;
    }

    /// Every n-th value that is there.
    private static List<String> sample(Block block) {
        var there = IntStream.range(0, block.size())
                .filter(row -> !block.isMissing(row))
                .toArray();
        int step = Math.max(1, there.length / SAMPLE);
        return IntStream.range(0, (there.length + step - 1) / step)
                .mapToObj(i -> block.text(there[i * step]))
                .toList();
    }

    private static Optional<Trace> whole(Headers header, List<String> sample) {
        return Stream.of(Trace.values())
                .filter(trace -> share(trace, sample) >= least(trace, header, sample))
                .max(Comparator.comparingDouble((Trace trace) -> share(trace, sample))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static double share(Trace trace, List<String> sample) {
        return sample.isEmpty()
                ? 0
                : sample.stream().filter(text -> is(trace, text)).count() / (double) sample.size();
    }

    /// Returns the share of values that must look so.
    private static double least(Trace trace, Headers header, List<String> sample) {
        boolean said = header.says(trace);
        boolean other = header.saysOther();
        return switch (trace) {
            case NAME, PASSPORT -> said && !other ? MOST : 2;
            case EMAIL, ADDRESS -> said ? SAID : MOST;
            case ID_CARD, COMPANY_CODE, IBAN -> said ? SAID : other ? SURE : MOST;
            case MOBILE, LANDLINE, BANK_CARD -> said && !other ? SAID : other || isCounted(sample) ? 2 : SURE;
            case IP_ADDRESS -> said ? SAID : other || header.saysVersion() || areSmall(sample) ? 2 : MOST;
            case PLATE, SOCIAL_SECURITY -> said ? SAID : other ? 2 : MOST;
        };
    }

    /// Whether no number between the dots has three digits in most values, as in those of versions and chapters.
    private static boolean areSmall(List<String> sample) {
        return 2
                        * sample.stream()
                                .filter(text -> !SMALL.matcher(text).matches())
                                .count()
                < sample.size();
    }

    /// Whether the values are numbers given one after the other.
    private static boolean isCounted(List<String> sample) {
        var numbers = sample.stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMapToLong(text -> LongStream.of(Long.parseLong(text)))
                .distinct()
                .summaryStatistics();
        return numbers.getCount() > 2 && numbers.getMax() - numbers.getMin() < 1000 * numbers.getCount();
    }

    private static boolean is(Trace trace, String text) {
        return switch (trace) {
            case NAME -> PersonNames.is(text);
            case ADDRESS ->
                Traces.in(text).stream()
                        .anyMatch(s -> s.trace() == Trace.ADDRESS && (s.to() - s.from()) * 2 >= text.length());
            default -> Traces.is(trace, text);
        };
    }

    /// Texts of some length that are not all alike in it.
    private static boolean isProse(List<String> sample) {
        var lengths = new HashSet<Integer>();
        sample.forEach(text -> lengths.add(text.length()));
        return lengths.size() > 1 && sample.stream().anyMatch(text -> text.length() >= PROSE);
    }

    private static List<PersonalValues> inside(Block block) {
        var found = new EnumMap<Trace, Long>(Trace.class);
        if (block instanceof TextBlock text) {
            var times = times(text);
            for (int code = 0; code < times.length; code++) {
                long cells = times[code];
                if (cells > 0) {
                    mentioned(text.values().get(code)).forEach(trace -> found.merge(trace, cells, Long::sum));
                }
            }
        }
        var list = new ArrayList<PersonalValues>();
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> list.add(new PersonalValues(entry.getKey(), Place.INSIDE, entry.getValue())));
        return list;
    }

    /// How many cells hold each value, so that none is looked at twice.
    private static long[] times(TextBlock text) {
        var times = new long[text.values().size()];
        for (int code : text.codes()) {
            if (code >= 0) {
                times[code]++;
            }
        }
        return times;
    }

    private static long count(Block block, Predicate<String> is) {
        if (block instanceof TextBlock text) {
            var times = times(text);
            return IntStream.range(0, times.length)
                    .filter(code -> times[code] > 0 && is.test(text.values().get(code)))
                    .mapToLong(code -> times[code])
                    .sum();
        }
        return IntStream.range(0, block.size())
                .filter(row -> !block.isMissing(row) && is.test(block.text(row)))
                .count();
    }
}
