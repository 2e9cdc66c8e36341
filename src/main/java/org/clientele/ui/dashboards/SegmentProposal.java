package org.clientele.ui.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Join;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.Step;
import org.clientele.report.Filter;
import org.clientele.spec.Problem;
import org.clientele.table.Joins;
import org.clientele.table.KeyPair;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// Turns a selection into a segment: a table with one row for each customer who is left. Where several tables are
/// filtered, it is the customers of one who have a row that passes in each of the others.
record SegmentProposal(Proposals proposals, Map<String, Outlook> outlook) {

    private static final List<Role> EVENTS =
            List.of(Role.ORDER_DATE, Role.ORDER_ID, Role.RATING, Role.REVIEW_DATE, Role.COMMENT);

    /// Returns the workbook with the segment.
    ///
    /// @throws Problem if a table does not know whose its rows are
    Workbook of(List<Filter> filters, String title) {
        var datasets = filters.stream().map(Filter::dataset).distinct().toList();
        datasets.forEach(this::requireCustomers);
        var base = datasets.stream()
                .filter(d -> isOfCustomers(schema(d)))
                .findFirst()
                .orElse(datasets.getFirst());
        var others = datasets.stream().filter(d -> !d.equals(base)).toList();
        var id = proposals.book().freshId("segment");
        if (others.isEmpty()) {
            return proposals.book().with(Node.of(id, title, chosen(filters, base, all(base)), input(base)));
        }
        return proposals.book().with(joined(filters, base, others, id, title));
    }

    /// Returns one table of customers for each dataset, and their joins, the last of which is the segment.
    private List<Node> joined(List<Filter> filters, String base, List<String> others, String id, String title) {
        var nodes = new ArrayList<Node>();
        nodes.add(Node.of(id + "-of", partTitle(title, base), chosen(filters, base, all(base)), input(base)));
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            var left = nodes.getLast().id();
            var part = id + "-and-" + (i + 1);
            nodes.add(Node.of(part, partTitle(title, other), chosen(filters, other, List.of()), input(other)));
            boolean last = i == others.size() - 1;
            var join = Join.of(Joins.Kind.INNER, new KeyPair(customer(base), customer(other)));
            nodes.add(
                    last
                            ? Node.of(id, title, join, left, part)
                            : Node.of(id + "-with-" + (i + 1), partTitle(title, other), join, left, part));
        }
        return nodes;
    }

    /// Returns what makes rows of a dataset customers: those that pass, each customer once.
    private Recipe chosen(List<Filter> filters, String dataset, List<String> kept) {
        var customer = customer(dataset);
        var dropped = schema(dataset).names().stream()
                .filter(c -> !c.equals(customer) && !kept.contains(c))
                .toList();
        var passing =
                filters.stream().filter(f -> f.dataset().equals(dataset)).<Step>map(f -> new FilterRows(f.condition()));
        var once = Stream.<Step>of(
                new DropMissing(List.of(customer), DropMissing.When.ANY), RemoveDuplicates.by(customer));
        var narrow = dropped.isEmpty() ? Stream.<Step>empty() : Stream.<Step>of(new DropColumns(dropped));
        return Recipe.of(Stream.of(passing, once, narrow).flatMap(s -> s).toArray(Step[]::new));
    }

    /// Returns the columns worth keeping: all of a table of customers; of a table of events only whose they are.
    private List<String> all(String dataset) {
        return isOfCustomers(schema(dataset)) ? schema(dataset).names() : List.of();
    }

    private static boolean isOfCustomers(Schema schema) {
        return EVENTS.stream().noneMatch(role -> schema.find(role).isPresent());
    }

    private void requireCustomers(String dataset) {
        if (schema(dataset).find(Role.CUSTOMER_ID).isEmpty()) {
            throw new Problem("problem.segment.customers", tableTitle(dataset));
        }
    }

    private String customer(String dataset) {
        return schema(dataset).require(Role.CUSTOMER_ID).name();
    }

    private String input(String dataset) {
        return proposals.input(dataset);
    }

    private String tableTitle(String dataset) {
        return proposals.book().require(input(dataset)).title();
    }

    private String partTitle(String title, String dataset) {
        return title + " · " + tableTitle(dataset);
    }

    /// @throws Problem if nothing is known of the columns yet
    private Schema schema(String dataset) {
        if (outlook.get(input(dataset)) instanceof Outlook.Fine(Schema schema)) {
            return schema;
        }
        throw new Problem("problem.segment.unknown", tableTitle(dataset));
    }
}
