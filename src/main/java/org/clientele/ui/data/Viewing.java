package org.clientele.ui.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.job.Jobs;
import org.clientele.table.Condition;
import org.clientele.table.Sheet;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// What the data stop looks at: the table, its filters and order, the cells chosen, the text sought. View state: it
/// outlives the views, is shared by their controllers, and is never on the history.
public final class Viewing {

    /// Whether the profile of the column is beside the grid: not before a cell has the focus, not again once closed.
    enum Panel {
        UNASKED,
        OPEN,
        CLOSED
    }

    private static final String JOB = "data.arrange";

    private final Jobs jobs;
    private final Tables tables;
    private final Optional<Layouts> layouts;
    private final ObjectProperty<Optional<String>> table = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, Arrangement> arrangements = new HashMap<>();
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.PLAIN);
    private final ReadOnlyObjectWrapper<Optional<Arranged>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<TableProfile>> profile = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.NONE);
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.UNASKED);
    private final Finder finder;
    private Consumer<Sheet> leaving = _ -> {};
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Condition> draft = Optional.empty();
    private final FilterDraft filtering = new FilterDraft();
    private Optional<String> sought = Optional.empty();

    public Viewing(Jobs jobs, Catalog catalog) {
        this(jobs, catalog, Optional.empty());
    }

    /// @param layouts where the layouts of columns are kept
    public Viewing(Jobs jobs, Catalog catalog, Optional<Layouts> layouts) {
        this.jobs = jobs;
        this.layouts = layouts;
        tables = new Tables(catalog);
        finder = new Finder(jobs);
    }

    /// Says who is told of rows that were copied.
    public void onLeaving(Consumer<Sheet> told) {
        leaving = told;
    }

    void leave(Sheet copied) {
        leaving.accept(copied);
    }

    List<Node> tables(Workbook book) {
        return tables.of(book);
    }

    /// The node whose table is shown.
    ReadOnlyObjectProperty<Optional<String>> tableProperty() {
        return table;
    }

    ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// The table as it is looked at; the one before until the newest is ready.
    ReadOnlyObjectProperty<Optional<Arranged>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Optional<Arranged> shown() {
        return shown.get();
    }

    ObjectProperty<Optional<TableProfile>> profileProperty() {
        return profile;
    }

    ObjectProperty<Marks> marksProperty() {
        return marks;
    }

    ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    Finder finder() {
        return finder;
    }

    /// The column with the focus.
    Optional<String> column() {
        return shown().map(s -> s.sheet().schema().names())
                .filter(names -> marks.get().cursor().column() < names.size())
                .map(names -> names.get(marks.get().cursor().column()));
    }

    /// The position of the row with the focus.
    int position() {
        return marks.get().cursor().position();
    }

    /// A cell of the table: its row in the sheet, its column, and the canonical text of its value.
    record Cell(Sheet sheet, int row, String column) {

        String raw() {
            return sheet.shown(sheet.schema().indexOf(column)).text(row);
        }
    }

    /// The cell with the focus.
    Optional<Cell> focus() {
        return shown().filter(s -> position() < s.size())
                .flatMap(s -> column().map(c -> new Cell(s.sheet(), s.rows()[position()], c)));
    }

    /// Puts the focus on a cell and chooses nothing else.
    void goTo(Cursor cursor) {
        marks.set(marks.get().at(cursor));
    }

    /// Looks at the node that a change of the table went to, in the same way.
    void follow(String node) {
        table.get().filter(id -> !id.equals(node)).ifPresent(_ -> {
            var how = arrangement.get();
            arrangements.put(node, how);
            open(Optional.of(node));
        });
    }

    /// The filter that the form changes; none where it makes a new one.
    Optional<Condition> draft() {
        return draft;
    }

    void draft(Optional<Condition> filter) {
        draft = filter;
    }

    FilterDraft filtering() {
        return filtering;
    }

    /// Takes the filter away whose form is open, and returns how to open it again.
    public Optional<Runnable> taken() {
        var changes = draft;
        return filtering.taken().map(back -> () -> {
            draft = changes;
            back.run();
        });
    }

    /// Looks at another table, as it was looked at before.
    public void open(Optional<String> node) {
        if (!node.equals(table.get())) {
            marks.set(Marks.NONE);
            finder.find("", Optional.empty());
            arrangement.set(node.map(this::remembered).orElse(Arrangement.PLAIN));
            table.set(node);
        }
    }

    private Arrangement remembered(String node) {
        return arrangements.computeIfAbsent(
                node,
                id -> Arrangement.PLAIN.laid(layouts.map(kept -> kept.find(id)).orElse(Layout.PLAIN)));
    }

    /// Lays the columns out otherwise; the focus stays in its column.
    void lay(UnaryOperator<Layout> how) {
        var focused = column();
        change(now -> now.laid(how.apply(now.layout())));
        table.get()
                .ifPresent(id -> layouts.ifPresent(
                        kept -> kept.keep(id, arrangement.get().layout())));
        sought = focused;
    }

    /// Keeps the columns up to the one with the focus where they are while the others scroll.
    public void freeze() {
        column().ifPresent(column -> lay(layout -> layout.frozen(column)));
    }

    /// Lets all columns scroll.
    public void unfreeze() {
        lay(Layout::unfrozen);
    }

    public boolean isFrozen() {
        return shown().filter(s -> s.frozen() > 0).isPresent();
    }

    /// Whether there is a column that could be the last to stay.
    public boolean isFreezable() {
        return column().isPresent()
                && shown().filter(s -> s.sheet().schema().size() > 1).isPresent();
    }

    /// Puts the focus into a column, at once or when the table is there; no column where the name is empty.
    void seek(String column) {
        sought = Optional.of(column).filter(c -> !c.isEmpty());
        sought.ifPresent(_ -> panel.set(Panel.OPEN));
        shown().filter(s -> sheet.filter(now -> now == s.whole()).isPresent()).ifPresent(this::reach);
    }

    private void reach(Arranged now) {
        sought.filter(c -> now.sheet().schema().find(c).isPresent()).ifPresent(c -> {
            sought = Optional.empty();
            marks.set(marks.get().inColumn(now.sheet().schema().indexOf(c)));
        });
    }

    /// Takes in what the table is now.
    void look(Optional<Sheet> now) {
        sheet = now;
        now.ifPresent(s -> arrangement.set(arrangement.get().fitting(s.schema())));
        arrange();
    }

    /// Filters or orders otherwise.
    void change(UnaryOperator<Arrangement> how) {
        arrangement.set(how.apply(arrangement.get()));
        table.get().ifPresent(id -> arrangements.put(id, arrangement.get()));
        arrange();
    }

    private void arrange() {
        var how = arrangement.get();
        if (sheet.isEmpty()) {
            jobs.cancel(JOB);
            show(Optional.empty());
        } else {
            var now = sheet.get();
            var before = shown();
            jobs.start(JOB, _ -> Arranged.of(now, how, before).readSoon(), this::follow);
        }
    }

    /// Shows the first rows of a large table, and all of it as soon as its columns are there.
    private void follow(Arranged now) {
        show(Optional.of(now));
        if (!now.isRead()) {
            jobs.start(JOB, _ -> now.read(), done -> show(Optional.of(done)));
        }
    }

    private void show(Optional<Arranged> now) {
        shown.set(now);
        now.ifPresent(s -> marks.set(marks.get().within(s)));
        now.ifPresent(this::reach);
        finder.find(finder.hitsProperty().get().text(), now);
    }
}
