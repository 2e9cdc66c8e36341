package org.clientele.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.Clusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.analysis.cluster.KSuggestion;
import org.clientele.analysis.cluster.SuggestK;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.analysis.infer.ClassRows;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Comparison;
import org.clientele.analysis.infer.CorrelationMatrix;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.GroupRows;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.predict.Advice;
import org.clientele.analysis.predict.Advise;
import org.clientele.analysis.predict.Divide;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.PartRows;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.analysis.predict.Reasons;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.predict.ScoredRows;
import org.clientele.analysis.predict.Split;
import org.clientele.analysis.predict.TreeRows;
import org.clientele.analysis.privacy.Generalize;
import org.clientele.analysis.privacy.Reidentification;
import org.clientele.analysis.privacy.Reidentify;
import org.clientele.analysis.recommend.ItemNeighbours;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.RecommendCheck;
import org.clientele.analysis.recommend.RecommendReport;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.Alike;
import org.clientele.customer.CustomerList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GapFigures;
import org.clientele.customer.Gaps;
import org.clientele.customer.GroupPage;
import org.clientele.customer.GroupPortrait;
import org.clientele.customer.Lookalikes;
import org.clientele.customer.Moves;
import org.clientele.customer.Portrait;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmFigures;
import org.clientele.customer.RfmReport;
import org.clientele.customer.RfmRows;
import org.clientele.customer.SegmentMoves;
import org.clientele.customer.SegmentProfiles;
import org.clientele.customer.SegmentSummary;
import org.clientele.customer.Target;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.ChangeFigures;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.ChangedRows;
import org.clientele.recipe.Changes;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.EditCells;
import org.clientele.recipe.EditCheck;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.FindingList;
import org.clientele.recipe.Findings;
import org.clientele.recipe.FoundRows;
import org.clientele.recipe.FromLedger;
import org.clientele.recipe.Join;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.JoinFigures;
import org.clientele.recipe.KeySuggestions;
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
import org.clientele.recipe.TwinFigures;
import org.clientele.recipe.Twins;
import org.clientele.recipe.UnifyText;
import org.clientele.recipe.Union;
import org.clientele.report.Dashboard;
import org.clientele.report.Page;
import org.clientele.report.RowsBehind;
import org.clientele.source.Format;
import org.clientele.source.IncomingFigures;
import org.clientele.source.IncomingRows;
import org.clientele.source.Sources;
import org.clientele.table.Condition;
import org.clientele.table.PersonalCondition;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;

/// Every spec of this program, once. Names are forever; classes may be renamed.
final class StandardCatalog {

