package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.Summary;
import org.clientele.analysis.infer.Wanted;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.NumberView;
import org.clientele.analysis.predict.PartRows;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.analysis.predict.Score;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.customer.Rfm;
import org.clientele.customer.SegmentGrid;
import org.clientele.recipe.ChangeFigures;
import org.clientele.recipe.Changes;
import org.clientele.recipe.FindingList;
import org.clientele.recipe.Findings;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.JoinFigures;
import org.clientele.recipe.PartnerRows.Which;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.KeyPair;
import org.clientele.table.Moments;
import org.clientele.table.Sheet;
import org.clientele.ui.ShopProject;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// The rows behind a part of what a node says: a node of a tree, a point of a curve, a group, a cell of the grid.
class ExcerptTest {

    private static final ShopProject SHOP = ShopProject.sample();
    private static final Workbook BOOK = SHOP.history().book();

    private static <R extends Result> R result(Workbook book, String node, Class<R> type) {
        return SHOP.evaluator().evaluate(book, node, type, Progress.NONE);
    }

    private static List<Layer> layers(Workbook book, String node, Excerpt excerpt) {
        var knowing = new Knowing(SHOP.evaluator(), Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT));
        return knowing.layers(new Finding(book, node, "other", "", "", excerpt), Progress.NONE);
    }

    private static Sheet rows(Workbook book, String node, Excerpt excerpt) {
        return layers(book, node, excerpt).getFirst().rows();
    }

    private static Workbook churn() {
        var fit = FitModels.ofClass("segment", "at-risk", List.of(Rfm.RECENCY, Rfm.MONETARY));
        return BOOK.with(Node.of("fit", "Fit", fit, "rfm"));
    }

    @Test
    void everyNodeOfATreeHasExactlyItsTrainingRows() {
        var book = churn();
        var models = result(book, "fit", Models.class);
        var nodes = models.require(ModelKind.TREE).fitted().tree().orElseThrow().nodes();

        for (int at = 0; at < nodes.size(); at++) {
            var rows = rows(book, "fit", new Excerpt.AtNode(at));
            long positive = IntStream.range(0, rows.rows())
                    .filter(r -> rows.block("segment").text(r).equals("at-risk"))
                    .count();
            assertEquals(nodes.get(at).rows(), rows.rows());
            assertEquals(nodes.get(at).value(), (double) positive / rows.rows(), 1e-12);
        }
        assertTrue(nodes.size() > 3, nodes.toString());
        assertEquals(
                models.split().training(),
                layers(book, "fit", new Excerpt.AtNode(0)).getLast().rows().rows());
    }

    @Test
    void pointsOfTheRocCurveAndTenthsOfTheCalibrationHaveTheirRowsHeldOut() {
        var book = churn();
        var view = result(book, "fit", Models.class)
                .require(ModelKind.LOGISTIC)
                .classes()
                .orElseThrow();
        double positives = view.confusion().truePositives() + view.confusion().falseNegatives();
        double negatives = view.confusion().rows() - positives;

        for (var point :
                List.of(view.roc().get(view.roc().size() / 2), view.roc().getLast())) {
            var rows = rows(book, "fit", new Excerpt.ScoredFrom(ModelKind.LOGISTIC, point.threshold()));
            assertEquals(point.truePositives() * positives + point.falsePositives() * negatives, rows.rows(), 1e-6);
        }
        for (var bin : view.calibration()) {
            var rows = rows(book, "fit", new Excerpt.ScoredIn(ModelKind.LOGISTIC, bin.from(), bin.to()));
            assertEquals(bin.rows(), rows.rows());
        }
    }

    @Test
    void groupsOfASummaryHaveTheRowsTheirFiguresComeFrom() {
        var summary = new GroupSummary(
                List.of(Side.of("category"), new Side("order_date", Reading.YEARS)),
                List.of(Wanted.of("rows", Summary.COUNT), Wanted.of("mean", Summary.MEAN, "amount")));
        var book = BOOK.with(Node.of("groups", "Groups", summary, "orders"));
        var groups = result(book, "groups", Sheet.class);

        for (int group = 0; group < groups.rows(); group++) {
            var rows = rows(book, "groups", new Excerpt.OfGroup(group));
            assertEquals(groups.numbers("rows")[group], rows.rows());
            assertEquals(
                    groups.numbers("mean")[group],
                    Moments.of(rows.numbers("amount")).mean(),
                    1e-9);
        }
        assertTrue(groups.rows() > 5);
    }

    @Test
    void aCellOfTheGridHasItsCustomersAndTheirOrderLinesAlone() {
        var layers = layers(BOOK, "rfm", new Excerpt.InCell(5, 4));
        var scores = result(BOOK, "rfm", Sheet.class);
        var f = scores.numbers(Rfm.F);
        var m = scores.numbers(Rfm.M);
        long there = IntStream.range(0, scores.rows())
                .filter(r -> scores.numbers(Rfm.R)[r] == 5 && SegmentGrid.mean((int) f[r], (int) m[r]) == 4)
                .count();
        var customers = layers.getFirst().rows();
        var lines = layers.getLast().rows();

        assertEquals(there, customers.rows());
        assertTrue(there > 10);
        assertEquals(
                Moments.of(customers.numbers(Rfm.MONETARY)).sum(),
                Moments.of(lines.numbers("amount")).sum(),
                1e-6);
        assertTrue(
                layers.getFirst().said().startsWith("The cell has " + there),
                layers.getFirst().said());
    }

    @Test
    void rowsThatGoAndRowsThatChangeAreThoseThatAreCounted() {
        var orders = BOOK.require("orders");
        var raw = orders.inputs().getFirst();
        var steps = (Recipe) orders.spec();
        var unique = steps.prefix(1);
        var book = BOOK.with(List.of(
                Node.of("less", "Less", unique, raw),
                Node.of("gone", "Gone", new Changes(), raw, "less"),
                Node.of("more", "More", steps.prefix(2), raw),
                Node.of("changed", "Changed", new Changes(), "less", "more")));
        var gone = result(book, "gone", ChangeFigures.class);
        var changed = result(book, "changed", ChangeFigures.class);

        assertTrue(unique.steps().getFirst().step() instanceof RemoveDuplicates, unique.toString());
        assertEquals(
                gone.rowsBefore() - gone.rowsAfter(),
                rows(book, "gone", new Excerpt.Gone()).rows());
        assertTrue(gone.rowsBefore() > gone.rowsAfter());
        assertEquals(
                changed.changed(), rows(book, "changed", new Excerpt.Changed()).rows(), "one cell a row");
        assertEquals(0, rows(book, "gone", new Excerpt.Changed()).rows());
    }

    @Test
    void everyFindingHasAsManyRowsAsItCounts() {
        var kinds = EnumSet.noneOf(org.clientele.recipe.Finding.Kind.class);
        for (var recipe : BOOK.nodes(Recipe.class)) {
            var raw = recipe.inputs().getFirst();
            var book = BOOK.with(Node.of("found", "Found", new Findings(LocalDate.of(2026, 1, 1)), raw));
            for (var finding : result(book, "found", FindingList.class).findings()) {
                var rows = rows(book, "found", new Excerpt.Found(finding.kind(), finding.columns()));
                assertEquals(finding.count(), rows.rows(), finding.toString());
                kinds.add(finding.kind());
            }
        }
        assertTrue(kinds.size() > 7, kinds.toString());
    }

    @Test
    void rowsWithPartnersAndWithoutAreThoseThatAreCounted() {
        var keys = List.of(new KeyPair("customer_id", "customer_id"));
        var book = BOOK.with(Node.of("check", "Check", new JoinCheck(keys), "orders", "customers"));
        var figures = result(book, "check", JoinFigures.class);

        assertEquals(figures.left().matched(), partners(book, Which.LEFT_MATCHED));
        assertEquals(figures.left().unmatched(), partners(book, Which.LEFT_ALONE));
        assertEquals(figures.left().missing(), partners(book, Which.LEFT_WITHOUT_KEY));
        assertEquals(figures.left().repeated(), partners(book, Which.LEFT_SEVERAL));
        assertEquals(figures.right().unmatched(), partners(book, Which.RIGHT_ALONE));
        assertEquals(figures.right().missing(), partners(book, Which.RIGHT_WITHOUT_KEY));
        assertTrue(figures.left().matched() > 1000 && figures.right().unmatched() > 0, figures.toString());
    }

    private static int partners(Workbook book, Which which) {
        return rows(book, "check", new Excerpt.Partners(which)).rows();
    }

    @Test
    void everyPointOfTheFiguresOfALinearModelIsItsOneRow() {
        var book = BOOK.with(
                Node.of("fit", "Fit", FitModels.ofNumber(Rfm.MONETARY, List.of(Rfm.RECENCY, Rfm.FREQUENCY)), "rfm"));
        var models = result(book, "fit", Models.class);
        var view = models.require(ModelKind.LINEAR).numbers().orElseThrow();

        for (int point : List.of(0, 1, 77, view.held().size() - 1)) {
            int place = NumberView.place(point, models.split().held());
            var row = rows(book, "fit", new Excerpt.AtPoint(PartRows.Part.HELD_OUT, place));
            assertEquals(1, row.rows());
            assertEquals(view.held().get(point).actual(), row.numbers(Rfm.MONETARY)[0], 1e-9);
        }
        for (int point : List.of(0, 3, 301, view.training().size() - 1)) {
            int place = NumberView.place(point, models.split().training());
            var row = rows(book, "fit", new Excerpt.AtPoint(PartRows.Part.TRAINING, place));
            var scored = Score.of(ModelKind.LINEAR, "score").of(Inputs.of(models, row), Progress.NONE);
            assertEquals(1, row.rows());
            assertEquals(view.training().get(point).fitted(), scored.numbers("score")[0], 1e-6);
        }
        assertTrue(models.split().training() > 1000, "the points are a part of the rows");
    }

    @Test
    void classesOfARelationHaveTheRowsTheyCount() {
        var pair = new Relate(Side.of("category"), Side.of("amount"));
        var book = BOOK.with(Node.of("pair", "Pair", pair, "orders"));
        var means = result(book, "pair", Relation.class).means().orElseThrow();

        for (var group : means.groups()) {
            var rows = rows(book, "pair", new Excerpt.OfClasses(List.of(Side.of("category")), List.of(group.name())));
            assertEquals(group.n(), rows.rows());
            assertEquals(group.mean(), Moments.of(rows.numbers("amount")).mean(), 1e-9);
        }
    }

    @Test
    void keptModelsHaveTheRowsOfTheComparisonThatTheyWereKeptFromWhileItIsTheSame() {
        var fitted = churn();
        var kept = KeptModels.of(result(fitted, "fit", Models.class));
        var shop = SHOP.evaluator().deposits();
        Deposits deposits = new Deposits() {
            @Override
            public <D extends org.clientele.spec.Deposit> D get(String id, Class<D> kind) {
                return id.equals(kept.digest()) ? kind.cast(kept) : shop.get(id, kind);
            }
        };
        var knowing = new Knowing(
                new Evaluator(new BookJson(Catalog.standard()), deposits, new Memory()),
                Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT));
        var there = fitted.with(Node.of("kept", "Kept", new ReadKept(kept.digest())));
        var gone = BOOK.with(Node.of("kept", "Kept", new ReadKept(kept.digest())));
        var view = kept.models().require(ModelKind.LOGISTIC).classes().orElseThrow();
        var point = new Excerpt.ScoredFrom(ModelKind.LOGISTIC, view.roc().get(9).threshold());

        var known = knowing.layers(new Finding(there, "kept", "roc", "", "", point), Progress.NONE);
        var grounds = knowing.of(new Finding(there, "kept", "roc", "", "", point), Progress.NONE);
        var unknown = knowing.of(new Finding(gone, "kept", "roc", "", "", point), Progress.NONE);

        assertEquals(rows(fitted, "fit", point).rows(), known.getFirst().rows().rows());
        assertTrue(
                grounds.filters().getFirst().contains("“Fit”"),
                grounds.filters().toString());
        assertTrue(grounds.stages().size() > 3, grounds.stages().toString());
        assertTrue(
                unknown.filters().getFirst().contains("cannot be shown"),
                unknown.filters().toString());
        assertEquals(0, unknown.rows());
    }
}
