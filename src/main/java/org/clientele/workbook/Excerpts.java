package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.analysis.infer.ClassRows;
import org.clientele.analysis.infer.GroupRows;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.PartRows;
import org.clientele.analysis.predict.ScoredRows;
import org.clientele.analysis.predict.TreeRows;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmRows;
import org.clientele.customer.SegmentGrid;
import org.clientele.recipe.ChangedRows;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Finding.Kind;
import org.clientele.recipe.Findings;
import org.clientele.recipe.FoundRows;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.PartnerRows;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RowAt;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.KeyPair;

/// The rows of excerpts, as nodes of a trial: those first that the figure is computed from.
record Excerpts(Workbook book, Node node) {

    /// Returns the portions of an excerpt; those of the whole node where it has no such part.
    List<Portion> of(Excerpt excerpt) {
        return switch (excerpt) {
            case Excerpt.All _ -> Portion.whole(book, node);
            case Excerpt.AtNode(int at) -> scored("reached", PartRows.Part.TRAINING, new TreeRows(at));
            case Excerpt.ScoredFrom(ModelKind kind, double score) ->
                scored("scored", PartRows.Part.HELD_OUT, ScoredRows.from(kind, score));
            case Excerpt.ScoredIn(ModelKind kind, double from, double to) ->
                scored("scored", PartRows.Part.HELD_OUT, ScoredRows.in(kind, from, to));
            case Excerpt.OfGroup(int group) -> group(group);
            case Excerpt.Gone _ -> changed("gone", ChangedRows.Which.GONE);
            case Excerpt.Changed _ -> changed("changed", ChangedRows.Which.CHANGED);
            case Excerpt.InCell(int recency, int rest) -> cell(recency, rest);
            case Excerpt.Own _ -> List.of(portion(Recipe.EMPTY, "own", List.of(), node.id()));
            case Excerpt.Where(List<String> columns, Condition condition) ->
                List.of(portion(Recipe.of(new FilterRows(condition)), "where", columns, table()));
            case Excerpt.OfClasses(List<Side> sides, List<String> names) -> classes(new ClassRows(sides, names));
            case Excerpt.AtPoint(PartRows.Part part, int place) -> point(part, new RowAt(place));
            case Excerpt.Found(Kind kind, List<String> columns) -> found(kind, columns);
            case Excerpt.Partners(PartnerRows.Which which) -> partners(which);
        };
    }

    /// Kept models have no rows any more.
    private List<Portion> scored(String role, PartRows.Part part, Spec<?> rows) {
        if (!(node.spec() instanceof FitModels fit)) {
            return List.of();
        }
        var table = table();
        var read = new ArrayList<>(List.of(fit.target()));
        read.addAll(fit.features());
        var from = part == PartRows.Part.TRAINING ? "training" : "held";
        return List.of(
                portion(rows, role, read, node.id(), Portion.id(1)),
                portion(new PartRows(fit, part), from, read, table));
    }

    private List<Portion> group(int group) {
        return node.spec() instanceof GroupSummary groups
                ? List.of(portion(
                        new GroupRows(groups, group),
                        "group",
                        groups.by().stream().map(Side::column).toList(),
                        table()))
                : Portion.whole(book, node);
    }

    /// The table that the node reads first.
    private String table() {
        return node.inputs().getFirst();
    }

    /// The rows of the class among all that the node reads.
    private List<Portion> classes(ClassRows rows) {
        var columns = rows.sides().stream().map(Side::column).toList();
        var all = Portion.whole(book, node);
        return List.of(portion(rows, "class", columns, table()).on(Portion.id(1)), all.getFirst());
    }

    private List<Portion> point(PartRows.Part part, RowAt row) {
        var all = scored("point", part, row);
        return all.isEmpty() ? all : List.of(all.getFirst().on(Portion.id(1)), all.getLast());
    }

    private List<Portion> found(Kind kind, List<String> columns) {
        return node.spec() instanceof Findings findings
                ? List.of(portion(new FoundRows(findings.asOf(), kind, columns), "found", columns, table()))
                : Portion.whole(book, node);
    }

    private List<Portion> partners(PartnerRows.Which which) {
        return node.spec() instanceof JoinCheck check
                ? List.of(portion(
                                new PartnerRows(check.keys(), which),
                                "partner",
                                check.keys().stream()
                                        .map(which.isLeft() ? KeyPair::left : KeyPair::right)
                                        .toList(),
                                node.inputs().get(which.isLeft() ? 0 : 1))
                        .on(node.inputs().toArray(String[]::new)))
                : Portion.whole(book, node);
    }

    private List<Portion> changed(String role, ChangedRows.Which which) {
        return List.of(portion(
                new ChangedRows(which), role, List.of(), table(), node.inputs().getLast()));
    }

    /// The customers of the cell, then the order lines their scores were read from.
    private List<Portion> cell(int recency, int rest) {
        if (!(node.spec() instanceof Rfm rfm)) {
            return Portion.whole(book, node);
        }
        var scores = List.of(rfm.customer(), Rfm.R, Rfm.F, Rfm.M);
        var lines = new ArrayList<>(List.of(rfm.customer(), rfm.date()));
        lines.addAll(rfm.amount());
        var customers =
                Recipe.of(new FilterRows(new Condition.And(List.of(is(Rfm.R, recency), rest(rfm.bins(), rest)))));
        return List.of(
                portion(customers, "cell", scores, node.id()),
                portion(new RfmRows(rfm.unlabelled()), "lines", lines, table(), Portion.id(0)));
    }

    /// Every pair of a frequency and an amount score with this mean.
    private static Condition rest(int bins, int rest) {
        return new Condition.Or(IntStream.rangeClosed(1, bins)
                .boxed()
                .flatMap(f -> IntStream.rangeClosed(1, bins)
                        .filter(m -> SegmentGrid.mean(f, m) == rest)
                        .mapToObj(m -> (Condition) new Condition.And(List.of(is(Rfm.F, f), is(Rfm.M, m)))))
                .toList());
    }

    private static Condition is(String column, int score) {
        return new Condition.Compare(column, Condition.Op.EQUAL, Integer.toString(score));
    }

    private Portion portion(Spec<?> spec, String role, List<String> columns, String... inputs) {
        var table = book.require(inputs[0]);
        var named = table.title().equals(table.id()) ? "" : table.title();
        return new Portion(Node.of(inputs[0], table.title(), spec).from(List.of(inputs)), role, named, columns);
    }
}
