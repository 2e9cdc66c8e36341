package org.clientele.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.clientele.ui.ColumnWindow;

/// The columns that stay where they are while the others scroll sideways: a view of its own beside that of the others,
/// which scrolls up and down with it and leaves it the keyboard.
final class StillColumns {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double EDGE = 2;
    private static final double MOST = 0.7;

    private final TableView<Integer> view;
    private final TableView<Integer> moving;
    private final Runnable filling = this::fill;
    private Subscription widths = Subscription.EMPTY;

    StillColumns(TableView<Integer> view, TableView<Integer> moving) {
        this.view = view;
        this.moving = moving;
        view.setSelectionModel(null);
        view.setFocusTraversable(false);
        view.setMinWidth(Region.USE_PREF_SIZE);
        view.focusedProperty().subscribe(focused -> {
            if (focused) {
                moving.requestFocus();
            }
        });
        moving.focusedProperty().subscribe(focused -> view.pseudoClassStateChanged(ACTIVE, focused));
        view.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removePostLayoutPulseListener(filling));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(filling));
        });
        view.skinProperty().subscribe(this::join);
        moving.skinProperty().subscribe(this::join);
        show(List.of());
    }

    TableView<Integer> view() {
        return view;
    }

    /// Shows these columns; without any it is not there.
    void show(List<TableColumn<Integer, Integer>> columns) {
        widths.unsubscribe();
        view.getColumns().setAll(columns);
        view.setVisible(!columns.isEmpty());
        view.setManaged(!columns.isEmpty());
        widths = columns.stream()
                .map(column -> column.widthProperty().subscribe((_, _) -> fit()))
                .reduce(moving.widthProperty().subscribe((_, _) -> fit()), Subscription::and);
        fit();
    }

    /// Brings one of these columns into sight, where they do not all have room.
    void reveal(int column) {
        double start = view.getColumns().subList(0, column).stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double end = start + view.getColumns().get(column).getWidth();
        bar(view, Orientation.HORIZONTAL).ifPresent(bar -> ColumnWindow.reveal(bar, start, end));
    }

    /// As wide as its columns, but never so that the others have no room.
    private void fit() {
        double wide = EDGE
                + view.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        double room = view.getParent() instanceof Region both ? both.getWidth() : 0;
        view.setPrefWidth(room > 0 ? Math.min(wide, MOST * room) : wide);
    }

    /// Both scroll up and down as one once both are drawn, and end at the same height.
    private void join() {
        var own = bar(view, Orientation.VERTICAL);
        var other = bar(moving, Orientation.VERTICAL);
        var below = bar(moving, Orientation.HORIZONTAL);
        if (own.isPresent() && other.isPresent() && below.isPresent()) {
            own.get().valueProperty().bindBidirectional(other.get().valueProperty());
            below.get().visibleProperty().subscribe(_ -> level(below.get()));
            below.get().heightProperty().subscribe(_ -> level(below.get()));
        }
    }

    /// A flow of rows that gets its rows and its size within one pass of layout can stay empty: it is asked once more.
    private void fill() {
        if (view.isVisible()
                && view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getCellCount() > 0
                && flow.getFirstVisibleCell() == null) {
            flow.requestLayout();
            Platform.requestNextPulse();
        }
    }

    private void level(ScrollBar below) {
        BorderPane.setMargin(view, new Insets(0, 0, below.isVisible() ? below.getHeight() : 0, 0));
    }

    /// Returns a scroll bar of a view that is drawn.
    static Optional<ScrollBar> bar(TableView<?> view, Orientation way) {
        return view.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == way)
                .findFirst();
    }
}
