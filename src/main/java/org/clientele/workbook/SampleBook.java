package org.clientele.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Finding;
import org.clientele.recipe.FindingList;
import org.clientele.recipe.Findings;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.report.Dashboard;
import org.clientele.source.Source;
import org.clientele.spec.Progress;

/// What is decided about the sample shop before anybody has looked at it: everything that was found is mended as
/// proposed, its customers are scored and grouped, and the overview shows them. One definition for the window and for
/// the command line.
///
/// @param titles gives the name of a node by its message key, in the language of the user
/// @param asOf the day from which ages are judged
public record SampleBook(Function<String, String> titles, LocalDate asOf) {

    private static final int GROUPS = 5;

    /// In two passes, since spellings are told apart once spaces are gone, and rows equal once they are written alike.
    private static final List<List<Finding.Kind>> PASSES = List.of(
            List.of(Finding.Kind.EXACT_DUPLICATES, Finding.Kind.EXTRA_SPACES, Finding.Kind.MIXED_DATES),
            List.of(
                    Finding.Kind.CASE_OR_WIDTH,
                    Finding.Kind.SPELLINGS,
                    Finding.Kind.IMPOSSIBLE_DATES,
                    Finding.Kind.IMPOSSIBLE_RATINGS));

    /// @param evaluator knows the sources
    public Workbook of(List<Source> sources, Evaluator evaluator, Progress progress) {
        var prepared = new Prepared(titles);
        var book = prepared.with(Workbook.EMPTY, sources);
        var tables = book.nodes(Recipe.class).stream().map(Node::id).toList();
        for (int i = 0; i < tables.size(); i++) {
            var part = progress.part((double) i / tables.size(), (i + 1.0) / tables.size());
            book = cleaned(book, tables.get(i), evaluator, part);
        }
        return shown(grouped(book), evaluator);
    }

    private Workbook cleaned(Workbook book, String table, Evaluator evaluator, Progress progress) {
        var grown = book;
        for (int pass = 0; pass < PASSES.size(); pass++) {
            var asked = grown.with(Node.of("findings", table, new Findings(asOf), table));
            var part = progress.part(pass / 2.0, (pass + 1) / 2.0);
            var found = evaluator.evaluate(asked, "findings", FindingList.class, part);
            grown = grown.with(mended(grown.require(table), found, PASSES.get(pass)));
        }
        return grown;
    }

    private static Node mended(Node table, FindingList found, List<Finding.Kind> kinds) {
        var steps = kinds.stream()
                .flatMap(kind -> found.of(kind).stream())
                .flatMap(finding -> finding.remedy().stream())
                .map(StepUse::on);
        var recipe = (Recipe) table.spec();
        return table.doing(
                new Recipe(Stream.concat(recipe.steps().stream(), steps).toList()));
    }

    private Workbook grouped(Workbook book) {
        var groups = KMeans.of(GROUPS, Rfm.RECENCY, Rfm.FREQUENCY, Rfm.MONETARY);
        return book.with(Node.of("groups", titles.apply("table.groups"), groups, Prepared.RFM))
                .with(Node.of(
                        "grouped",
                        titles.apply("table.grouped"),
                        new AssignClusters(List.of(), "group", Optional.empty()),
                        Prepared.RFM,
                        "groups"));
    }

    private Workbook shown(Workbook book, Evaluator evaluator) {
        var outlook = Outlook.of(book, evaluator.deposits());
        return Overviews.of(book, outlook, titles)
                .map(node -> book.with(node.doing(inYuan((Dashboard) node.spec()))))
                .orElse(book);
    }

    private static Dashboard inYuan(Dashboard dashboard) {
        return new Dashboard(
                dashboard.title(), dashboard.datasets(), Optional.of("CNY"), dashboard.tiles(), dashboard.filters());
    }
}
