package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.source.DialectSniffer.Cut;

/// Finds a table of which the lines themselves say where it begins: `#Fields:` in the logs of web servers (W3C), or
/// records of the file before and behind it, as `HDR|20250401` and `TRL|12`.
final class SaidTable {

    private static final int LINES = 20;
    private static final List<String> DELIMITERS = List.of("|", ",", ";", "\t", "~", "^");
    private static final Set<String> BEFORE = Set.of("HDR", "HEADER", "HEAD", "FHR", "BOF");
    private static final Set<String> BEHIND = Set.of("TRL", "TRAILER", "TLR", "FTR", "FOOTER", "EOF");

    private SaidTable() {}

    static Optional<Cut> of(byte[] head, Dialect found) {
        if (head.length == 0 || head[0] != '#' && (head[0] & ~32) != 'H' && (head[0] & ~32) != 'F' && head[0] != 'B') {
            return Optional.empty();
        }
        var lines = new String(head, StandardCharsets.UTF_8).lines().toList();
        return head[0] == '#' ? fields(head, lines, found) : between(head, lines, found);
    }

    private static Optional<Cut> fields(byte[] head, List<String> lines, Dialect found) {
        return IntStream.range(0, Math.min(LINES, lines.size() - 1))
                .filter(i -> lines.get(i).startsWith(HeaderRows.FIELDS))
                .mapToObj(i -> Cut.of(
                        head,
                        found.quoted("")
                                .delimited(lines.get(i + 1).contains("\t") ? "\t" : " ")
                                .framed(new Frame(i + 1, 0, 1))))
                .filter(Cut::isTable)
                .findFirst();
    }

    private static Optional<Cut> between(byte[] head, List<String> lines, Dialect found) {
        int last = lines.size() - 1;
        while (last > 2 && lines.get(last).isBlank()) {
            last--;
        }
        int end = last;
        return DELIMITERS.stream()
                .filter(each -> end > 2 && is(BEFORE, lines.getFirst(), each) && is(BEHIND, lines.get(end), each))
                .map(each -> Cut.of(head, found.delimited(each).framed(new Frame(2, end, 1))))
                .filter(Cut::isTable)
                .findFirst();
    }

    private static boolean is(Set<String> words, String line, String delimiter) {
        int end = line.indexOf(delimiter);
        return end > 0
                && words.contains(line.substring(0, end).replace("\"", "").strip());
    }
}
