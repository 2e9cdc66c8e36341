package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// The tables of a file that is cut one way: stretches of records of one width, each begun by names or by the file,
/// with titles, notes and empty lines between them.
final class Outline {

    /// So many stretches make no outline.
    private static final int MOST = 5000;

    private static final int SHOWN = 12;
    private static final int SOLID = 3;
    private static final Set<String> SUMS =
            Set.of("total", "totals", "grandtotal", "sum", "subtotal", "合计", "总计", "小计", "总和", "汇总");

    /// The lines of sums in lists of SAP, of the higher ones with more stars.
    private static final Set<String> STARS = Set.of("*", "**", "***", "****");

    private static final Pattern COUNT = Pattern.compile(
            "^\\(?\\d[\\d,]*+ (?:rows?|records?)(?: [a-z]++){0,3}(?: \\([\\d.]++ sec\\))?\\)?\\.?|^已选择 ?\\d++ ?行。?");

    /// Records of one width with no empty line among them.
    private record Run(int width, long from, long to, int records, boolean isApart, List<List<String>> first) {

        boolean isSolid() {
            return width > 1 && (records >= SOLID || records > 1 && heads());
        }

        boolean heads() {
            return records > 1 && HeaderSniffer.heads(first, width);
        }

        /// Returns whether its records may be notes or sums below a table.
        boolean isFooter(int tableWidth) {
            return first.stream().allMatch(row -> {
                long full = row.stream().filter(cell -> !cell.isBlank()).count();
                return 2 * full <= tableWidth || isSum(row) || isCount(row);
            });
        }
    }

    /// A table: the lines it takes, its width, and how many records it has about.
    record Table(Frame frame, int width, int records) {

        private Table with(Run run) {
            return new Table(frame.ending(run.to), width, records + run.records);
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private boolean isTooMany;

    private Outline() {}

    /// Returns the tables in their order, those that begin above the frame left out; none where the file is
    /// too ragged to tell.
    static List<Table> of(Path file, Dialect dialect, Progress progress) {
        var outline = new Outline();
        try (var intake = Intake.open(file, progress)) {
            outline.read(new Splitter(intake.utf8(dialect.encoding()), dialect), dialect.frame());
        }
        return outline.isTooMany ? List.of() : outline.tables();
    }

    /// Returns whether a cell says that its row sums up others.
    static boolean isSum(String cell) {
        return cell.length() < 20 && (SUMS.contains(RoleLexicon.squeeze(cell)) || STARS.contains(cell.strip()));
    }

    /// Returns whether a row sums up others: by its first cell alone, or with half of the others empty.
    private static boolean isSum(List<String> row) {
        var first = row.getFirst().isBlank() && row.size() > 1 ? row.get(1) : row.getFirst();
        return isSum(first)
                || SumWords.isOne(first.strip())
                        && 2 * row.stream().filter(cell -> !cell.isBlank()).count() <= row.size();
    }

    /// Returns whether a program says in these cells how many rows it has printed.
    private static boolean isCount(List<String> row) {
        return COUNT.matcher(String.join(" ", row).strip()).matches();
    }

    private void read(Splitter splitter, Frame frame) {
        long last = 0;
        var open = new Open(0, 0, false);
        for (var outcome = splitter.next(); outcome != Outcome.END && !isTooMany; outcome = splitter.next()) {
            if (frame.isBefore(splitter.line())) {
                last = splitter.lines();
                continue;
            }
            boolean isApart = splitter.line() > last + 1;
            int width = outcome == Outcome.RECORD ? splitter.cells() : 0;
            boolean isSum = width > 1 && isSum(splitter);
            if (isApart || width != open.width || open.isSum || isSum) {
                close(open);
                open = new Open(width, splitter.line(), isApart);
                open.isSum = isSum;
            }
            open.add(splitter);
            last = splitter.lines();
        }
        close(open);
    }

    /// A run that is being read.
    private static final class Open {

        private final int width;
        private final long from;
        private final boolean isApart;
        private final List<List<String>> first = new ArrayList<>();
        private long to;
        private int records;
        private boolean isSum;

        Open(int width, long from, boolean isApart) {
            this.width = width;
            this.from = from;
            this.isApart = isApart;
        }

        void add(Splitter splitter) {
            if (first.size() < SHOWN && width > 0) {
                first.add(cells(splitter));
            }
            records++;
            to = splitter.lines();
        }
    }

    private void close(Open open) {
        if (open.records > 0) {
            runs.add(new Run(open.width, open.from, open.to, open.records, open.isApart, open.first));
            isTooMany = runs.size() > MOST;
        }
    }

    private static boolean isSum(Splitter splitter) {
        var first = splitter.text(splitter.from(0) == splitter.to(0) ? 1 : 0).strip();
        return (isSum(first) || SumWords.isOne(first)) && isSum(cells(splitter));
    }

    private static List<String> cells(Splitter splitter) {
        splitter.settle();
        return IntStream.range(0, splitter.cells()).mapToObj(splitter::text).toList();
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        var header = List.<String>of();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.isSolid()) {
                continue;
            }
            boolean isNew = tables.isEmpty() || begins(run, tables.getLast(), header, isAfterGap(i));
            if (isNew) {
                tables.add(new Table(new Frame(run.from, run.to, 1), run.width, run.records));
                header = run.first.getFirst();
            } else if (run.width == tables.getLast().width) {
                tables.set(tables.size() - 1, tables.getLast().with(run));
            }
        }
        return open(tables);
    }

    /// Another table has another width or a gap above it, and names of its own.
    private static boolean begins(Run run, Table above, List<String> header, boolean isAfterGap) {
        return run.heads() && !run.first.getFirst().equals(header) && (run.width != above.width || isAfterGap);
    }

    /// Returns whether an empty line stands above a run, or above its title.
    private boolean isAfterGap(int run) {
        return runs.get(run).isApart || run > 0 && runs.get(run - 1).width <= 1 && runs.get(run - 1).isApart;
    }

    /// The last table goes to the end of the file, but for notes and sums below it.
    private List<Table> open(List<Table> tables) {
        if (tables.isEmpty()) {
            return tables;
        }
        var last = tables.getLast();
        var below = runs.stream().filter(run -> run.from > last.frame.to()).toList();
        boolean isFooter = !below.isEmpty()
                && below.stream().allMatch(run -> run.width > 0 && run.isFooter(last.width))
                && below.stream().mapToInt(Run::records).sum() <= SHOWN;
        if (!isFooter) {
            tables.set(tables.size() - 1, new Table(last.frame.ending(0), last.width, last.records));
        }
        return tables;
    }
}
