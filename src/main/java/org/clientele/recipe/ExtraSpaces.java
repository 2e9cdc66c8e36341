package org.clientele.recipe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.table.Field;

/// Finds texts with spaces at the ends or more than one between words.
final class ExtraSpaces {

    private ExtraSpaces() {}

    static List<Finding> in(Look look) {
        return look.texts()
                .map(field -> finding(look, field))
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    /// Returns the texts with such spaces.
    static Set<String> texts(Look look, Field field) {
        return spaced(look, field).stream().map(Tally::text).collect(Collectors.toSet());
    }

    private static List<Tally> spaced(Look look, Field field) {
        return look.tallies(field).stream().filter(t -> !isTidy(t.text())).toList();
    }

    private static Finding finding(Look look, Field field) {
        var spaced = spaced(look, field);
        return Look.about(
                field,
                Finding.Kind.EXTRA_SPACES,
                Finding.Effect.TIDY_UP,
                Tally.cells(spaced),
                Look.Evidence.of(Tally.texts(spaced), UnifyText.trim(field.name())));
    }

    /// Line breaks inside a text and single wide spaces are not extra.
    private static boolean isTidy(String text) {
        if (Texts.isSpace(text.charAt(0)) || Texts.isSpace(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
