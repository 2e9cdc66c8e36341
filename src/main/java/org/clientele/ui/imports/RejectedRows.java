package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.clientele.source.Rejected;

/// The rejected records in their table; the chosen one stays chosen, whatever is the matter with it now.
final class RejectedRows {

    private final TableView<Rejected> table;
    private boolean isFilling;

    /// @param another is called when another one is chosen
    RejectedRows(TableView<Rejected> table, Runnable another) {
        this.table = table;
        table.getSelectionModel().selectedItemProperty().subscribe((_, _) -> {
            if (!isFilling) {
                another.run();
            }
        });
    }

    Optional<Rejected> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    void fill(List<Rejected> all) {
        isFilling = true;
        var before = chosen();
        if (!table.getItems().equals(all)) {
            table.getItems().setAll(all);
            all.stream()
                    .filter(each -> before.filter(each::isSame).isPresent())
                    .findFirst()
                    .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        }
        table.refresh();
        isFilling = false;
    }
}
