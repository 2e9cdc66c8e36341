package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.table.Type;

/// Finds the records that name the columns: their cells differ in type from those below them, or are words that name
/// roles. There is no header where the cells are of the same type as those below, or come again there.
final class HeaderSniffer {

    private static final int MOST_NAMES = 4;
    private static final int TOP = 20;
    private static final int NEAR = 3;
    private static final Pattern FACT = Pattern.compile("[^:：]{1,12}[:：]\\s*\\S.*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Sample sample;
    private final int width;
    private final List<Integer> used;

    private HeaderSniffer(Sample sample) {
        this.sample = sample;
        width = sample.width();
        used = used(sample.rows(), width);
    }

    /// Whether there is a header, and where the table stands that it heads.
    record Found(Guess<Header> header, Frame frame) {}

    static Found of(Sample sample) {
        return new HeaderSniffer(sample).found();
    }

    private Found found() {
        var rows = sample.rows();
        var broken = sample.broken(width);
        if (broken.isPresent()) {
            int votes = votes(broken.get(), rows);
            return new Found(guess(votes, rows.size()), Frame.WHOLE);
        }
        if (rows.getFirst().getFirst().startsWith(HeaderRows.FIELDS)) {
            return new Found(guess(1, rows.size() - 1), sample.dialect().frame());
        }
        int first = first(rows);
        int votes = votes(rows.get(first), rows.subList(first + 1, rows.size()));
        int names = votes < 0 ? 1 : names(rows, first);
        int above = votes > 0 ? spanning(rows, first) : 0;
        int top = first - above;
        long line = top == 0 ? sample.dialect().frame().from() : sample.lines().get(top);
        return new Found(
                guess(votes, rows.size() - first - 1),
                new Frame(line, sample.dialect().frame().to(), Math.min(MOST_NAMES, names + above)));
    }

    /// Returns whether the first of these rows names what stands in the others.
    static boolean heads(List<List<String>> rows, int width) {
        var sniffer = new HeaderSniffer(new Sample(Dialect.COMMA, rows, List.of(), new CutTally()));
        return rows.getFirst().size() == width && sniffer.heads(rows.getFirst(), rows.subList(1, rows.size()), 1);
    }

    private static Guess<Header> guess(int votes, int below) {
        double sure = 1 - 0.5 / (1 + Math.abs(votes));
        var reason = below == 0
                ? "header-reason.lone"
                : votes > 0 ? "header-reason.differs" : votes < 0 ? "header-reason.same" : "header-reason.open";
        return new Guess<>(votes < 0 ? Header.NONE : Header.FIRST_ROW, sure, Reason.of(reason));
    }

    /// Passes over titles; also over whatever stands above a record that surely is a header, of another width or close.
    private int first(List<List<String>> rows) {
        int first = 0;
        while (first < rows.size() - 1 && isTitle(rows.get(first))) {
            first++;
        }
        boolean isRagged = rows.get(first).size() != width;
        int last = Math.min(isRagged ? TOP : first + NEAR, rows.size() - 1);
        for (int row = first; row < last; row++) {
            if (rows.get(row).size() == width
                    && heads(rows.get(row), rows.subList(row + 1, rows.size()), row == first || isRagged ? 1 : 2)) {
                return row;
            }
        }
        return first;
    }

    /// A title, a note or `sep=;` above the header has cells in less than half of the columns; of those in use only
    /// where most are empty, as beside a table that stands in the middle of a sheet.
    private boolean isTitle(List<String> row) {
        if (width < 3) {
            return row.size() < width;
        }
        boolean isSparse = 2 * used.size() < width;
        var columns = isSparse ? used : IntStream.range(0, row.size()).boxed().toList();
        return 2 * full(row, columns) < (isSparse ? used.size() : width);
    }

    private static long full(List<String> row, List<Integer> columns) {
        return columns.stream()
                .filter(column -> column < row.size() && !row.get(column).isBlank())
                .count();
    }

    /// Returns the columns that most records have a cell in.
    private static List<Integer> used(List<List<String>> rows, int width) {
        return IntStream.range(0, width)
                .filter(column -> 2
                                * rows.stream()
                                        .filter(row -> full(row, List.of(column)) > 0)
                                        .count()
                        > rows.size())
                .boxed()
                .toList();
    }

    /// Returns how many records from this one on are names.
    private int names(List<List<String>> rows, int first) {
        int names = 1;
        while (names < MOST_NAMES && first + names < rows.size() - 1) {
            var row = rows.get(first + names);
            var below = rows.subList(first + names + 1, rows.size());
            boolean isFirst = row.equals(rows.get(first));
            boolean isNames = isFirst || completes(rows.get(first), row, below) || answers(rows.get(first), row, below);
            if (row.size() != width || !isNames && (!heads(row, below, 2) || isAmong(row, below))) {
                break;
            }
            names++;
        }
        return names;
    }

    /// Returns whether a record names what the one above leaves without a name, as the answers below the questions
    /// of a survey do, and is empty above all numbers, dates and the like. What stands there only in rows of its
    /// own names groups of rows.
    private boolean completes(List<String> names, List<String> row, List<List<String>> below) {
        var nameless = IntStream.range(0, width)
                .filter(column -> cell(names, column).isBlank())
                .boxed()
                .toList();
        if (nameless.isEmpty() || full(row, nameless) < nameless.size()) {
            return false;
        }
        var typed = IntStream.range(0, width)
                .filter(column -> isTyped(column, below))
                .boxed()
                .toList();
        return !typed.isEmpty()
                && full(row, typed) == 0
                && full(names, typed) == typed.size()
                && below.stream().anyMatch(each -> full(each, nameless) > 0 && 2 * full(each, typed) > typed.size())
                && row.stream().noneMatch(HeaderSniffer::isValue);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private boolean isTyped(int column, List<List<String>> below) {
        var counter = below(column, below);
        return counter.present() > 0 && type(counter) != Type.TEXT;
    }

    /// Returns whether a record holds the choices of the questions above it: it fills what they leave open, and leaves
    /// open what is filled in all records below.
    private boolean answers(List<String> names, List<String> row, List<List<String>> below) {
        var columns = IntStream.range(0, width).boxed().toList();
        return row.size() == width
                && below.size() > 1
                && columns.stream()
                        .anyMatch(i -> cell(names, i).isBlank() && !row.get(i).isBlank())
                && row.stream().noneMatch(HeaderSniffer::isValue)
                && columns.stream()
                        .filter(i -> !cell(names, i).isBlank() && row.get(i).isBlank())
                        .anyMatch(i ->
                                below.stream().noneMatch(each -> cell(each, i).isBlank()));
    }

    /// Returns whether a cell is one of the values below it, such as a yes among yes and no.
    private boolean isAmong(List<String> row, List<List<String>> below) {
        return IntStream.range(0, width).anyMatch(column -> {
            var counter = below(column, below);
            return counter.hasSeen(row.get(column).strip()) && type(counter) != Type.TEXT;
        });
    }

    /// Returns how many records above the header are names that span several columns.
    private int spanning(List<List<String>> rows, int first) {
        int above = 0;
        while (above < first && isSpanning(rows.get(first - above - 1))) {
            above++;
        }
        return above;
    }

    private boolean isSpanning(List<String> row) {
        int last = row.size() - 1;
        while (last >= 0 && row.get(last).isBlank()) {
            last--;
        }
        return row.size() == width
                && 2 * last >= width
                && row.stream().noneMatch(cell -> FACT.matcher(cell.strip()).matches())
                && row.stream().filter(cell -> !cell.isBlank()).count() > 1
                && row.stream()
                        .noneMatch(cell ->
                                isValue(cell) && !YEAR.matcher(cell.strip()).matches());
    }

    /// Returns whether a record has text above columns of numbers, dates and the like: above at least so many, and a
    /// value above none.
    private boolean heads(List<String> row, List<List<String>> below, int least) {
        var serial = SerialNames.in(row, below);
        int typed = 0;
        int named = 0;
        for (int column = 0; column < width; column++) {
            var cell = row.get(column);
            if (isValue(cell) && !serial.contains(column)) {
                return false;
            }
            var counter = below(column, below);
            if (isTyped(counter)) {
                typed++;
                named += cell.isBlank() || isMissing(cell) ? 0 : 1;
            }
        }
        return named >= least && 2 * named > typed;
    }

    private int votes(List<String> first, List<List<String>> below) {
        var serial = SerialNames.in(first, below);
        int votes = 2 * serial.size();
        for (int column = 0; column < Math.min(first.size(), width); column++) {
            votes += serial.contains(column) ? 0 : vote(first.get(column).strip(), below(column, below));
        }
        return votes;
    }

    private static int vote(String cell, TypeCounter below) {
        if (cell.isEmpty()) {
            return 0;
        }
        boolean isValue = isValue(cell);
        if (isTyped(below) && !isValue || RoleWords.find(cell).isPresent()) { // the words are read meanwhile
            return 2;
        }
        return isValue ? -2 : below.hasSeen(cell) ? -1 : 0;
    }

    /// Returns whether cells are numbers, dates and the like, numbers too long for one among them.
    private static boolean isTyped(TypeCounter cells) {
        return cells.present() > 0 && (type(cells) != Type.TEXT || cells.longDigits > 0);
    }

    private TypeCounter below(int column, List<List<String>> rows) {
        var counter = new TypeCounter();
        for (var row : rows) {
            if (row.size() == width) {
                add(counter, row.get(column));
            }
        }
        return counter;
    }

    static boolean isValue(String cell) {
        var own = new TypeCounter();
        add(own, cell.strip());
        return type(own) != Type.TEXT
                || own.longDigits > 0
                || own.anyDate > 0
                || own.telling() < own.present()
                || own.seen().stream().anyMatch(t -> Looks.isEmail(t) || Looks.isPhone(t));
    }

    private static boolean isMissing(String cell) {
        var own = new TypeCounter();
        add(own, cell);
        return own.present() == 0;
    }

    private static Type type(TypeCounter counter) {
        return TypeRule.of(counter, "").type();
    }

    private static void add(TypeCounter counter, String cell) {
        var bytes = cell.getBytes(StandardCharsets.UTF_8);
        counter.add(bytes, 0, bytes.length);
    }
}
