package org.clientele.ui.frame;

import javafx.scene.control.ListCell;
import org.clientele.report.RecordPage.Part;

/// A part of the map of the data, by its title.
final class PartCell extends ListCell<Part> {

    PartCell() {
        getStyleClass().add("data");
    }

    @Override
    protected void updateItem(Part part, boolean empty) {
        super.updateItem(part, empty);
        setText(empty || part == null ? "" : part.title());
    }
}
