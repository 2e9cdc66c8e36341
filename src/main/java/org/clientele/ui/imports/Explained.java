package org.clientele.ui.imports;

import java.util.Optional;
import org.clientele.source.ColumnGuess;
import org.clientele.source.ColumnOption;
import org.clientele.source.Guess;
import org.clientele.words.Words;

/// What is said of how a column is understood.
final class Explained {

    private Explained() {}

    /// How sure it is and how many cells do not fit; or that somebody said otherwise.
    static String summary(ColumnGuess guess, ColumnOption option, Words words) {
        boolean said = option.type() != guess.type().value()
                || option.role() != guess.role().value()
                || option.rank() != guess.rank()
                || !option.privacy().equals(guess.option().privacy());
        return said
                ? words.text("import.why.said")
                : words.text("import.why.sure", guess.type().confidence(), guess.misfits());
    }

    /// Why its values are personal data, or why not.
    static String guard(Optional<ColumnGuess> guess, ColumnOption option, Words words) {
        var role = words.name(option.role());
        if (guess.filter(each -> each.isStaff() && option.equals(each.option())).isPresent()) {
            return words.text("import.guard.staff");
        }
        if (option.privacy().isPresent()) {
            return words.text(option.isPersonal() ? "import.guard.said" : "import.guard.freed", role);
        }
        return words.text(option.isPersonal() ? "import.guard.role" : "import.guard.none", role);
    }

    static <T extends Enum<T>> String sentence(String key, Guess<T> guess, Words words) {
        var reason = words.text(guess.reason().key(), guess.reason().args().toArray());
        return words.text(key, words.name(guess.value()), guess.confidence(), reason);
    }
}
