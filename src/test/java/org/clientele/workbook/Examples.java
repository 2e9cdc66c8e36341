package org.clientele.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.classify.Growth;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.analysis.cluster.SuggestK;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.infer.ClassRows;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.GroupRows;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.Summary;
import org.clientele.analysis.infer.Wanted;
import org.clientele.analysis.predict.Advise;
import org.clientele.analysis.predict.Divide;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.PartRows;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.analysis.predict.Reasons;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.predict.ScoredRows;
import org.clientele.analysis.predict.TreeRows;
import org.clientele.analysis.predict.Tuning;
import org.clientele.analysis.privacy.Generalize;
import org.clientele.analysis.privacy.PersonalValues;
import org.clientele.analysis.privacy.Reidentify;
import org.clientele.analysis.privacy.Trace;
import org.clientele.analysis.recommend.Cut;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Neighbourhood;
import org.clientele.analysis.recommend.RecommendCheck;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Measure;
import org.clientele.chart.Pie;
import org.clientele.chart.Sort;
import org.clientele.chart.Treemap;
import org.clientele.customer.Alike;
import org.clientele.customer.CustomerList;
import org.clientele.customer.Gaps;
import org.clientele.customer.GroupPortrait;
import org.clientele.customer.Part;
import org.clientele.customer.Portrait;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmFigures;
import org.clientele.customer.RfmRows;
import org.clientele.customer.SegmentMoves;
import org.clientele.customer.SegmentProfiles;
import org.clientele.customer.Target;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.ChangedRows;
import org.clientele.recipe.Changes;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.EditCheck;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Finding;
import org.clientele.recipe.Findings;
import org.clientele.recipe.FoundRows;
import org.clientele.recipe.Join;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.MaskValues;
import org.clientele.recipe.OpenTokens;
import org.clientele.recipe.PartnerRows;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Pseudonymize;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.ReorderColumns;
import org.clientele.recipe.ReplaceValues;
import org.clientele.recipe.RowAt;
import org.clientele.recipe.ScaleNumbers;
import org.clientele.recipe.SetRole;
import org.clientele.recipe.Step;
import org.clientele.recipe.SuggestKeys;
import org.clientele.recipe.Twins;
import org.clientele.recipe.UnifyText;
import org.clientele.recipe.Union;
import org.clientele.report.ChartTile;
import org.clientele.report.Dashboard;
import org.clientele.report.KpiTile;
import org.clientele.report.Place;
import org.clientele.report.RowsBehind;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.IncomingRows;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Joins;
import org.clientele.table.KeyPair;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// One spec of every kind in the catalog, each with inputs it can be computed on.
final class Examples {

    /// A spec and what it reads.
    record Example(Spec<?> spec, List<Result> results) {

        static Example of(Spec<?> spec, Result... results) {
            return new Example(spec, List.of(results));
        }

        Inputs inputs() {
            return new Inputs(results, DEPOSITS);
        }
    }

    private static final Source SOURCE = source();
    private static final PersonalStep TYPED = new PersonalStep(
            new ReplaceValues("city", List.of(new ReplaceValues.Replacement("Nowhere", "Bonn")), Privacy.OPEN));
    private static final CellEdits EDITS = new CellEdits(List.of(new CellEdit("orders:2", "city", "上海", "Shanghai")));

    private static final FitModels MODEL = FitModels.ofClass("who", "a", List.of("city", "count", "paid"))
            .divided(Division.STANDARD.by(Division.Method.FOLDS))
            .tuned(new Tuning(3, 1, 0.5, 2, 2, 2, Growth.STANDARD.of(3, 2), Optional.empty()))
            .fitting(ModelKind.LOGISTIC, ModelKind.TREE, ModelKind.FOREST);
    private static final Models MODELS = MODEL.of(Inputs.of(orders()), Progress.NONE);
    private static final KeptModels KEPT = KeptModels.of(MODELS);

