package org.clientele.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
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
                .filter(node -> !(node instanceof Statement))
                .filter(node -> style.isEmpty() || node.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow());
        FxTest.doFx(figure::requestFocus);
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        answer(bench);
    }

    /// Returns what a sentence offers to be asked about, as its menu says it.
    public static List<String> offered(Statement sentence) {
        return FxTest.onFx(() -> sentence.getContextMenu() == null
                ? List.<String>of()
                : sentence.getContextMenu().getItems().stream()
                        .map(MenuItem::getText)
                        .toList());
    }

    /// Asks how the first figure of a sentence is known, by the keyboard alone, and returns what the answer says.
    public static String ask(Bench bench, Session session, Statement sentence) {
        new Knower(session, bench.navigation, bench.language);
        FxTest.doFx(sentence::requestFocus);
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        if (offered(sentence).size() > 1) {
            FxTest.await(
                    "the figures are listed", () -> sentence.getContextMenu().isShowing());
            bench.robot.type(KeyCode.ENTER);
        }
        answer(bench);
        return said(bench);
    }

    /// Asks how this figure is known, by the keyboard, and returns what the answer says.
    public static String ask(Bench bench, Session session, Node figure) {
        new Knower(session, bench.navigation, bench.language);
        FxTest.doFx(figure::requestFocus);
        bench.robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        answer(bench);
        return said(bench);
    }

    private static void answer(Bench bench) {
        FxTest.await("the answer is there", () -> bench.navigation.detailsProperty().get().stream()
                .anyMatch(node -> "know".equals(node.getId())));
    }

    /// Shows the answer beside the screen and returns all that it says.
    public static String said(Bench bench) {
        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        return FxTest.onFx(() -> bench.root().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
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
