package org.clientele.analysis.classify;

/// One node of a tree. A row goes left where its value in `column` is at most `threshold`; a leaf has column −1.
///
/// @param rows how many training rows came here
/// @param value their mean: the share of the class that is looked for, or the mean of a number
/// @param impurity Gini's 2p(1 − p) for classes, twice the variance for numbers
public record TreeNode(int column, double threshold, int left, int right, int rows, double value, double impurity) {

    static TreeNode leaf(int rows, double value, double impurity) {
        return new TreeNode(-1, 0, -1, -1, rows, value, impurity);
    }

    public boolean isLeaf() {
        return column < 0;
    }
}
