package org.clientele.workbook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.spec.Problem;

/// A figure in the JSON of a result by its place, such as `/models/1/metrics/0/held`.
record FigurePath(String path) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What the parts of results are called where the name of their kind of figure is another.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("rho", "spearman"),
            Map.entry("d", "cohen"),
            Map.entry("f", "anova"),
            Map.entry("chi-square", "chi"),
            Map.entry("eta-squared", "eta"),
            Map.entry("omega-squared", "omega"),
            Map.entry("corrected", "v.corrected"),
            Map.entry("least-expected", "expected"),
            Map.entry("slope", "line"),
            Map.entry("intercept", "line"),
            Map.entry("ratio", "odds"),
            Map.entry("deviance", "fit"),
            Map.entry("null-deviance", "fit"),
            Map.entry("aic", "fit"),
            Map.entry("adjusted-r2", "fit"),
            Map.entry("complete", "rows"),
            Map.entry("popular-coverage", "coverage"),
            Map.entry("true-positives", "confusion"),
            Map.entry("false-positives", "confusion"),
            Map.entry("true-negatives", "confusion"),
            Map.entry("false-negatives", "confusion"));

    /// Returns the figure of a result.
    ///
    /// @throws Problem if there is no number at the place
    Finding in(Workbook book, String node, String json) {
        var value = at(json, path);
        if (!value.isNumber()) {
            throw new Problem("problem.know.figure", path, book.require(node).title());
        }
        var parts = List.of(path.substring(1).split("/"));
        return new FigureRows(book.require(node).spec(), parts, at(json, ""))
                .find()
                .map(found -> new Finding(book, node, found.kind(), path, value.asText(), found.excerpt()))
                .orElseGet(() -> new Finding(book, node, kind(json), path, value.asText()));
    }

    private JsonNode at(String json, String place) {
        try {
            return MAPPER.readTree(json).at(JsonPointer.compile(place));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Problem("problem.know.figure", place, "");
        }
    }

    /// Its own name says what it is, or that of the measure it is a figure of.
    private String kind(String json) {
        int last = path.lastIndexOf('/');
        var measure = at(json, path.substring(0, last)).path("measure");
        if (measure.isMissingNode()) {
            measure = at(json, path.substring(0, Math.max(0, path.lastIndexOf('/', last - 1))))
                    .path("measure");
        }
        boolean recommended = path.startsWith("/measures/");
        var name = measure.isMissingNode() ? path.substring(last + 1) : measure.asText();
        var kebab = name.replaceAll("(?<=[a-z0-9])(?=[A-Z][a-z])", "-")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
        return recommended ? kebab + "-at" : KINDS.getOrDefault(kebab, kebab);
    }
}
