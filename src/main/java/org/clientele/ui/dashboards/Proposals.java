package org.clientele.ui.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.customer.Rfm;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.report.Imprint;
import org.clientele.report.Imprint.Origin;
import org.clientele.source.Sources;
import org.clientele.ui.Question;
import org.clientele.words.Words;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Node;
import org.clientele.workbook.Remarks;
import org.clientele.workbook.Workbook;

/// Workbooks that a dashboard proposes, and what it says of its origins.
record Proposals(Workbook book, Node node) {

    static Optional<Proposals> of(Workbook book, Optional<String> id) {
        return id.flatMap(book::find).filter(n -> n.spec() instanceof Dashboard).map(n -> new Proposals(book, n));
    }

    Dashboard dashboard() {
        return (Dashboard) node.spec();
    }

    Workbook with(Dashboard changed) {
        return book.with(node.doing(changed));
    }

    /// Returns what is asked to see the dashboard like this.
    Question question(Dashboard looked) {
        return new Question(with(looked), node.id());
    }

    /// Returns the id of the node that a dataset of the dashboard is read from.
    String input(String dataset) {
        return node.inputs().get(dashboard().datasets().indexOf(dataset));
    }

    /// Turns filters into steps of the recipes behind their tables; what depends on them follows.
    Workbook keptAsFilter(List<Filter> filters) {
        var changed = book;
        for (var filter : filters) {
            changed = filtered(changed, filter);
        }
        return changed;
    }

    private Workbook filtered(Workbook now, Filter filter) {
        var step = new FilterRows(filter.condition());
        var input = now.require(input(filter.dataset()));
        if (input.spec() instanceof Recipe recipe) {
            return now.with(input.doing(recipe.plus(step)));
        }
        var between = Node.of(now.freshId(input.id() + "-kept"), input.title(), Recipe.of(step), input.id());
        var current = now.require(node.id());
        var inputs = new ArrayList<>(current.inputs());
        inputs.set(dashboard().datasets().indexOf(filter.dataset()), between.id());
        return now.with(List.of(between, current.from(inputs)));
    }

    /// Returns where the numbers come from.
    Imprint imprint(Optional<Evaluator> evaluator, Words words) {
        var origins = dashboard().datasets().stream()
                .map(dataset -> origin(dataset, evaluator))
                .toList();
        var asOf =
                book.nodes(Rfm.class).stream().map(n -> ((Rfm) n.spec()).asOf()).findFirst();
        return new Imprint(asOf, origins).remarking(new Remarks(book, words).of(node.id()));
    }

    private Origin origin(String dataset, Optional<Evaluator> evaluator) {
        var input = input(dataset);
        var files = book.ancestors(input).stream()
                .filter(n -> n.spec() instanceof Sources)
                .map(Node::title)
                .toList();
        return new Origin(
                dataset, files, evaluator.map(e -> e.key(book, input).brief()).orElse(""));
    }
}
