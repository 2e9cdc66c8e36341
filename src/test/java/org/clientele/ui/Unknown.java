package org.clientele.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;

/// Finds figures on a screen that nobody can ask how they are known.
public final class Unknown {

    private static final String NUMBER = "[−-]?[¥€$£]?\\d[\\d,. ]*([KM%]| ?%)?";

    private Unknown() {}

    /// Returns the texts of all labels that are a number and neither can be asked about nor stand in, or beside, what
    /// can.
    public static List<String> in(Parent root) {
        return FxTest.onFx(() -> labels(root)
                .filter(label -> label.getText() != null && label.getText().matches(NUMBER))
                .filter(label -> !isKnown(label))
                .map(Label::getText)
                .toList());
    }

    /// Asks how the first figure of this kind of text is known, by the keyboard, and waits for the answer.
    public static void ask(Bench bench, Session session, String style) {
        new Knower(session, bench.navigation, bench.language);
        var figure = FxTest.onFx(() -> bench.root().lookupAll("." + Knowable.STYLE).stream()
                .filter(node -> style.isEmpty() || node.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow());
        FxTest.doFx(figure::requestFocus);
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        FxTest.await("the answer is there", () -> bench.navigation.detailsProperty().get().stream()
                .anyMatch(node -> "know".equals(node.getId())));
    }

    private static Stream<Label> labels(Node node) {
        if (!node.isVisible() || node instanceof Spinner<?> || node instanceof ListCell<?>) {
            return Stream.of();
        }
        var own = node instanceof Label label ? Stream.of(label) : Stream.<Label>of();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Unknown::labels))
                : own;
    }

    private static boolean isKnown(Node node) {
        return isBeside(node)
                || Stream.iterate(node, each -> each != null, Node::getParent)
                        .anyMatch(each -> each.getStyleClass().contains(Knowable.STYLE)
                                || each.getStyleClass().contains("axis")
                                || each.getStyleClass().contains("timeline"));
    }

    private static boolean isBeside(Node node) {
        return node.getParent().getChildrenUnmodifiable().stream()
                .anyMatch(other -> other.getStyleClass().contains("know-button"));
    }
}
