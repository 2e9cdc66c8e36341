package org.clientele.workbook;

import java.util.List;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.PartRows;
import org.clientele.recipe.Finding.Kind;
import org.clientele.recipe.PartnerRows;
import org.clientele.table.Condition;

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

    /// The rows of the node itself.
    record Own() implements Excerpt {}

    /// The rows of the table that the node reads to which a condition applies.
    record Where(List<String> columns, Condition condition) implements Excerpt {

        public Where {
            columns = List.copyOf(columns);
        }

        /// The rows in which any of these columns is missing.
        public static Where missing(List<String> columns) {
            return new Where(
                    columns,
                    new Condition.Or(columns.stream()
                            .map(column -> (Condition) new Condition.IsMissing(column))
                            .toList()));
        }
    }

    /// The rows in one class of each of these columns.
    record OfClasses(List<Side> sides, List<String> names) implements Excerpt {

        public OfClasses {
            sides = List.copyOf(sides);
            names = List.copyOf(names);
        }
    }

    /// The one row of a part of the rows that a point of a figure stands for, by its place.
    record AtPoint(PartRows.Part part, int place) implements Excerpt {}

    /// The rows that a finding counts.
    record Found(Kind kind, List<String> columns) implements Excerpt {

        public Found {
            columns = List.copyOf(columns);
        }
    }

    /// The rows of one of two tables that find a partner in the other, or none.
    record Partners(PartnerRows.Which which) implements Excerpt {}

    /// The customers in a cell of the grid of scores.
    record InCell(int recency, int rest) implements Excerpt {}
}
