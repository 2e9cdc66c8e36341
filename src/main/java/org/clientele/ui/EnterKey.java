package org.clientele.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Enter at the rows of a table or a list do what it does there and no more: elsewhere on a page it presses the
/// button of the page, which is not what somebody means who looks through rows.
public final class EnterKey {

    private EnterKey() {}

    public static void stopsAtRows(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node node && isAtRows(node)) {
                event.consume();
            }
        });
    }

    private static boolean isAtRows(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .anyMatch(each -> each instanceof TableView<?> || each instanceof ListView<?>);
    }
}
