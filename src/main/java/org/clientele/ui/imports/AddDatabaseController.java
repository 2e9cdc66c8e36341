package org.clientele.ui.imports;

import javafx.fxml.FXML;

/// The button that asks for a database to bring tables from.
public final class AddDatabaseController {

    private final Asking asking;

    public AddDatabaseController(Asking asking) {
        this.asking = asking;
    }

    @FXML
    private void ask() {
        asking.openProperty().set(true);
    }
}