    private static final Deposits DEPOSITS = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            var held = Map.<String, Deposit>of(
                    SOURCE.id(), SOURCE, EDITS.digest(), EDITS, TYPED.digest(), TYPED, KEPT.digest(), KEPT);
            return Optional.ofNullable(held.get(id))
                    .map(kind::cast)
                    .orElseThrow(() -> new Problem("problem.deposit.missing", id));
        }
    };

    private Examples() {}

    static Sheet orders() {
        var days = new int[12];
        java.util.Arrays.setAll(days, i -> i == 7 ? DateBlock.MISSING : 20_000 + 31 * i);
        return Sheet.of(
                Schema.of(
                        Field.of("who", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("city", Type.TEXT, Role.CITY),
                        Field.of("day", Type.DATE, Role.ORDER_DATE),
                        Field.of("count", Type.INTEGER, Role.QUANTITY),
                        Field.of("paid", Type.DECIMAL, Role.AMOUNT)),
                RowIds.of("orders", 12),
                List.of(
                        TextBlock.of("a", "b", "c", "a", "b", "d", "e", "a", "f", "g", "a", ""),
                        TextBlock.of(
                                "Shanghai",
                                "上海",
                                " Ulm",
                                "ULM",
                                "İzmir",
                                "izmir",
                                "",
                                "Ｕｌｍ",
                                "Ulm",
                                "Bonn",
                                "Bonn",
                                ""),
                        new DateBlock(days),
                        new IntegerBlock(new long[] {1, 2, 3, -1, 5, IntegerBlock.MISSING, 7, 8, 9, 10, 11, 12}),
                        new DecimalBlock(
                                new double[] {0.1, 0.2, 0.3, -0.1, 1e9, 2.5, Double.NaN, 7, 8.25, 9, 10.5, 11})));
    }

    private static Sheet people() {
        return Sheet.of(
                Schema.of(Field.of("who", Type.TEXT, Role.CUSTOMER_ID), Field.of("name", Type.TEXT, Role.NAME)),
                RowIds.of("people", 4),
                List.of(TextBlock.of("a", "b", "x", "d"), TextBlock.of("Ann", "Bo", "王芳", "Dee")));
    }

    private static Source source() {
        try {
            var file = Files.createTempFile("example", ".csv");
            Files.writeString(file, "customer_id,order_date,amount\nC1,2026-01-31,1.5\nC2,2026-02-01,-3\n");
            var source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
            Files.delete(file);
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Example> all() {
        var orders = orders();
        var rfm = Rfm.of("who", "day", "paid", LocalDate.of(2025, 12, 31));
        var scored = rfm.of(Inputs.of(orders), Progress.NONE);
        var kMeans = KMeans.of(2, Rfm.RECENCY, Rfm.FREQUENCY);
        var clusters = kMeans.of(Inputs.of(scored), Progress.NONE);
        var key = new KeyPair("who", "who");
        var liking = Liking.bought("who", "city");
        var similarity = ItemSimilarity.of(liking);
        var parts = List.<Part>of(
                new Part.People("who"),
                new Part.Orders("who", "day", List.of("paid"), Optional.empty(), Optional.of("city")),
                new Part.Segments("who", Rfm.SEGMENT, List.of(Rfm.R, Rfm.F, Rfm.M)));
        var list = new CustomerList(parts, Optional.of(rfm.asOf()));
        var everyone = list.of(Inputs.of(people(), orders, scored), Progress.NONE);
        return Map.ofEntries(
                Map.entry(
                        "alike",
                        Example.of(
                                Alike.of(everyone.block(CustomerList.CUSTOMER).text(0)), everyone)),
                Map.entry(
                        "assign-clusters",
                        Example.of(new AssignClusters(List.of(), "group", Optional.of("away")), scored, clusters)),
                Map.entry("changes", Example.of(new Changes(), orders, orders.select(new int[] {3, 1, 2}))),
                Map.entry("customer-list", Example.of(list, people(), orders, scored)),
                Map.entry("dashboard", Example.of(dashboard(), orders)),
                Map.entry("edit-check", Example.of(new EditCheck(EDITS.digest()), orders)),
                Map.entry("twins", Example.of(new Twins(List.of(RemoveDuplicates.by("city"))), orders, orders)),
                Map.entry("gaps", Example.of(Gaps.of(target()), orders)),
                Map.entry("findings", Example.of(new Findings(LocalDate.of(2026, 1, 1)), orders)),
                Map.entry(
                        "group-portrait",
                        Example.of(
                                new GroupPortrait("segment", "champions", parts, list.asOf()),
                                everyone,
                                people(),
                                orders,
                                scored)),
                Map.entry("incoming", Example.of(new IncomingRows(List.of("city")), orders, orders)),
                Map.entry("item-similarity", Example.of(similarity, orders)),
                Map.entry("join", Example.of(Join.of(Joins.Kind.FULL, key), orders, people())),
                Map.entry("join-check", Example.of(new JoinCheck(List.of(key)), orders, people())),
                Map.entry("k-means", Example.of(kMeans, scored)),
                Map.entry(
                        "portrait",
                        Example.of(Portrait.of("a", parts, list.asOf()), everyone, people(), orders, scored)),
                Map.entry("kept-models", Example.of(new ReadKept(KEPT.digest()))),
                Map.entry("model-advice", Example.of(new Advise(Optional.of("city"), Optional.of("Ulm")), orders)),
                Map.entry(
                        "model-reasons",
                        Example.of(new Reasons(ModelKind.LOGISTIC, Optional.empty(), 20), MODELS, orders)),
                Map.entry(
                        "model-split",
                        Example.of(new Divide(MODEL.target(), MODEL.positive(), MODEL.division()), orders)),
                Map.entry("models", Example.of(MODEL, orders)),
                Map.entry(
                        "segment-moves",
                        Example.of(
                                SegmentMoves.ofSegment(
                                        "who", "champions", List.of(LocalDate.of(2025, 6, 30), rfm.asOf())),
                                rfm.asOf(LocalDate.of(2025, 6, 30)).of(Inputs.of(orders), Progress.NONE),
                                scored)),
                Map.entry(
                        "changed-rows",
                        Example.of(
                                new ChangedRows(ChangedRows.Which.GONE), orders, orders.select(new int[] {3, 1, 2}))),
                Map.entry("class-rows", Example.of(new ClassRows(List.of(Side.of("city")), List.of("Ulm")), orders)),
                Map.entry(
                        "found-rows",
                        Example.of(
                                new FoundRows(LocalDate.of(2026, 1, 1), Finding.Kind.MISSING, List.of("paid")),
                                orders)),
                Map.entry(
                        "partner-rows",
                        Example.of(new PartnerRows(List.of(key), PartnerRows.Which.LEFT_ALONE), orders, people())),
                Map.entry("row-at", Example.of(new RowAt(1), orders)),
                Map.entry(
                        "group-rows",
                        Example.of(
                                new GroupRows(
                                        new GroupSummary(
                                                List.of(Side.of("city")), List.of(Wanted.of("rows", Summary.COUNT))),
                                        0),
                                orders)),
                Map.entry("scored-rows", Example.of(ScoredRows.in(ModelKind.LOGISTIC, 0.5, 1), MODELS, orders)),
                Map.entry("tree-rows", Example.of(new TreeRows(0), MODELS, orders)),
                Map.entry("part-rows", Example.of(new PartRows(MODEL, PartRows.Part.HELD_OUT), orders)),
                Map.entry("rfm-rows", Example.of(new RfmRows(rfm), orders, scored.select(new int[] {1}))),
                Map.entry("profile", Example.of(new Profile(List.of()), orders)),
                Map.entry(
                        "recommend-check",
                        Example.of(
                                new RecommendCheck(
                                        liking,
                                        Neighbourhood.STANDARD,
                                        "day",
                                        new Cut.LastPart(0.5),
                                        Optional.empty(),
                                        2),
                                orders)),
                Map.entry(
                        "recommendations",
                        Example.of(
                                new Recommendations(2, Optional.of("who")),
                                similarity.of(Inputs.of(orders), Progress.NONE),
                                orders,
                                people())),
                Map.entry("recipe", Example.of(recipe(), orders)),
                Map.entry(
                        "generalize",
                        Example.of(
                                new Generalize(
                                        List.of("city", "day", "count"), List.of("who"), 3, 0.1, Optional.of("who")),
                                orders)),
                Map.entry(
                        "reidentify",
                        Example.of(
                                new Reidentify(List.of("city", "count"), List.of("paid"), 5, Optional.of("who")),
                                orders)),
                Map.entry("relate", Example.of(Relate.of("count", "paid"), orders)),
                Map.entry(
                        "compare",
                        Example.of(
                                new Compare(
                                        new Condition.Compare("count", Condition.Op.GREATER, "5"),
                                        Optional.empty(),
                                        List.of("paid", "city")),
                                orders)),
                Map.entry(
                        "correlations",
                        Example.of(
                                new Correlations(
                                        List.of("count", "paid"),
                                        Correlations.Method.SPEARMAN,
                                        Correlations.Missing.PAIRWISE),
                                orders)),
                Map.entry(
                        "group-summary",
                        Example.of(
                                new GroupSummary(
                                        List.of(Side.of("city"), new Side("day", Reading.YEARS)),
                                        List.of(
                                                Wanted.of("rows", Summary.COUNT),
                                                Wanted.of("mean", Summary.MEAN, "paid"),
                                                Wanted.of("last", Summary.MAX, "day"))),
                                orders)),
                Map.entry("target", Example.of(target(), orders, people())),
                Map.entry("rfm", Example.of(rfm, orders)),
                Map.entry("rfm-figures", Example.of(new RfmFigures(rfm), orders)),
                Map.entry("rows-behind", Example.of(new RowsBehind(dashboard(), "bar", Optional.of(0)), orders)),
                Map.entry(
                        "score", Example.of(new Score(ModelKind.TREE, "risk", Optional.of("called")), MODELS, orders)),
                Map.entry(
                        "segment-profiles",
                        Example.of(SegmentProfiles.of(Rfm.SEGMENT, Rfm.RECENCY).earning(Rfm.MONETARY), scored)),
                Map.entry("sources", Example.of(Sources.of(SOURCE.id()))),
                Map.entry("suggest-k", Example.of(SuggestK.of(Rfm.RECENCY, Rfm.MONETARY), scored)),
                Map.entry("suggest-keys", Example.of(new SuggestKeys(), orders, people())),
                Map.entry("union", Example.of(new Union(Optional.of("from"), List.of("x", "y")), orders, orders)));
    }

    private static Target target() {
        return new Target(
                "who",
                "day",
                List.of("paid"),
                Optional.empty(),
                Optional.of("city"),
                Optional.empty(),
                LocalDate.ofEpochDay(20_200),
                90,
                Optional.of("who"),
                List.of("name"));
    }

    private static Dashboard dashboard() {
        var sum = Measure.of(Aggregate.SUM, "paid");
        return new Dashboard(
                "Orders",
                List.of("orders"),
                Optional.of("CNY"),
                List.of(
                        new KpiTile("kpi", "Paid", "orders", new Place(0, 0, 3, 2), sum, Optional.of("day")),
                        new ChartTile(
                                "bar",
                                "Cities",
                                "orders",
                                new Place(3, 0, 6, 4),
                                new Bar("city", sum, Sort.values()[0], 10)),
                        new ChartTile("pie", "Shares", "orders", new Place(0, 4, 4, 6), new Pie("city", sum, 8)),
                        new ChartTile(
                                "treemap",
                                "Areas",
                                "orders",
                                new Place(4, 4, 6, 6),
                                new Treemap("day", Optional.of("city"), Measure.rows(), 10))),
                List.of());
    }

    /// Returns a recipe with every kind of step but the one that makes columns open on purpose.
    private static Recipe recipe() {
        return Recipe.of(steps().values().stream()
                .filter(step -> !(step instanceof OpenTokens))
                .toArray(Step[]::new));
    }

    static Map<String, Step> steps() {
        var steps = new java.util.LinkedHashMap<String, Step>();
        steps.put("edit-cells", EDITS.step());
        steps.put("from-ledger", TYPED.inWorkbook());
        steps.put(
                "unify-text",
                new UnifyText(
                        List.of("city"),
                        UnifyText.Spaces.TRIM_AND_COLLAPSE,
                        UnifyText.Letters.TITLE,
                        UnifyText.Width.UNIFY));
        steps.put(
                "replace-values",
                new ReplaceValues("city", List.of(new ReplaceValues.Replacement("Bonn", "波恩")), Privacy.OPEN));
        steps.put("fill-missing", new FillMissing("count", FillMissing.With.MEDIAN, Optional.empty()));
        steps.put("derive-column", new DeriveColumn("twice", Type.DECIMAL, "[paid] * 2"));
        steps.put("change-type", new ChangeType("count", Type.TEXT, List.of()));
        steps.put("filter-rows", new FilterRows(new Condition.Compare("paid", Condition.Op.LESS, "100")));
        steps.put("drop-missing", new DropMissing(List.of("day"), DropMissing.When.ANY));
        steps.put("remove-duplicates", new RemoveDuplicates(List.of("who"), RemoveDuplicates.Missing.EQUALS_NOTHING));
        steps.put("scale-numbers", new ScaleNumbers(List.of("twice"), ScaleNumbers.To.Z_SCORE));
        steps.put("mask-values", new MaskValues("who", Trace.NAME, PersonalValues.Place.WHOLE));
        steps.put("open-tokens", new OpenTokens(List.of("city"), "0f".repeat(32)));
        steps.put("pseudonymize", new Pseudonymize(List.of("city"), "0f".repeat(32)));
        steps.put("set-role", new SetRole("twice", Role.PRICE));
        steps.put("rename-column", new RenameColumn("twice", "价格"));
        steps.put("reorder-columns", new ReorderColumns(List.of("价格", "who", "city", "day", "count", "paid")));
        steps.put("drop-columns", new DropColumns(List.of("count")));
        return steps;
    }
}
