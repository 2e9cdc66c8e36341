package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Recipe;
import org.clientele.report.Overview;
import org.clientele.report.Overview.Table;
import org.clientele.table.Schema;

/// The overview over the tables of a workbook.
final class Overviews {

    private static final String ID = "overview";

    private Overviews() {}

    /// Returns the node of the prepared overview, if the roles of the cleaned tables allow one.
    static Optional<Node> of(Workbook book, Map<String, Outlook> outlook, Function<String, String> titles) {
        var tables = new ArrayList<Table>();
        var inputs = new ArrayList<String>();
        for (var node : book.nodes()) {
            boolean wanted = node.spec() instanceof Recipe || node.spec() instanceof Rfm;
            if (wanted && outlook.get(node.id()) instanceof Outlook.Fine(Schema schema)) {
                tables.add(new Table(node.title(), schema));
                inputs.add(node.id());
            }
        }
        return Overview.of(titles, List.copyOf(tables), Optional.empty())
                .map(dashboard -> Node.of(book.freshId(ID), titles.apply("table.overview"), dashboard)
                        .from(inputs));
    }
}
