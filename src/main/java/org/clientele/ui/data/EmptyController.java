package org.clientele.ui.data;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// What the data stop shows while the workbook has no table: what comes here, and the ways to it.
public final class EmptyController {

    private final Arrivals arrivals;

    @FXML
    private VBox root;

    public EmptyController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @FXML
    private void bringIn() {
        arrivals.ask(root);
    }

    @FXML
    private void sample() {
        arrivals.doors().openSample();
    }
}
