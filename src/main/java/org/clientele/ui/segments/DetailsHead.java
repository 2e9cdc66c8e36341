package org.clientele.ui.segments;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of what stands at the right: what it is about, and the button that takes it away, as Esc does.
final class DetailsHead {

    private DetailsHead() {}

    static VBox over(VBox details, Label title, Words words, Runnable leave) {
        var said = words.text("segments.close");
        var close = new Button("", new FontIcon("mdoal-close"));
        close.setId("segments-close");
        close.getStyleClass().addAll("icon-only", "flat");
        close.setAccessibleText(said);
        close.setTooltip(new Tooltip(said));
        close.setOnAction(_ -> leave.run());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, close);
        head.getStyleClass().add("row");
        details.getChildren().addFirst(head);
        details.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        return details;
    }
}
