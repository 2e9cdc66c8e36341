package org.clientele.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clientele.chart.Leaves.Leaf;
import org.clientele.chart.Marks.Kind;
import org.clientele.chart.Marks.Mark;
import org.clientele.table.Groups;

/// The areas of a treemap of two levels: ranked by all rows, so that no area changes its place when rows are chosen.
///
/// The outer groups are those of a bar chart. Of all pairs of values in the groups that have a name the `top` greatest
/// are areas of their own (equal ones in the order of the groups, then of the values), and with them a pair that would
/// be the only other one of its group; what is left in a group is its "Other", and then come its missing values.
final class Nesting {

    /// More groups than this are one.
    private static final int GROUPS = 8;

    /// One area to be: its group, its kind, and its value where it has one.
    private record Place(int group, Kind kind, String value) {}

    private final Treemap map;
    private final Data data;
    private final BitSet chosen;
    private final List<Mark> groups;
    private final int[] groupOf;
    private final Codes codes;
    private final int[] naturalRank;
    private final Groups pairs;

    Nesting(Treemap map, String outer, Data data, BitSet chosen) {
        this.map = map;
        this.data = data;
        this.chosen = chosen;
        var bar = new Bar(outer, map.measure(), Sort.VALUE, GROUPS);
        this.groups = new Ranking(bar, data, chosen).marks().marks();
        this.groupOf = new Ranking(bar, data, all(data)).places().codes();
        this.codes = data.codes(map.by());
        this.naturalRank = new int[codes.count()];
        var natural = codes.natural();
        IntStream.range(0, natural.length).forEach(rank -> naturalRank[natural[rank]] = rank);
        this.pairs = Groups.of(List.of(data.sheet().block(outer), data.sheet().block(map.by())), data.rows());
    }

    private static BitSet all(Data data) {
        var all = new BitSet();
        all.set(0, data.rows());
        return all;
    }

    Leaves leaves() {
        var places = new ArrayList<Place>();
        var parts = parts(places);
        var all = map.measure().of(data, parts);
        var now = map.measure().of(data, parts.masked(chosen));
        var leaves = IntStream.range(0, places.size())
                .mapToObj(i -> leaf(places.get(i), all[i], now[i]))
                .toList();
        return new Leaves(leaves, values());
    }

    /// Returns the chosen rows in the places of the areas.
    Parts places() {
        return parts(new ArrayList<>()).masked(chosen);
    }

    /// Returns all rows in the places of the areas, and adds these.
    private Parts parts(List<Place> places) {
        var shown = shown();
        var leafOf = new int[data.rows()];
        for (int group = 0; group < groups.size(); group++) {
            group(group, shown, places, leafOf);
        }
        return new Parts(leafOf, places.size());
    }

    private Leaf leaf(Place place, double all, double now) {
        return new Leaf(List.of(groups.get(place.group())), new Mark(place.kind(), place.value(), all, now));
    }

    private int values() {
        return (int) IntStream.range(0, pairs.count())
                .filter(pair -> value(pair) >= 0)
                .count();
    }

    private int value(int pair) {
        return codes.codes()[pairs.first()[pair]];
    }

    private int group(int pair) {
        return groupOf[pairs.first()[pair]];
    }

    /// Returns the pairs that are areas of their own, greatest first.
    private List<Integer> shown() {
        var numbers = map.measure().of(data, new Parts(pairs.of(), pairs.count()));
        var ranked = IntStream.range(0, pairs.count())
                .filter(pair -> value(pair) >= 0 && groups.get(group(pair)).kind() != Kind.OTHER)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> -numbers[pair])
                        .thenComparingInt(this::group)
                        .thenComparingInt(pair -> naturalRank[value(pair)]))
                .toList();
        var left = new int[groups.size()];
        ranked.stream().skip(map.top()).forEach(pair -> left[group(pair)]++);
        return IntStream.range(0, ranked.size())
                .filter(rank -> rank < map.top() || left[group(ranked.get(rank))] == 1)
                .mapToObj(ranked::get)
                .toList();
    }

    /// Adds the areas of one group, and notes in which of them each of its rows is.
    private void group(int group, List<Integer> shown, List<Place> places, int[] leafOf) {
        var leaves = new int[pairs.count()];
        Arrays.fill(leaves, -1);
        for (int pair : shown) {
            if (group(pair) == group) {
                leaves[pair] = places.size();
                places.add(new Place(group, Kind.VALUE, codes.texts()[value(pair)]));
            }
        }
        boolean isNamed = groups.get(group).kind() != Kind.OTHER;
        rest(group, pair -> !isNamed || value(pair) >= 0, Kind.OTHER, leaves, places);
        rest(group, _ -> true, Kind.MISSING, leaves, places);
        for (int row = 0; row < leafOf.length; row++) {
            if (groupOf[row] == group) {
                leafOf[row] = leaves[pairs.of()[row]];
            }
        }
    }

    /// Adds one area for what is left in a group, if anything is.
    private void rest(int group, IntPredicate which, Kind kind, int[] leaves, List<Place> places) {
        int[] rest = IntStream.range(0, leaves.length)
                .filter(pair -> leaves[pair] < 0 && group(pair) == group && which.test(pair))
                .toArray();
        if (rest.length > 0) {
            IntStream.of(rest).forEach(pair -> leaves[pair] = places.size());
            places.add(new Place(group, kind, ""));
        }
    }
}
