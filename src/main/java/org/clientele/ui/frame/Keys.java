package org.clientele.ui.frame;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the keys go.
final class Keys {

    private Keys() {}

    /// Returns the node that has them, where one has.
    static Optional<Node> owner(Node inWindow) {
        return Optional.ofNullable(inWindow.getScene()).map(Scene::getFocusOwner);
    }

    /// Returns whether a node is in a part of the window.
    static boolean isIn(Node part, Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(part::equals);
    }
}