    private static final List<Catalog.Entry> SPECS = List.of(
            Catalog.Entry.of("alike", 1, Alike.class, Lookalikes.class),
            Catalog.Entry.of("assign-clusters", 1, AssignClusters.class, Sheet.class),
            Catalog.Entry.of("twins", 1, Twins.class, TwinFigures.class),
            Catalog.Entry.of("changes", 2, Changes.class, ChangeFigures.class),
            Catalog.Entry.of("customer-list", 3, CustomerList.class, Sheet.class),
            Catalog.Entry.of("dashboard", 1, Dashboard.class, Page.class),
            Catalog.Entry.of("edit-check", 1, EditCheck.class, EditCheck.Figures.class),
            Catalog.Entry.of("findings", 2, Findings.class, FindingList.class),
            Catalog.Entry.of("generalize", 2, Generalize.class, Sheet.class),
            Catalog.Entry.of("gaps", 1, Gaps.class, GapFigures.class),
            Catalog.Entry.of("group-portrait", 1, GroupPortrait.class, GroupPage.class),
            Catalog.Entry.of("incoming", 1, IncomingRows.class, IncomingFigures.class),
            Catalog.Entry.of("item-similarity", 1, ItemSimilarity.class, ItemNeighbours.class),
            Catalog.Entry.of("join", 1, Join.class, Sheet.class),
            Catalog.Entry.of("join-check", 1, JoinCheck.class, JoinFigures.class),
            Catalog.Entry.of("k-means", 1, KMeans.class, Clusters.class),
            Catalog.Entry.of("portrait", 1, Portrait.class, CustomerPortrait.class),
            Catalog.Entry.of("kept-models", 3, ReadKept.class, Models.class),
            Catalog.Entry.of("model-advice", 2, Advise.class, Advice.class),
            Catalog.Entry.of("model-reasons", 2, Reasons.class, ReasonList.class),
            Catalog.Entry.of("model-split", 1, Divide.class, Split.class),
            Catalog.Entry.of("models", 3, FitModels.class, Models.class),
            Catalog.Entry.of("profile", 1, Profile.class, TableProfile.class),
            Catalog.Entry.of("recommend-check", 1, RecommendCheck.class, RecommendReport.class),
            Catalog.Entry.of("recommendations", 1, Recommendations.class, Sheet.class),
            Catalog.Entry.of("recipe", 1, Recipe.class, Sheet.class),
            Catalog.Entry.of("reidentify", 2, Reidentify.class, Reidentification.class),
            Catalog.Entry.of("relate", 2, Relate.class, Relation.class),
            Catalog.Entry.of("compare", 1, Compare.class, Comparison.class),
            Catalog.Entry.of("correlations", 2, Correlations.class, CorrelationMatrix.class),
            Catalog.Entry.of("group-summary", 1, GroupSummary.class, Sheet.class),
            Catalog.Entry.of("target", 1, Target.class, Sheet.class),
            Catalog.Entry.of("rfm", 1, Rfm.class, Sheet.class),
            Catalog.Entry.of("rfm-figures", 1, RfmFigures.class, RfmReport.class),
            Catalog.Entry.of("rows-behind", 1, RowsBehind.class, Sheet.class),
            Catalog.Entry.of("changed-rows", 1, ChangedRows.class, Sheet.class),
            Catalog.Entry.of("class-rows", 1, ClassRows.class, Sheet.class),
            Catalog.Entry.of("found-rows", 1, FoundRows.class, Sheet.class),
            Catalog.Entry.of("partner-rows", 1, PartnerRows.class, Sheet.class),
            Catalog.Entry.of("row-at", 1, RowAt.class, Sheet.class),
            Catalog.Entry.of("group-rows", 1, GroupRows.class, Sheet.class),
            Catalog.Entry.of("scored-rows", 1, ScoredRows.class, Sheet.class),
            Catalog.Entry.of("tree-rows", 1, TreeRows.class, Sheet.class),
            Catalog.Entry.of("part-rows", 1, PartRows.class, Sheet.class),
            Catalog.Entry.of("rfm-rows", 1, RfmRows.class, Sheet.class),
            Catalog.Entry.of("score", 1, Score.class, Sheet.class),
            Catalog.Entry.of("segment-moves", 1, SegmentMoves.class, Moves.class),
            Catalog.Entry.of("segment-profiles", 1, SegmentProfiles.class, SegmentSummary.class),
            Catalog.Entry.of("sources", 1, Sources.class, Sheet.class),
            Catalog.Entry.of("suggest-k", 1, SuggestK.class, KSuggestion.class),
            Catalog.Entry.of("suggest-keys", 1, SuggestKeys.class, KeySuggestions.class),
            Catalog.Entry.of("union", 1, Union.class, Sheet.class),
            step("change-type", 1, ChangeType.class),
            step("derive-column", 1, DeriveColumn.class),
            step("drop-columns", 1, DropColumns.class),
            step("drop-missing", 1, DropMissing.class),
            step("edit-cells", 1, EditCells.class),
            step("fill-missing", 1, FillMissing.class),
            step("filter-rows", 1, FilterRows.class),
            step("from-ledger", 1, FromLedger.class),
            step("mask-values", 1, MaskValues.class),
            step("open-tokens", 1, OpenTokens.class),
            step("pseudonymize", 1, Pseudonymize.class),
            step("remove-duplicates", 1, RemoveDuplicates.class),
            step("rename-column", 1, RenameColumn.class),
            step("reorder-columns", 1, ReorderColumns.class),
            step("replace-values", 1, ReplaceValues.class),
            step("scale-numbers", 1, ScaleNumbers.class),
            step("set-role", 1, SetRole.class),
            step("unify-text", 1, UnifyText.class));

    private static final List<Catalog.Choice> CONDITIONS = List.of(new Catalog.Choice(
            Condition.class,
            Map.of(
                    "all-of",
                    Condition.And.class,
                    "any-of",
                    Condition.Or.class,
                    "between",
                    Condition.Between.class,
                    "compare",
                    Condition.Compare.class,
                    "contains",
                    Condition.Contains.class,
                    "in",
                    Condition.In.class,
                    "kept",
                    Condition.Kept.class,
                    "missing",
                    Condition.IsMissing.class,
                    "not",
                    Condition.Not.class)));

    private static final List<Catalog.Choice> FORMATS = List.of(new Catalog.Choice(
            Format.class,
            Map.of(
                    "excel",
                    Format.Excel.class,
                    "json",
                    Format.Json.class,
                    "json-lines",
                    Format.JsonLines.class,
                    "json-rows",
                    Format.JsonRows.class,
                    "json-shaped",
                    Format.JsonShaped.class,
                    "parquet",
                    Format.Parquet.class,
                    "query",
                    Format.Query.class,
                    "web-log",
                    Format.WebLog.class)));

    private static final List<Catalog.Choice> CHOICES = Stream.of(
                    CONDITIONS, FORMATS, DashboardChoices.ALL, CustomerChoices.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<Catalog.Kept<?>> KEPT = List.of(
            new Catalog.Kept<>("cell-edits", CellEdits.class, CellEdits::digest, _ -> Privacy.PERSONAL),
            new Catalog.Kept<>(
                    "personal-condition", PersonalCondition.class, PersonalCondition::digest, _ -> Privacy.PERSONAL),
            new Catalog.Kept<>("personal-step", PersonalStep.class, PersonalStep::digest, _ -> Privacy.PERSONAL),
            new Catalog.Kept<>("models", KeptModels.class, KeptModels::digest, kept -> kept.models()
                    .privacy()));

    static final Catalog ALL = new Catalog(SPECS, CHOICES, KEPT);

    private StandardCatalog() {}

    private static Catalog.Entry step(String name, int version, Class<? extends Step> step) {
        return new Catalog.Entry(name, version, step, Sheet.class, Optional.of(Step.class));
    }
}
