package org.clientele.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.source.Gathered;
import org.clientele.spec.Problem;
import org.clientele.words.Words;

/// What was dropped on the window, and what of it is not brought in.
final class Dropped {

    private static final int NAMED = 6;

    private Dropped() {}

    /// Returns the files, those in folders and archives too. One of several that is
    /// refused is a file that cannot be read.
    ///
    /// @throws Problem if it is refused and was dropped alone
    static List<FileDraft> drafts(List<Path> dropped) {
        return dropped.stream()
                .flatMap(each -> drafts(each, dropped.size() == 1))
                .toList();
    }

    private static Stream<FileDraft> drafts(Path dropped, boolean isAlone) {
        try {
            return Gathered.of(dropped).stream().map(FileDraft::new);
        } catch (Problem problem) {
            if (isAlone) {
                throw problem;
            }
            var refused = new FileDraft(dropped);
            refused.failed(problem);
            return Stream.of(refused);
        }
    }

    /// Says how many files there are, are ready and are looked at.
    static String facts(Arrivals arrivals, Words words) {
        return words.text(
                "import.facts",
                arrivals.drafts().size(),
                arrivals.count(FileDraft::isReady),
                arrivals.count(FileDraft::isOpen));
    }

    /// Says why files are passed over where others are brought in.
    static String passedOver(List<FileDraft> drafts, Words words) {
        var why = drafts.stream()
                .flatMap(draft -> draft.problemProperty().get().stream())
                .toList();
        if (why.isEmpty() || drafts.size() == 1) {
            return "";
        }
        var said = why.stream()
                .limit(NAMED)
                .map(problem -> words.text(problem.key(), problem.args()))
                .collect(Collectors.joining("\n"));
        return words.text("import.passed", why.size(), said, Math.max(0, why.size() - NAMED));
    }

    /// Says what comes of bringing the files in; what they hold is told once all have been looked at.
    static String consequence(Arrivals arrivals, Words words) {
        if (arrivals.count(FileDraft::isUnclear) > 0) {
            return words.text("import.order.wait");
        }
        if (arrivals.count(draft -> draft.again().isPresent()) > 0) {
            return words.text("import.again");
        }
        if (arrivals.count(FileDraft::isOpen) > 0) {
            return words.text("import.personal.open");
        }
        var read = arrivals.drafts().stream()
                .flatMap(draft -> draft.optionsProperty().get().stream())
                .toList();
        long personal = read.stream()
                .flatMap(options -> options.columns().stream())
                .filter(column -> column.keep() && column.isPersonal())
                .count();
        return read.isEmpty() ? "" : words.text("import.personal", personal);
    }
}
