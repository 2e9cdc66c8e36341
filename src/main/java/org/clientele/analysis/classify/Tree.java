package org.clientele.analysis.classify;

import java.util.List;

/// A grown tree; node 0 is the root.
public record Tree(List<TreeNode> nodes) {

    public Tree {
        nodes = List.copyOf(nodes);
    }

    /// Returns the value of the leaf that a row comes to.
    public double value(double[] row) {
        var node = nodes.getFirst();
        while (!node.isLeaf()) {
            node = nodes.get(row[node.column()] <= node.threshold() ? node.left() : node.right());
        }
        return node.value();
    }

    /// Returns whether a row comes to a node on its way.
    public boolean passes(int to, double[] row) {
        int at = 0;
        while (at != to && !nodes.get(at).isLeaf()) {
            var node = nodes.get(at);
            at = row[node.column()] <= node.threshold() ? node.left() : node.right();
        }
        return at == to;
    }

    public long leaves() {
        return nodes.stream().filter(TreeNode::isLeaf).count();
    }

    public int depth() {
        return depth(0);
    }

    private int depth(int at) {
        var node = nodes.get(at);
        return node.isLeaf() ? 0 : 1 + Math.max(depth(node.left()), depth(node.right()));
    }
}
