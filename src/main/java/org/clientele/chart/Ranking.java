package org.clientele.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.chart.Marks.Kind;
import org.clientele.chart.Marks.Mark;

/// The bars of a bar chart: ranked by all rows, so that no bar changes its place when rows are chosen.
final class Ranking {

    private final Bar bar;
    private final Data data;
    private final BitSet chosen;
    private final Codes codes;

    Ranking(Bar bar, Data data, BitSet chosen) {
        this.bar = bar;
        this.data = data;
        this.chosen = chosen;
        this.codes = data.codes(bar.by());
    }

    /// Values are the first groups, in rank order; then come the others and the missing.
    Marks marks() {
        var ranked = ranked();
        int shown = shown(ranked);
        var groups = groups(ranked, shown);
        var all = bar.measure().of(data, groups);
        var now = bar.measure().of(data, groups.masked(chosen));
        var marks = new ArrayList<Mark>();
        for (int group = 0; group < shown; group++) {
            marks.add(new Mark(Kind.VALUE, codes.texts()[ranked[group]], all[group], now[group]));
        }
        if (shown < ranked.length) {
            marks.add(new Mark(Kind.OTHER, "", all[shown], now[shown]));
        }
        if (Arrays.stream(codes.codes()).anyMatch(code -> code < 0)) {
            marks.add(new Mark(Kind.MISSING, "", all[shown + 1], now[shown + 1]));
        }
        return new Marks(marks, Optional.empty(), ranked.length);
    }

    /// Returns the rows in the places of the bars; the last part holds the missing.
    Parts parts() {
        var ranked = ranked();
        return groups(ranked, shown(ranked));
    }

    /// Returns the chosen rows in the places of the marks.
    Parts places() {
        var ranked = ranked();
        int shown = shown(ranked);
        var groups = groups(ranked, shown);
        if (shown == ranked.length) {
            // no bar of others: the missing take its place
            java.util.Arrays.setAll(groups.codes(), row -> Math.min(groups.codes()[row], shown));
        }
        return groups.masked(chosen);
    }

    private int shown(int[] ranked) {
        return ranked.length <= bar.top() + 1 ? ranked.length : bar.top();
    }

    private int[] ranked() {
        var groups = new Parts(codes.codes(), codes.count());
        var rows = Aggregates.count(groups);
        var natural = IntStream.of(codes.natural()).filter(value -> rows[value] > 0);
        if (bar.sort() == Sort.NAME) {
            return natural.toArray();
        }
        var numbers = bar.measure().of(data, groups);
        return natural.boxed()
                .sorted(Comparator.comparingDouble(value -> Double.isNaN(numbers[value]) ? 1 : -numbers[value]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Parts groups(int[] ranked, int shown) {
        var moved = new int[codes.count()];
        Arrays.fill(moved, shown);
        for (int group = 0; group < shown; group++) {
            moved[ranked[group]] = group;
        }
        var groups = new int[codes.codes().length];
        for (int row = 0; row < groups.length; row++) {
            int code = codes.codes()[row];
            groups[row] = code < 0 ? shown + 1 : moved[code];
        }
        return new Parts(groups, shown + 2);
    }
}
