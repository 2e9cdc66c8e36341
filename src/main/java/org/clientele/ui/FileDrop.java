package org.clientele.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.web.WebView;
import org.clientele.project.keys.Right;

/// Lets files be dropped on a node; while they hover, the node has the pseudo-class `dropping`.
public final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    /// Pages would take files for themselves, so that for them the node comes first.
    public static void onto(Node node, Consumer<List<Path>> take) {
        node.setOnDragEntered(event -> enter(node, event));
        node.setOnDragOver(event -> hover(node, event));
        node.setOnDragDropped(event -> drop(node, event, take));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getTarget() instanceof WebView) {
                hover(node, event);
            }
        });
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (event.getTarget() instanceof WebView) {
                drop(node, event, take);
            }
        });
    }

    private static void hover(Node node, DragEvent event) {
        if (isWelcome(node, event)) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private static void drop(Node node, DragEvent event, Consumer<List<Path>> take) {
        if (isWelcome(node, event)) {
            node.pseudoClassStateChanged(DROPPING, false);
            take.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// Who may bring in nothing is told so before they let go.
    private static void enter(Node node, DragEvent event) {
        if (hasFiles(event) && !isProject(event)) {
            Guard.allows(node, Right.BRING_IN);
        }
    }

    /// A project can be opened by whoever is in another one.
    private static boolean isWelcome(Node node, DragEvent event) {
        return hasFiles(event)
                && (isProject(event) || Guard.why(node, Right.BRING_IN).isEmpty());
    }

    private static boolean isProject(DragEvent event) {
        return Doors.isProject(
                event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }

    private static boolean hasFiles(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }
}
