package org.clientele.ui.data;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Font;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.ui.ColumnWindow;
import org.clientele.words.Words;

/// The grid over all rows of a table: a table view over row numbers, so that nothing is made for a row that is not in
/// sight. What is chosen is kept in [Marks], not in the table view.
final class Grid {

    private final TableView<Integer> table;
    private final StillColumns still;
    private final Viewing viewing;
    private final Words words;
    private final ColumnWindow<Integer> window;
    private final Map<Integer, HeaderCell> heads = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Set<GridCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<NumberCell> numbers = Collections.newSetFromMap(new WeakHashMap<>());
    private Optional<Sheet> sheet = Optional.empty();
    private int frozen;
    private boolean read;
    private double em = Font.getDefault().getSize();

    /// @param table shows the columns that scroll
    /// @param still shows the columns that stay where they are
    Grid(TableView<Integer> table, TableView<Integer> still, Viewing viewing, Words words) {
        this.table = table;
        this.still = new StillColumns(still, table);
        this.viewing = viewing;
        this.words = words;
        window = new ColumnWindow<>(table, _ -> {});
        table.setSelectionModel(null);
        table.skinProperty().subscribe(this::followRoom);
    }

    /// The view that has the keyboard.
    TableView<Integer> view() {
        return table;
    }

    List<TableView<Integer>> views() {
        return List.of(still.view(), table);
    }

    /// Shows these rows; the columns are made again only for another table, or where others stay.
    void show(Arranged shown) {
        if (sheet.isEmpty() || sheet.get() != shown.sheet() || frozen != shown.frozen() || read != shown.isRead()) {
            sheet = Optional.of(shown.sheet());
            frozen = shown.frozen();
            read = shown.isRead();
            rebuild(shown.sheet());
        }
        heads.values().forEach(head -> head.order(shown.how()));
        views().forEach(view -> view.setItems(new Rows(shown.rows())));
        mark(viewing.marksProperty().get());
    }

    void profile(TableProfile profile) {
        heads.values().forEach(head -> head.profile(profile));
    }

    void mark(Marks marks) {
        cells.forEach(cell -> cell.mark(marks));
        numbers.forEach(cell -> cell.mark(marks));
        heads.forEach((column, head) -> head.choose(column == marks.cursor().column()));
    }

    /// Brings the cell with the focus into sight, moving no more than needed.
    void reveal() {
        var cursor = viewing.marksProperty().get().cursor();
        flow().ifPresent(flow -> flow.scrollTo(cursor.position()));
        revealColumn();
    }

    /// Keeps the column with the focus in sight when the room beside it changes.
    private void followRoom() {
        StillColumns.bar(table, Orientation.HORIZONTAL)
                .ifPresent(bar -> bar.maxProperty().subscribe((_, _) -> revealColumn()));
    }

    private void revealColumn() {
        int column = viewing.marksProperty().get().cursor().column() + 1;
        int there = still.view().getColumns().size();
        if (column < there) {
            still.reveal(column);
        } else {
            window.reveal(column - there);
        }
    }

    /// Returns the cell with the focus, if it is in sight.
    Optional<Node> focused() {
        var cursor = viewing.marksProperty().get().cursor();
        views().forEach(TableView::layout);
        return cells.stream()
                .filter(c -> c.getScene() != null && c.isVisible() && !c.isEmpty())
                .filter(c -> c.getIndex() == cursor.position() && c.column() == cursor.column())
                .<Node>map(c -> c)
                .findFirst();
    }

    /// Returns how many whole rows are in sight.
    int page() {
        return flow().filter(f -> f.getFirstVisibleCell() != null)
                .map(f -> f.getLastVisibleCell().getIndex()
                        - f.getFirstVisibleCell().getIndex())
                .orElse(1);
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow"));
    }

    private void rebuild(Sheet now) {
        cells.clear();
        numbers.clear();
        heads.clear();
        int staying = frozen == 0 ? 0 : frozen + 1;
        still.show(IntStream.range(0, staying).mapToObj(i -> made(now, i)).toList());
        window.show(new Moving(now, staying));
    }

    /// The columns that scroll.
    private final class Moving implements ColumnWindow.Columns<Integer> {

        private final Sheet now;
        private final int staying;

        Moving(Sheet now, int staying) {
            this.now = now;
            this.staying = staying;
        }

        @Override
        public int size() {
            return now.schema().size() + 1 - staying;
        }

        @Override
        public TableColumn<Integer, ?> make(int index) {
            return made(now, index + staying);
        }

        @Override
        public double width(int index) {
            int field = index + staying - 1;
            return field < 0 ? em : Math.rint(em * guessed(now.schema().fields().get(field)));
        }
    }

    private double guessed(Field field) {
        var known = widths.get(field.name());
        return known == null ? Widths.of(field) : known;
    }

    /// Returns a column of the grid, the one of the row numbers first.
    private TableColumn<Integer, Integer> made(Sheet now, int index) {
        return index == 0 ? numberColumn(now.rows()) : column(now, index - 1);
    }

    private TableColumn<Integer, Integer> numberColumn(int rows) {
        var column = plain();
        var format = words.plain(0);
        column.getStyleClass().add("row-number-column");
        column.setCellFactory(_ -> {
            var cell = new NumberCell(viewing, format);
            numbers.add(cell);
            return cell;
        });
        var head = new javafx.scene.control.Label();
        head.fontProperty()
                .subscribe(font -> column.setPrefWidth(Math.rint(
                        (1.5 + 0.5 * String.valueOf(Math.max(999, rows)).length()) * font.getSize())));
        column.setGraphic(head);
        return column;
    }

    private TableColumn<Integer, Integer> column(Sheet now, int index) {
        var field = now.schema().fields().get(index);
        var text = new CellText(field, values(now, index), words);
        var column = plain();
        var head = new HeaderCell(field, words);
        double ems = Widths.of(text);
        column.setPrefWidth(Math.rint(widths.getOrDefault(field.name(), ems) * em));
        head.fontProperty().subscribe((_, styled) -> {
            em = styled.getSize();
            column.setPrefWidth(Math.rint(widths.getOrDefault(field.name(), ems) * em));
        });
        head.prefWidthProperty().bind(column.widthProperty());
        column.widthProperty().subscribe((_, wide) -> widths.put(field.name(), wide.doubleValue() / head.em()));
        heads.put(index, head);
        now(head, index);
        new HeaderActs(head, field.name(), index, viewing);
        column.setGraphic(head);
        column.setCellFactory(_ -> {
            var cell = new GridCell(text, index, words, viewing);
            cells.add(cell);
            return cell;
        });
        return column;
    }

    /// Lets a new head say what is known of its column.
    private void now(HeaderCell head, int column) {
        viewing.shown().ifPresent(shown -> head.order(shown.how()));
        viewing.profileProperty().get().ifPresent(head::profile);
        head.choose(column == viewing.marksProperty().get().cursor().column());
    }

    /// Returns the values of a column, or those of its first rows while the others are fetched.
    private Block values(Sheet now, int index) {
        return read || now.isRead(index) ? now.shown(index) : now.first(index).orElse(TextBlock.of());
    }

    private static TableColumn<Integer, Integer> plain() {
        var column = new TableColumn<Integer, Integer>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }
}
