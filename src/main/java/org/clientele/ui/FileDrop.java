package org.clientele.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped on a node; while they hover, the node has the pseudo-class `dropping`.
public final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    public static void onto(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> {
            if (hasFiles(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(event -> {
            if (hasFiles(event)) {
                node.pseudoClassStateChanged(DROPPING, false);
                take.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean hasFiles(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }
}
