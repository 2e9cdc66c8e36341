package org.clientele.ui.customers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts pages are put together from.
final class Cards {

    private Cards() {}

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        return label;
    }

    /// A card with a title at the left and a remark at the right.
    static VBox card(String title, String remark, Node... content) {
        var head = new FlowPane(label(title, "card-title"), label(remark, "small", "muted"));
        head.getStyleClass().add("card-head");
        var card = new VBox(head);
        card.getStyleClass().add("card");
        card.getChildren().addAll(content);
        return card;
    }

    /// Something at the left, something at the right edge.
    static HBox line(Node left, Node right) {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox(left, room, right);
        line.getStyleClass().add("row");
        return line;
    }

    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
