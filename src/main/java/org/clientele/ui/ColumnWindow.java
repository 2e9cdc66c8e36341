package org.clientele.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Very many columns in a table view, of which only those in sight and a few beside them are made and in it; in the
/// place of the others stands an empty one on each side, as wide as they are together. JavaFX makes, styles and lays
/// out the headers of all columns of a table view, and a cell for each in every row, between two frames.
public final class ColumnWindow<S> {

    /// Columns that are made when they are to be seen.
    public interface Columns<S> {

        int size();

        TableColumn<S, ?> make(int index);

        /// Returns how wide a column will be that is not made yet, or nearly so.
        double width(int index);
    }

    /// So few columns are all in the table view.
    private static final int FEW = 32;

    /// Made beside those in sight, so that the keyboard can go on from the last of them.
    private static final int BESIDE = 4;

    /// Less than any screen shows, for a table that has no size yet.
    private static final double AT_FIRST = 640;

    private static final double NOTICED = 0.5;

    private final TableView<S> table;
    private final IntConsumer seen;
    private final TableColumn<S, Void> before = empty();
    private final TableColumn<S, Void> after = empty();
    private final Map<Integer, TableColumn<S, ?>> made = new HashMap<>();
    private Optional<Columns<S>> columns = Optional.empty();
    private int first;
    private int end;
    private double from;
    private boolean moving;

    /// @param seen is told each column that comes into sight, once it is made
    public ColumnWindow(TableView<S> table, IntConsumer seen) {
        this.table = table;
        this.seen = seen;
        table.widthProperty().subscribe(this::look);
        table.skinProperty()
                .subscribe(_ -> bar().ifPresent(bar -> bar.valueProperty().subscribe(value -> {
                    from = value.doubleValue();
                    look();
                })));
    }

    private static <S> TableColumn<S, Void> empty() {
        var column = new TableColumn<S, Void>();
        column.setMinWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setResizable(false);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Shows these columns, where the table view is scrolled to.
    public void show(Columns<S> shown) {
        made.clear();
        columns = Optional.of(shown);
        first = 0;
        end = 0;
        if (shown.size() == 0) {
            table.getColumns().clear();
        }
        look();
    }

    /// Brings a column into sight, moving no more than needed.
    public void reveal(int index) {
        if (index >= size()) {
            return;
        }
        bar().ifPresent(bar -> reveal(bar, start(index), start(index) + width(index)));
    }

    /// Moves a scroll bar no more than needed for a stretch to be in sight.
    public static void reveal(ScrollBar bar, double start, double end) {
        if (start < bar.getValue()) {
            bar.setValue(start);
        } else if (end > bar.getValue() + bar.getWidth()) {
            bar.setValue(Math.clamp(end - bar.getWidth(), 0, Math.max(0, bar.getMax())));
        }
    }

    /// Returns the bar of the table view itself: boxes in its headers have lists with bars of their own.
    private Optional<ScrollBar> bar() {
        return table.getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .flatMap(flow -> ((Parent) flow).getChildrenUnmodifiable().stream())
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst();
    }

    private int size() {
        return columns.map(Columns::size).orElse(0);
    }

    private void look() {
        if (moving || size() == 0) {
            return;
        }
        moving = true;
        int left = at(from);
        double into = from - start(left);
        int right = right(left, into);
        while (!has(left, right)) {
            move(left, right);
            right = right(left, into);
        }
        moving = false;
        IntStream.rangeClosed(left, right).forEach(seen);
        stay(start(left) + into);
    }

    /// Whether these columns are in the table view, and one on each side: the keyboard goes on to it.
    private boolean has(int left, int right) {
        return first <= Math.max(0, left - 1) && Math.min(size(), right + 2) <= end;
    }

    private int right(int left, double into) {
        return at(start(left) + into + Math.max(AT_FIRST, table.getWidth()));
    }

    private void move(int left, int right) {
        boolean few = size() <= FEW;
        first = few ? 0 : Math.max(0, left - BESIDE);
        end = few ? size() : Math.min(size(), right + BESIDE + 1);
        var shown = new ArrayList<TableColumn<S, ?>>();
        IntStream.range(first, end).mapToObj(this::column).forEach(shown::add);
        if (first > 0) {
            shown.addFirst(before);
        }
        if (end < size()) {
            shown.add(after);
        }
        fit();
        table.getColumns().setAll(shown);
    }

    /// What is in sight stays where it is when columns left of it turn out wider than they were taken for.
    private void stay(double there) {
        if (Math.abs(there - from) > NOTICED) {
            bar().ifPresent(bar -> bar.setValue(there));
        }
    }

    private TableColumn<S, ?> column(int index) {
        var there = made.get(index);
        if (there != null) {
            return there;
        }
        var column = columns.orElseThrow().make(index);
        made.put(index, column);
        column.widthProperty().subscribe((_, _) -> {
            if (made.get(index) == column) {
                fit();
                look();
            }
        });
        return column;
    }

    private void fit() {
        before.setPrefWidth(start(first));
        after.setPrefWidth(start(size()) - start(end));
    }

    private double width(int index) {
        var there = made.get(index);
        return there == null ? columns.orElseThrow().width(index) : there.getWidth();
    }

    private double start(int index) {
        return IntStream.range(0, index).mapToDouble(this::width).sum();
    }

    /// Returns the column at a place, or else the last.
    private int at(double x) {
        double right = 0;
        for (int i = 0; i < size(); i++) {
            right += width(i);
            if (right > x) {
                return i;
            }
        }
        return size() - 1;
    }
}
