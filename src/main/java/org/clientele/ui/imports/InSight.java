package org.clientele.ui.imports;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import org.clientele.job.Frames;
import org.clientele.ui.ColumnWindow;

/// Fills a preview: names of columns, then their headers as they come into sight, then rows. All at once would hold the
/// window up, so that where nothing is to be seen yet each comes a frame after the other.
final class InSight {

    private final TableView<Integer> table;
    private final ColumnWindow<Integer> window;
    private final TreeSet<Integer> due = new TreeSet<>();
    private Optional<PreviewColumns> columns = Optional.empty();
    private boolean isFilling = true;

    InSight(TableView<Integer> table) {
        this.table = table;
        window = new ColumnWindow<>(table, this::see);
    }

    /// Shows these columns in the table, and so many rows.
    void show(PreviewColumns shown, int rows) {
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
