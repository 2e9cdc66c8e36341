package org.clientele.ui.imports;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.clientele.job.Frames;
import org.clientele.ui.ColumnWindow;

/// Fills a preview: names of columns, then their headers as they come into sight, then rows. All at once would hold the
/// window up, so that where nothing is to be seen yet each comes a frame after the other.
final class InSight {

    /// After so many frames new headers are in the window.
    private static final int FOCUS_FRAMES = 3;

    private final TableView<Integer> table;
    private final ColumnWindow<Integer> window;
    private final TreeSet<Integer> due = new TreeSet<>();
    private Optional<PreviewColumns> columns = Optional.empty();
    private Optional<String> focused = Optional.empty();
    private boolean isFilling = true;

    InSight(TableView<Integer> table) {
        this.table = table;
        window = new ColumnWindow<>(table, this::see);
    }

    /// Shows these columns in the table, and so many rows. The keyboard stays at what it was at.
    void show(PreviewColumns shown, int rows) {
        focused = focused().or(() -> focused);
        Frames.after(FOCUS_FRAMES, () -> still(shown, this::focus));
        isFilling = !table.getItems().isEmpty();
        due.clear();
        shown.onFocus(window::reveal);
        columns = Optional.of(shown);
        window.show(shown);
        if (isFilling) {
            fill(rows);
        } else {
            Frames.after(1, () -> still(shown, this::fill));
            Frames.after(2, () -> still(shown, () -> fill(rows)));
        }
    }

    /// Returns the id of the control in a header that has the focus.
    private Optional<String> focused() {
        return Optional.ofNullable(table.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner ->
                        Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(table::equals))
                .flatMap(owner -> Stream.iterate(owner, node -> node != table, Node::getParent)
                        .flatMap(node -> Stream.ofNullable(node.getId()))
                        .findFirst());
    }

    private void focus() {
        focused.flatMap(id -> Optional.ofNullable(table.lookup("#" + id))).ifPresent(Node::requestFocus);
        focused = Optional.empty();
    }

    private void still(PreviewColumns shown, Runnable act) {
        if (columns.equals(Optional.of(shown))) {
            act.run();
        }
    }

    private void see(int index) {
        if (isFilling) {
            columns.ifPresent(c -> c.fill(index));
        } else {
            due.add(index);
        }
    }

    private void fill() {
        isFilling = true;
        due.forEach(this::see);
    }

    private void fill(int rows) {
        table.getItems().setAll(IntStream.range(0, rows).boxed().toList());
    }
}
