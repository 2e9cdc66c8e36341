package org.clientele.analysis.classify;

import java.util.ArrayList;
import java.util.List;

/// One tree of a forest as plain lists, node by node, each node before its left branch and that before its right one:
/// the left child of a node is the next one.
///
/// @param columns the column that is asked, −1 for a leaf
/// @param numbers the threshold up to which a row goes left; of a leaf its value
/// @param rights the place of the right child, 0 for a leaf
/// @param rows how many of the rows drawn came here
public record ForestTree(List<Integer> columns, List<Double> numbers, List<Integer> rights, List<Integer> rows) {

    public ForestTree {
        columns = List.copyOf(columns);
        numbers = List.copyOf(numbers);
        rights = List.copyOf(rights);
        rows = List.copyOf(rows);
    }

    public int leaves() {
        return (columns.size() + 1) / 2;
    }

    /// Returns the tree with values for its inner nodes: the mean of what is below, by rows.
    Tree tree() {
        var nodes = new ArrayList<TreeNode>();
        for (int at = 0; at < columns.size(); at++) {
            nodes.add(TreeNode.leaf(rows.get(at), numbers.get(at), 0));
        }
        for (int at = columns.size() - 1; at >= 0; at--) {
            if (columns.get(at) >= 0) {
                var left = nodes.get(at + 1);
                var right = nodes.get(rights.get(at));
                double value =
                        (left.rows() * left.value() + right.rows() * right.value()) / (left.rows() + right.rows());
                nodes.set(
                        at,
                        new TreeNode(columns.get(at), numbers.get(at), at + 1, rights.get(at), rows.get(at), value, 0));
            }
        }
        return new Tree(nodes);
    }

    Walk walk() {
        return new Walk(
                columns.stream().mapToInt(Integer::intValue).toArray(),
                numbers.stream().mapToDouble(Double::doubleValue).toArray(),
                rights.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The same as arrays, to go down quickly.
    record Walk(int[] columns, double[] numbers, int[] rights) {

        double value(double[][] values, int row) {
            int at = 0;
            while (columns[at] >= 0) {
                at = values[columns[at]][row] <= numbers[at] ? at + 1 : rights[at];
            }
            return numbers[at];
        }
    }
}
