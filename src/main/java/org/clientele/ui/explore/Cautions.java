package org.clientele.ui.explore;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What speaks against a figure, as it is shown.
final class Cautions {

    private Cautions() {}

    static HBox box(Label label) {
        label.setWrapText(true);
        label.getStyleClass().add("body");
        var icon = new FontIcon("mdomz-warning");
        icon.getStyleClass().add("icon-look");
        var box = new HBox(icon, label);
        box.getStyleClass().add("message");
        return box;
    }
}
