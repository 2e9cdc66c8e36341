package org.clientele.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.NumberView;
import org.clientele.analysis.predict.PartRows.Part;
import org.clientele.recipe.Changes;
import org.clientele.recipe.Findings;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.PartnerRows.Which;
import org.clientele.spec.Spec;

/// Which rows a figure in the JSON of a result comes from, and what kind of figure it is, where its place says
/// more than its name: what a finding counts, which rows find a partner, a point of a figure.
///
/// @param path the parts of the place
record FigureRows(Spec<?> spec, List<String> path, JsonNode result) {

    private static final Map<String, Which> PARTNERS = Map.of(
            "left/matched", Which.LEFT_MATCHED,
            "left/missing", Which.LEFT_WITHOUT_KEY,
            "left/repeated", Which.LEFT_SEVERAL,
            "right/missing", Which.RIGHT_WITHOUT_KEY);

    /// What is known of a place.
    record Found(String kind, Excerpt excerpt) {}

    Optional<Found> find() {
        return switch (spec) {
            case JoinCheck _ -> partners();
            case Changes _ -> changed();
            case Findings _ -> finding();
            case FitModels _ -> point();
            default -> Optional.empty();
        };
    }

    private Optional<Found> partners() {
        return Optional.ofNullable(PARTNERS.get(String.join("/", path)))
                .map(which -> new Found(
                        "join-"
                                + which.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        new Excerpt.Partners(which)));
    }

    private Optional<Found> changed() {
        return path.equals(List.of("changed"))
                ? Optional.of(new Found("cells-changed", new Excerpt.Changed()))
                : Optional.empty();
    }

    private Optional<Found> finding() {
        if (path.size() != 3 || !path.getLast().equals("count")) {
            return Optional.empty();
        }
        var finding = result.at("/findings/" + path.get(1));
        var kind =
                org.clientele.recipe.Finding.Kind.valueOf(finding.path("kind").asText());
        var columns = StreamSupport.stream(finding.path("columns").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var defined =
                "finding." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Optional.of(new Found(defined, new Excerpt.Found(kind, columns)));
    }

    /// `/models/1/numbers/held/7/actual`, `/models/1/classes/roc/7/truePositives` and their like.
    private Optional<Found> point() {
        if (path.size() < 6 || !path.getFirst().equals("models")) {
            return Optional.empty();
        }
        var model = result.at("/models/" + path.get(1));
        var kind = ModelKind.valueOf(model.at("/fitted/kind").asText());
        int at = Integer.parseInt(path.get(4));
        var point = model.path(path.get(2)).path(path.get(3)).path(at);
        return switch (path.get(3)) {
            case "held" -> Optional.of(new Found("point-actual", row(Part.HELD_OUT, at, "held")));
            case "training" -> Optional.of(new Found("point-residuals", row(Part.TRAINING, at, "training")));
            case "roc" ->
                Optional.of(new Found(
                        "roc",
                        point.path("threshold").isNumber()
                                ? new Excerpt.ScoredFrom(
                                        kind, point.path("threshold").asDouble())
                                : Excerpt.ALL));
            case "calibration" ->
                Optional.of(new Found(
                        "calibration",
                        new Excerpt.ScoredIn(
                                kind,
                                point.path("from").asDouble(),
                                point.path("to").asDouble())));
            default -> Optional.empty();
        };
    }

    private Excerpt row(Part part, int point, String count) {
        int rows = result.path("split").path(count).asInt();
        return new Excerpt.AtPoint(part, NumberView.place(point, rows));
    }
}
