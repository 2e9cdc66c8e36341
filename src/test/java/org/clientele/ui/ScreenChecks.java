package org.clientele.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;

/// What every screen must pass, whatever it shows: no clipped text, no control without a name.
public final class ScreenChecks {

    private ScreenChecks() {}

    /// Returns the texts that are shown shortened though they are not data: labels of style class `data` may be.
    public static List<String> clippedTexts(Parent view) {
        return all(view)
                .filter(n -> n instanceof Labeled)
                .map(n -> (Labeled) n)
                .filter(l -> l.getText() != null && !l.getText().isBlank() && !isData(l))
                .filter(l -> l.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
                .filter(ScreenChecks::isClipped)
                .map(l -> l.getText() + " (" + where(l) + ")")
                .toList();
    }

    /// Returns the controls that a screen reader could not name.
    public static List<String> namelessControls(Parent view) {
        return all(view)
                .filter(ScreenChecks::needsName)
                .filter(n -> name(n).isBlank())
                .map(ScreenChecks::where)
                .toList();
    }

    /// Returns the nodes of a view that are visible, in reading order.
    public static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
        return Stream.concat(Stream.of(node), new ArrayList<>(children).stream().flatMap(ScreenChecks::all));
    }

    private static boolean isClipped(Labeled label) {
        var shown = label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(t -> ((Text) t).getText())
                .filter(Predicate.not(String::isBlank))
                .toList();
        var whole = plain(label.getText());
        return shown.stream().map(ScreenChecks::plain).noneMatch(whole::equals) || sticksOut(label);
    }

    /// A label that its parent cannot hold is cut off at the edge.
    private static boolean sticksOut(Labeled label) {
        var parent = label.getParent();
        if (parent == null || inScroll(label)) {
            return false;
        }
        var bounds = label.getBoundsInParent();
        var room = parent.getLayoutBounds();
        return bounds.getMaxX() > room.getMaxX() + 1 || bounds.getMaxY() > room.getMaxY() + 1;
    }

    private static boolean inScroll(Node node) {
        return node != null && (node.getStyleClass().contains("viewport") || inScroll(node.getParent()));
    }

    private static String plain(String text) {
        return text.replace("_", "").replaceAll("\\s+", " ").strip();
    }

    private static boolean isData(Node node) {
        return node != null && (node.getStyleClass().contains("data") || isData(node.getParent()));
    }

    private static boolean needsName(Node node) {
        return switch (node) {
            case Label _ -> false;
            case ButtonBase button -> !button.getStyleClass().contains("arrow-button");
            case TextInputControl text -> text.getParent() == null || !isPart(text);
            case ListView<?> list -> !isPart(list);
            case ComboBoxBase<?> _, Slider _, Spinner<?> _, TableView<?> _ -> true;
            case TreeView<?> _, ProgressBar _, WebView _ -> true;
            default -> false;
        };
    }

    private static boolean isPart(Node node) {
        return node.getParent() instanceof ComboBoxBase || node.getParent() instanceof Spinner;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return labelFor(node);
    }

    private static String labelFor(Node node) {
        var root = node.getScene() == null ? node : node.getScene().getRoot();
        return all(root)
                .filter(n -> n instanceof Label label && label.getLabelFor() == node)
                .map(n -> ((Label) n).getText())
                .findFirst()
                .orElse("");
    }

    private static String where(Node node) {
        var id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + node.getStyleClass();
    }
}
