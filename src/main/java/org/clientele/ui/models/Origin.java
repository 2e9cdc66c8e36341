package org.clientele.ui.models;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.analysis.predict.ModelShape;
import org.clientele.customer.CustomerList;
import org.clientele.customer.Rfm;
import org.clientele.customer.Target;
import org.clientele.table.Schema;
import org.clientele.ui.Session;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// Which columns of a table this program made, as far as its names are known to it.
record Origin(Session session) {

    /// Returns the columns made by the nodes that a node comes from.
    Set<String> made(String id) {
        var made = new HashSet<String>();
        session.book().find(id).ifPresent(node -> collect(node, made));
        return made;
    }

    /// Returns a table with every column of models and some that this program made: kept models do not say which table
    /// they were fitted on.
    Optional<String> like(ModelShape models) {
        var columns = Stream.concat(
                        Stream.of(models.target()), models.features().stream().map(ModelShape.Feature::column))
                .toList();
        var outlook = session.outlook();
        return session.book().nodes().stream()
                .map(Node::id)
                .filter(id -> outlook.get(id) instanceof Outlook.Fine(Schema schema)
                        && schema.names().containsAll(columns))
                .filter(id -> !made(id).isEmpty())
                .findFirst();
    }

    private void collect(Node node, Set<String> made) {
        boolean maker =
                node.spec() instanceof Rfm || node.spec() instanceof Target || node.spec() instanceof CustomerList;
        if (maker && session.outlook().get(node.id()) instanceof Outlook.Fine(Schema schema)) {
            made.addAll(schema.names());
        }
        node.inputs().forEach(id -> session.book().find(id).ifPresent(from -> collect(from, made)));
    }
}
