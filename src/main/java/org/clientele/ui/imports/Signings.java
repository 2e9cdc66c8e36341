package org.clientele.ui.imports;

import java.util.Arrays;
import java.util.Optional;
import org.clientele.source.DecimalSign;
import org.clientele.ui.Choices;

/// How numbers are read that can be decimals or thousands: as is said, or was said for files of the same columns.
record Signings(Arrivals arrivals, Choices choices) {

    /// Reads numbers as those of files of the same columns were read before.
    void answer() {
        for (var draft : arrivals.drafts().stream().filter(Signings::isOwn).toList()) {
            for (var sign : draft.signs()) {
                choices.find(question(draft, sign))
                        .flatMap(Signings::mark)
                        .filter(_ -> isEither(draft, sign))
                        .ifPresent(mark -> read(draft, sign, mark));
            }
        }
    }

    /// Reads the numbers of a column in this way, here and in all files of the same columns, from now on too.
    void say(FileDraft draft, DecimalSign sign, DecimalSign.Mark mark) {
        var question = question(draft, sign);
        choices.keep(question, mark.name());
        read(draft, sign, mark);
        for (var other : arrivals.drafts()) {
            other.signs().stream()
                    .filter(own -> other != draft && isOwn(other))
                    .filter(own -> question(other, own).equals(question) && isEither(other, own))
                    .forEach(own -> read(other, own, mark));
        }
    }

    /// Whether no table of the project says how the file is read.
    private static boolean isOwn(FileDraft draft) {
        return draft.again().isEmpty() && draft.goingProperty().get().isEmpty();
    }

    /// Whether nobody made something else of the column.
    private static boolean isEither(FileDraft draft, DecimalSign sign) {
        return draft.optionsProperty().get().stream()
                .flatMap(options -> options.columns().stream())
                .filter(column -> column.name().equals(sign.column()))
                .anyMatch(column -> column.equals(sign.first().on(column))
                        || column.equals(sign.second().on(column)));
    }

    private static Optional<DecimalSign.Mark> mark(String kept) {
        return Arrays.stream(DecimalSign.Mark.values())
                .filter(mark -> mark.name().equals(kept))
                .findFirst();
    }

    private static String question(FileDraft draft, DecimalSign sign) {
        return draft.question("numbers", sign.column());
    }

    private void read(FileDraft draft, DecimalSign sign, DecimalSign.Mark mark) {
        arrivals.change(draft, sign.column(), sign.by(mark)::on);
    }
}
