package org.clientele.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.table.Field;

/// Finds columns of text of which at least 95 % are dates, written in one way or several.
final class MixedDates {

    static final double MOST = 0.95;

    private MixedDates() {}

    static List<Finding> in(Look look) {
        return look.texts()
                .flatMap(field -> formats(look.tallies(field)).map(formats -> finding(look, field, formats)).stream())
                .toList();
    }

    /// Returns how the dates of a column are written, if it is one of dates.
    static Optional<DateFormats> formats(List<Tally> tallies) {
        long like =
                Tally.cells(tallies.stream().filter(t -> isLikeDate(t.text())).toList());
        long all = Tally.cells(tallies);
        if (all == 0 || like < MOST * all) {
            return Optional.empty();
        }
        return Optional.of(DateFormats.of(tallies)).filter(f -> f.cells() >= MOST * all);
    }

    /// Returns the texts that are dates.
    static Set<String> texts(Look look, Field field) {
        var tallies = look.tallies(field);
        var formats = DateFormats.of(tallies).formats();
        return tallies.stream()
                .map(Tally::text)
                .filter(text -> formats.stream()
                        .anyMatch(format -> DateFormats.read(format, text).isPresent()))
                .collect(Collectors.toSet());
    }

    private static boolean isLikeDate(String text) {
        return text.length() >= 8
                && text.length() <= 30
                && text.chars().filter(Character::isDigit).count() >= 5;
    }

    private static Finding finding(Look look, Field field, DateFormats formats) {
        var tallies = look.tallies(field);
        var examples = formats.formats().stream()
                .flatMap(format -> tallies.stream()
                        .map(Tally::text)
                        .filter(text -> DateFormats.read(format, text).isPresent())
                        .findFirst()
                        .stream())
                .toList();
        return Look.about(
                field,
                Finding.Kind.MIXED_DATES,
                Finding.Effect.AFFECTS_RESULTS,
                formats.cells(),
                Look.Evidence.of(examples, formats.step(field.name())));
    }
}
