package org.clientele.customer;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Problem;

/// Which segment a customer belongs to, by recency score (R) and by the rounded mean of frequency and monetary score
/// (FM): rectangles on a grid of five by five that cover every cell exactly once.
public record SegmentGrid(List<Rule> rules) {

    private static final int SIDE = 5;

    /// One rectangle of cells and the code of its segment; several rules may name the same segment.
    public record Rule(String segment, int fromR, int toR, int fromFm, int toFm) {

        public Rule {
            if (!segment.matches("[a-z0-9][a-z0-9-]*")) {
                throw new Problem("problem.grid.code", segment);
            }
            if (fromR < 1 || toR > SIDE || fromR > toR || fromFm < 1 || toFm > SIDE || fromFm > toFm) {
                throw new Problem("problem.grid.range", segment, SIDE);
            }
        }

        boolean covers(int r, int fm) {
            return fromR <= r && r <= toR && fromFm <= fm && fm <= toFm;
        }
    }

    /// Eleven segments that marketers know by name.
    public static final SegmentGrid STANDARD = new SegmentGrid(List.of(
            new Rule("champions", 5, 5, 4, 5),
            new Rule("loyal", 3, 4, 4, 5),
            new Rule("potential-loyalists", 4, 5, 2, 3),
            new Rule("new-customers", 5, 5, 1, 1),
            new Rule("promising", 4, 4, 1, 1),
            new Rule("need-attention", 3, 3, 3, 3),
            new Rule("about-to-sleep", 3, 3, 1, 2),
            new Rule("at-risk", 1, 2, 3, 4),
            new Rule("cant-lose-them", 1, 2, 5, 5),
            new Rule("hibernating", 2, 2, 1, 2),
            new Rule("hibernating", 1, 1, 2, 2),
            new Rule("lost", 1, 1, 1, 1)));

    /// @throws Problem if a cell has no segment, or more than one rule
    public SegmentGrid {
        rules = List.copyOf(rules);
        for (int r = 1; r <= SIDE; r++) {
            for (int fm = 1; fm <= SIDE; fm++) {
                long count = covering(rules, r, fm);
                if (count != 1) {
                    throw new Problem(count == 0 ? "problem.grid.gap" : "problem.grid.overlap", r, fm);
                }
            }
        }
    }

    private static long covering(List<Rule> rules, int r, int fm) {
        return rules.stream().filter(rule -> rule.covers(r, fm)).count();
    }

    /// Returns the codes of the segments, each once, in the order of the rules.
    public List<String> segments() {
        return rules.stream().map(Rule::segment).distinct().toList();
    }

    /// Returns the segment of a cell.
    public String segment(int r, int fm) {
        return rules.stream()
                .filter(rule -> rule.covers(r, fm))
                .findFirst()
                .orElseThrow()
                .segment();
    }

    /// Returns the mean of two scores, halves rounded up.
    public static int mean(int f, int m) {
        return (f + m + 1) / 2;
    }

    /// Returns for each cell, at `(r − 1) · 5 + fm − 1`, the place of its segment in [#segments].
    int[] places() {
        var segments = segments();
        var places = new int[SIDE * SIDE];
        Arrays.setAll(places, cell -> segments.indexOf(segment(cell / SIDE + 1, cell % SIDE + 1)));
        return places;
    }
}
