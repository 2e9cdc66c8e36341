package org.clientele.ui.imports;

import java.util.Optional;
import javafx.scene.control.TableView;
import org.clientele.ui.ColumnWindow;

/// Fills the headers of a preview as they come into sight.
final class InSight {

    private final ColumnWindow<Integer> window;
    private Optional<PreviewColumns> columns = Optional.empty();

    InSight(TableView<Integer> table) {
        window = new ColumnWindow<>(table, index -> columns.ifPresent(c -> c.fill(index)));
    }

    /// Shows these columns in the table.
    void show(PreviewColumns shown) {
        shown.onFocus(window::reveal);
        columns = Optional.of(shown);
        window.show(shown);
    }
}
