package org.clientele.workbook;

import java.util.Optional;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmRows;

/// The order lines behind rows of scores: what a figure of customers comes from below the table it is computed from.
record Depths(Workbook book) {

    /// The node of the order lines.
    static final String LINES = "how-lines";

    /// Returns the workbook with the lines behind these rows as a node; nothing where their table is made of no scores.
    ///
    /// @param table the node that the rows are from
    /// @param rows the node that has them
    Optional<Workbook> below(String table, String rows) {
        return scores(table)
                .map(node -> book.with(Node.of(
                        LINES,
                        book.require(node.inputs().getFirst()).title(),
                        new RfmRows(((Rfm) node.spec()).unlabelled()),
                        node.inputs().getFirst(),
                        rows)));
    }

    private Optional<Node> scores(String table) {
        var node = book.require(table);
        return node.spec() instanceof Rfm
                ? Optional.of(node)
                : node.inputs().stream()
                        .flatMap(input -> scores(input).stream())
                        .findFirst();
    }
}
