package org.clientele.ui.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.analysis.infer.CorrelationMatrix;
import org.clientele.chart.Cells;
import org.clientele.chart.Drawn;
import org.clientele.chart.Unit;
import org.clientele.report.Exhibit;
import org.clientele.table.Role;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// A matrix of correlations as a picture, a sentence and a list of the strongest pairs.
record MatrixView(Words words, CorrelationMatrix matrix) {

    private static final int MOST = 15;
    private static final String COLUMNS = "explore.matrix.columns";

    /// Two columns and their correlation.
    private record Pair(int a, int b, double r) {}

    Exhibit exhibit() {
        var names = matrix.columns();
        var down = new ArrayList<>(names);
        Collections.reverse(down);
        var values = new ArrayList<Double>();
        for (int row = names.size() - 1; row >= 0; row--) {
            matrix.r().get(row).forEach(r -> values.add(Double.isNaN(r) ? r : Math.rint(r * 1000) / 1000));
        }
        var cells = new Cells(names, down, values, values);
        var axis = words.text(COLUMNS);
        return new Exhibit(
                words.text("explore.matrix.name"),
                cells,
                new Drawn(List.of(axis, axis), List.of(Role.NONE, Role.NONE), Unit.NUMBER, List.of()));
    }

    private List<Pair> strongest() {
        var pairs = new ArrayList<Pair>();
        for (int a = 0; a < matrix.columns().size(); a++) {
            for (int b = 0; b < a; b++) {
                double r = matrix.r().get(a).get(b);
                if (!Double.isNaN(r)) {
                    pairs.add(new Pair(b, a, r));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.r())));
        return pairs;
    }

    Spoken sentence() {
        var digits = new Digits(words);
        return strongest().stream()
                .findFirst()
                .map(pair -> Spoken.of(
                        words,
                        "explore.matrix.said",
                        matrix.columns().get(pair.a()),
                        matrix.columns().get(pair.b()),
                        figure("r", digits.share(pair.r())),
                        figure("p", digits.p(matrix.p().get(pair.a()).get(pair.b()))),
                        figure("complete", matrix.complete()),
                        figure("rows", matrix.rows())))
                .orElseGet(() -> Spoken.of(words.text("explore.said.nothing")));
    }

    private Mention figure(String kind, Object said) {
        return Mention.of(words, kind, said);
    }

    List<String> heads() {
        return Stream.of("pair", "r", "p", "n")
                .map(head -> words.text("explore.matrix.head." + head))
                .toList();
    }

    List<List<String>> pairs() {
        var digits = new Digits(words);
        return strongest().stream()
                .limit(MOST)
                .map(pair -> List.of(
                        words.text(
                                "explore.pair.title",
                                matrix.columns().get(pair.a()),
                                matrix.columns().get(pair.b())),
                        digits.share(pair.r()),
                        digits.p(matrix.p().get(pair.a()).get(pair.b())),
                        words.number(matrix.n().get(pair.a()).get(pair.b()), 0)))
                .toList();
    }
}
