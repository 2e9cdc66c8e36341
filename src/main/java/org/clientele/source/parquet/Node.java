package org.clientele.source.parquet;

import java.util.ArrayList;
import java.util.List;
import org.clientele.source.parquet.Footer.Element;
import org.clientele.source.parquet.Footer.Logical;

/// An element of the schema in its place: what lies below it, and from which level on it is there.
///
/// @param definition the level from which on it is there
/// @param repetition how many elements on the way to it, itself included, are there any number of times
/// @param leaf its number among those that have values; −1 for a group
record Node(Element element, int definition, int repetition, int leaf, List<Node> children) {

    private static final int DEEPEST = 40;

    boolean isLeaf() {
        return leaf >= 0;
    }

    boolean isRepeated() {
        return element.repetition() == 2;
    }

    boolean isOptional() {
        return element.repetition() == 1;
    }

    String name() {
        return element.name();
    }

    /// Returns the first of its columns.
    Node first() {
        return isLeaf() ? this : children.getFirst().first();
    }

    List<Node> leaves() {
        var leaves = new ArrayList<Node>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<Node> leaves) {
        if (isLeaf()) {
            leaves.add(this);
        }
        children.forEach(child -> child.collect(leaves));
    }

    /// Returns whether it stands for many values: it is there any number of times, or a list, or a map.
    boolean isMany() {
        return isRepeated() || isWrapped(Logical.LIST) || isWrapped(Logical.MAP);
    }

    boolean isMap() {
        return isWrapped(Logical.MAP) && children.getFirst().children.size() == 2;
    }

    private boolean isWrapped(Logical logical) {
        return element.meaning().logical() == logical
                && children.size() == 1
                && children.getFirst().isRepeated();
    }

    /// Returns whether the group that is repeated in a list only holds the element and is none itself.
    boolean isHolder() {
        return children.size() == 1
                && !children.getFirst().isRepeated()
                && !name().equals("array")
                && !name().endsWith("_tuple");
    }

    /// Returns the tree of a schema; its root is no column itself.
    static Node of(List<Element> schema) {
        var builder = new Builder(schema);
        var root = builder.node(0, 0, 0);
        if (builder.next != schema.size()) {
            throw new Damaged();
        }
        return root;
    }

    private static final class Builder {

        private final List<Element> schema;
        private int next;
        private int leaves;

        Builder(List<Element> schema) {
            this.schema = schema;
        }

        Node node(int definition, int repetition, int depth) {
            var element = schema.get(next++);
            if (depth > DEEPEST || element.repetition() > 2) {
                throw new Damaged();
            }
            int own = depth > 0 ? element.repetition() : 0;
            int there = definition + (own > 0 ? 1 : 0);
            int times = repetition + (own == 2 ? 1 : 0);
            if (element.children() == 0) {
                return new Node(element, there, times, leaves++, List.of());
            }
            var children = new ArrayList<Node>();
            for (int i = 0; i < element.children(); i++) {
                children.add(node(there, times, depth + 1));
            }
            return new Node(element, there, times, -1, children);
        }
    }
}
