package org.clientele.ui.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.table.Block;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.words.Words;

/// The grid over all rows of a table: a table view over row numbers, so that nothing is made for a row that is not in
/// sight. What is chosen is kept in [Marks], not in the table view.
final class Grid {

    private final TableView<Integer> table;
    private final StillColumns still;
    private final Viewing viewing;
    private final Words words;
    private final Map<String, HeaderCell> heads = new LinkedHashMap<>();
    private final Map<String, Double> widths = new LinkedHashMap<>();
    private final Set<GridCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<NumberCell> numbers = Collections.newSetFromMap(new WeakHashMap<>());
    private Optional<Sheet> sheet = Optional.empty();
    private int frozen;
    private boolean read;

    /// @param table shows the columns that scroll
    /// @param still shows the columns that stay where they are
    Grid(TableView<Integer> table, TableView<Integer> still, Viewing viewing, Words words) {
        this.table = table;
        this.still = new StillColumns(still, table);
        this.viewing = viewing;
        this.words = words;
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
        heads.forEach((name, head) -> profile.find(name).ifPresent(head::profile));
    }

    void mark(Marks marks) {
        cells.forEach(cell -> cell.mark(marks));
        numbers.forEach(cell -> cell.mark(marks));
        int column = 0;
        for (var head : heads.values()) {
            head.choose(column++ == marks.cursor().column());
        }
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
        reveal(column < there ? still.view() : table, column < there ? column : column - there);
    }

    private static void reveal(TableView<Integer> view, int column) {
        if (column < view.getColumns().size()) {
            double start = view.getColumns().subList(0, column).stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            double end = start + view.getColumns().get(column).getWidth();
            StillColumns.bar(view, Orientation.HORIZONTAL).ifPresent(bar -> across(bar, start, end));
        }
    }

    private static void across(ScrollBar bar, double start, double end) {
        double room = bar.getWidth();
        if (start < bar.getValue()) {
            bar.setValue(start);
        } else if (end > bar.getValue() + room) {
            bar.setValue(Math.clamp(end - room, 0, Math.max(0, bar.getMax())));
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
        var columns = new java.util.ArrayList<TableColumn<Integer, Integer>>();
        columns.add(numberColumn(now.rows()));
        for (int i = 0; i < now.schema().size(); i++) {
            columns.add(column(now, i));
        }
        int staying = frozen == 0 ? 0 : frozen + 1;
        still.show(columns.subList(0, staying));
        table.getColumns().setAll(columns.subList(staying, columns.size()));
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
                .subscribe(font -> column.setPrefWidth(
                        (1.5 + 0.5 * String.valueOf(Math.max(999, rows)).length()) * font.getSize()));
        column.setGraphic(head);
        return column;
    }

    private TableColumn<Integer, Integer> column(Sheet now, int index) {
        var field = now.schema().fields().get(index);
        var text = new CellText(field, values(now, index), words);
        var column = plain();
        var head = new HeaderCell(field, words);
        double ems = Widths.of(text);
        head.fontProperty()
                .subscribe(font -> column.setPrefWidth(widths.getOrDefault(field.name(), ems) * font.getSize()));
        head.prefWidthProperty().bind(column.widthProperty());
        column.widthProperty().subscribe((_, wide) -> widths.put(field.name(), wide.doubleValue() / head.em()));
        heads.put(field.name(), head);
        new HeaderActs(head, field.name(), index, viewing);
        column.setGraphic(head);
        column.setCellFactory(_ -> {
            var cell = new GridCell(text, index, words, viewing);
            cells.add(cell);
            return cell;
        });
        return column;
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
