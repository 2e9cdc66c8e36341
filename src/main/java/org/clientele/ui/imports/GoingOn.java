package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import org.clientele.source.Likeness;
import org.clientele.source.Way;
import org.clientele.workbook.NextMonth;

/// That a file goes on with a table: how its columns are paired, what it does to the rows, and what it would bring.
///
/// @param key by which rows should be compared; nothing for the likeliest
/// @param outcome what it would bring, once that is known
record GoingOn(
        NextMonth.Table table,
        Likeness likeness,
        Optional<Way> said,
        Optional<List<String>> key,
        Optional<NextMonth.Outcome> outcome) {

    static GoingOn of(NextMonth.Table table) {
        return new GoingOn(table, table.likeness(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    GoingOn paired(Likeness other) {
        return new GoingOn(table, other, said, Optional.empty(), Optional.empty());
    }

    GoingOn by(Way way) {
        return new GoingOn(table, likeness, Optional.of(way), key, outcome);
    }

    GoingOn by(List<String> other) {
        return new GoingOn(table, likeness, said, Optional.of(other), Optional.empty());
    }

    GoingOn found(NextMonth.Outcome other) {
        return new GoingOn(table, likeness, said, key, Optional.of(other));
    }

    /// Returns what it does to the rows, as said or else as is likeliest.
    Way way() {
        var possible = NextDrop.ways(this);
        return said.filter(possible::contains)
                .or(() -> outcome.map(o -> o.figures().likeliest()).filter(possible::contains))
                .orElse(possible.getFirst());
    }

    /// Returns the columns by which rows are compared, none where they are as a whole.
    List<String> by() {
        return outcome.map(NextMonth.Outcome::key).or(this::key).orElse(List.of());
    }

    boolean isKnown() {
        return outcome.isPresent();
    }
}
