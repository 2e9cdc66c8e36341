package org.clientele.workbook;

import org.clientele.analysis.predict.ModelKind;

/// Which of the rows that a node reads a figure is computed from.
public sealed interface Excerpt {

    /// All of them, in the parts that the node treats differently.
    Excerpt ALL = new All();

    record All() implements Excerpt {}

    /// The training rows that come to a node of a tree.
    record AtNode(int node) implements Excerpt {}

    /// The rows held out whose score is at least this: what a point of a ROC curve counts.
    record ScoredFrom(ModelKind kind, double score) implements Excerpt {}

    /// The rows held out whose score is in a tenth of the scale.
    record ScoredIn(ModelKind kind, double from, double to) implements Excerpt {}

    /// The rows of a group of a table of groups, by its place.
    record OfGroup(int group) implements Excerpt {}

    /// The rows that a step takes away.
    record Gone() implements Excerpt {}

    /// The rows in which a step changes a cell.
    record Changed() implements Excerpt {}

    /// The customers in a cell of the grid of scores.
    record InCell(int recency, int rest) implements Excerpt {}
}
