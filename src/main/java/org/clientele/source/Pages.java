package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// Whether a text was printed page by page: some rows tell the number of a page and nothing else, and the numbers go
/// up by one, or begin with the first page again.
final class Pages {

    private static final int FEW = 2;
    private static final int WIDE = 3;
    private static final int LONG = 200;

    private Pages() {}

    static boolean are(Path file, Detection found, Progress progress) {
        int width = found.columns().size();
        if (width < 2 || !mayBe(found)) {
            return false;
        }
        int last = 0;
        int many = 0;
        try (var intake = Intake.open(file, progress);
                var cutter = Formats.cutter(intake, found.dialect(), found.format())) {
            for (var outcome = cutter.next(); outcome != Outcome.END; outcome = cutter.next()) {
                boolean isRow =
                        outcome == Outcome.RECORD && !found.dialect().frame().isBefore(cutter.line());
                var page = isRow ? number(cutter) : OptionalInt.empty();
                if (page.isPresent() && many > 0 && page.getAsInt() != last + 1 && page.getAsInt() != 1) {
                    return false;
                }
                last = page.orElse(last);
                many += page.isPresent() ? 1 : 0;
            }
        }
        return many >= (width < WIDE ? FEW : 1);
    }

    private static boolean mayBe(Detection found) {
        var cut = new LooseCut(found.dialect());
        return found.hints().contains(Hint.PAGES)
                || found.account().rejected().stream()
                        .anyMatch(record -> record.text().length() < LONG
                                && PageLine.of(cut.cells(record.text())).isPresent());
    }

    private static OptionalInt number(Cutter cutter) {
        if (cutter.end() - cutter.begin() > LONG + cutter.cells()) {
            return OptionalInt.empty();
        }
        cutter.settle();
        return PageLine.of(cells(cutter));
    }

    private static List<String> cells(Cutter cutter) {
        return IntStream.range(0, cutter.cells()).mapToObj(cutter::text).toList();
    }
}
