package org.clientele.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.source.DateOrder;
import org.clientele.source.DecimalSign;
import org.clientele.source.ImportOptions;
import org.clientele.source.IncomingFigures;
import org.clientele.source.IncomingRows;
import org.clientele.source.KeyChoice;
import org.clientele.source.Likeness;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;

/// Finds the table that a new file goes on with, and says what it would bring.
public record NextMonth(Workbook book, Deposits deposits, BookJson json) {

    private static final String FILE = "incoming-file";
    private static final String ROWS = "incoming";

    /// A table that files go on with.
    ///
    /// @param newest the source that came last
    public record Table(Node node, Source newest, Likeness likeness) {

        /// Returns this with dates and numbers that can be read two ways read as they are in the table.
        public Table ordered(List<DateOrder> open, List<DecimalSign> signs) {
            var known = newest.options();
            return new Table(
                    node,
                    newest,
                    likeness.reading(likeness.found().ordered(open, known).signed(signs, known)));
        }
    }

    /// What a file would bring to a table, with the rows of both.
    ///
    /// @param key by which rows are compared
    public record Outcome(Sheet before, Source incoming, List<String> key, IncomingFigures figures) {}

    /// Returns the tables that a file looks like, the likeliest first.
    ///
    /// @param first the first rows of the file
    public List<Table> tables(ImportOptions found, String label, Sheet first) {
        return all(found, label, first).stream()
                .filter(t -> t.likeness().score() >= Likeness.ENOUGH)
                .sorted(Comparator.comparingDouble((Table t) -> score(t, label)).reversed())
                .toList();
    }

    /// Returns every table that is read from files.
    public List<Table> all(ImportOptions found, String label, Sheet first) {
        return book.nodes(Sources.class).stream()
                .map(node -> table(node, found, label, first))
                .toList();
    }

    private Table table(Node node, ImportOptions found, String label, Sheet first) {
        var newest = deposits.get(((Sources) node.spec()).ids().getLast(), Source.class);
        return new Table(node, newest, Likeness.of(found, label, first, newest));
    }

    private static double score(Table table, String label) {
        return table.likeness().score() + (stem(table.newest().label()).equals(stem(label)) ? 0.1 : 0);
    }

    /// Names that differ by numbers alone are those of one series.
    private static String stem(String label) {
        return label.replaceAll("[0-9]+", "#");
    }

    /// Compares a file that has been read with the table it would go on with, by this key or the likeliest one.
    public Outcome compare(String node, Source incoming, Optional<List<String>> key, Progress progress) {
        var evaluator = new Evaluator(json, with(incoming), new Memory());
        var before = evaluator.evaluate(book, node, Sheet.class, progress.part(0, 0.3));
        var by = key.orElseGet(() -> key(node, before, incoming));
        var trial = book.with(Node.of(FILE, FILE, Sources.of(incoming.id())))
                .with(Node.of(ROWS, ROWS, new IncomingRows(by), node, FILE));
        var figures = evaluator.evaluate(trial, ROWS, IncomingFigures.class, progress.part(0.5, 1));
        return new Outcome(before, incoming, by, figures);
    }

    private List<String> key(String node, Sheet before, Source incoming) {
        var spec = (Sources) book.require(node).spec();
        return spec.mode() == Sources.Mode.UPDATE_BY_KEY ? spec.key() : KeyChoice.of(before, incoming.rows());
    }

    /// Returns the workbook that reads the file as said.
    public Workbook renewed(Renewal renewal, Source incoming) {
        return renewal.with(book, incoming, with(incoming), json);
    }

    private Deposits with(Source incoming) {
        return new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                return id.equals(incoming.id()) && kind.isInstance(incoming)
                        ? kind.cast(incoming)
                        : deposits.get(id, kind);
            }
        };
    }
}
