package org.clientele.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The regions of the window in reading order, between which F6 moves the focus.
record Regions(List<? extends Node> nodes) {

    /// Moves the focus into the next region, or the one before, that can take it.
    void move(int way) {
        int now = current();
        for (int i = 1; i <= nodes.size(); i++) {
            var target = focusable(nodes.get(Math.floorMod(now + way * i, nodes.size())));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private int current() {
        var owner = nodes.getFirst().getScene().getFocusOwner();
        for (int i = 0; i < nodes.size(); i++) {
            if (isIn(owner, nodes.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isIn(Node node, Node region) {
        return node != null && (node == region || isIn(node.getParent(), region));
    }

    private static Optional<Node> focusable(Node region) {
        return shown(region)
                .filter(n -> n.isFocusTraversable() && !n.isDisabled())
                .findFirst();
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var inside = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), inside.flatMap(Regions::shown));
    }
}
