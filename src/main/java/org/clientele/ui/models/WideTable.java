package org.clientele.ui.models;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A table that scrolls to the side where it is wider than its card, and is always as high as it is.
///
/// An FXML view names it around the table: `<WideTable><GridPane …/></WideTable>`.
public final class WideTable extends ScrollPane {

    /// Room for the bar to scroll with.
    private static final double BAR = 14;

    public WideTable() {
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("wide-table");
        contentProperty().subscribe(content -> {
            if (content instanceof Region table) {
                minHeightProperty().bind(table.heightProperty().add(BAR));
            }
        });
    }
}
