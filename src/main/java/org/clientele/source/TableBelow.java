package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.clientele.source.DialectSniffer.Cut;

/// Finds a short table under a long preamble, as in bills of a dozen rows under twenty lines of explanations, by its
/// names: the first line of several words of headers below which all records, sums at the end aside, are as wide.
final class TableBelow {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final int LINES = 100;
    private static final int NAMES = 3;
    private static final int LONGEST = 40;
    private static final int FOOTER = 12;

    private TableBelow() {}

    /// Returns the table; nothing where the file begins with the names of the one that was found by its rows.
    static Optional<Cut> of(byte[] head, Cut found) {
        var sample = found.sample();
        if (found.isTable() && filled(sample.rows().getFirst()) == sample.width()) {
            return Optional.empty();
        }
        var lines =
                new String(head, StandardCharsets.UTF_8).lines().limit(LINES).toList();
        var dialect = sample.dialect().quoted("\"").escaped(Escape.DOUBLED);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(line -> DELIMITERS.stream()
                        .map(dialect::delimited)
                        .filter(each -> isBegin(lines.subList(0, line + 1), new LooseCut(each)))
                        .map(each -> Cut.of(head, each.framed(new Frame(line + 1, 0, 1)))))
                .filter(TableBelow::isWhole)
                .findFirst();
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isBegin(List<String> lines, LooseCut cut) {
        if (!lines.getLast().contains(cut.delimiter())) {
            return false;
        }
        var names = cut.cells(lines.getLast());
        var above = lines.subList(0, lines.size() - 1).stream().map(cut::cells).toList();
        return areNames(names)
                && above.stream().noneMatch(cells -> filled(cells) >= NAMES && cells.size() == names.size())
                && above.stream().gather(Gatherers.windowSliding(2)).noneMatch(TableBelow::areRows);
    }

    /// Returns whether at least half of the cells are known from headers, and none is a value.
    private static boolean areNames(List<String> cells) {
        var names = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return names.size() >= NAMES
                && names.stream().allMatch(name -> name.length() <= LONGEST && !HeaderSniffer.isValue(name))
                && 2 * names.stream().filter(TableBelow::isKnown).count() >= names.size();
    }

    private static boolean isKnown(String name) {
        return RoleWords.find(name).isPresent() || RoleWords.isOther(name);
    }

    /// Returns whether two lines are as wide, and more than a name and its value.
    private static boolean areRows(List<List<String>> lines) {
        return lines.size() == 2
                && lines.getFirst().size() == lines.getLast().size()
                && lines.stream().allMatch(cells -> filled(cells) >= NAMES);
    }

    private static boolean isWhole(Cut cut) {
        var rows = cut.sample().rows();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).size() != width) {
            last--;
        }
        return last > 0
                && cut.sample().refused() == 0
                && rows.size() - 1 - last <= FOOTER
                && rows.subList(0, last).stream().allMatch(row -> row.size() == width);
    }
}
