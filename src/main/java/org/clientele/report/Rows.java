package org.clientele.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.chart.Codes;
import org.clientele.chart.Data;
import org.clientele.chart.Measure;
import org.clientele.chart.Parts;
import org.clientele.report.TablePanel.Head;
import org.clientele.table.Block;
import org.clientele.table.Numbers;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// The rows of a table tile.
final class Rows {

    private final TableTile tile;
    private final Data data;
    private final BitSet chosen;

    Rows(TableTile tile, Data data, BitSet chosen) {
        this.tile = tile;
        this.data = data;
        this.chosen = chosen;
    }

    TablePanel panel() {
        return tile.measures().isEmpty() ? plain() : grouped();
    }

    /// Returns the chosen rows by the row of the table they are behind.
    Parts places() {
        var places = new int[data.rows()];
        java.util.Arrays.fill(places, -1);
        if (tile.measures().isEmpty()) {
            int next = 0;
            for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
                places[row] = next++;
            }
            return new Parts(places, next);
        }
        var codes = data.codes(tile.columns().getFirst());
        var groups = new Parts(codes.codes(), codes.count()).masked(chosen);
        var ranked = ranked(codes, firsts(groups), tile.measures().getFirst().of(data, groups));
        var rank = new int[codes.count()];
        for (int place = 0; place < ranked.size(); place++) {
            rank[ranked.get(place)] = place;
        }
        chosen.stream().filter(row -> codes.codes()[row] >= 0).forEach(row -> places[row] = rank[codes.codes()[row]]);
        return new Parts(places, ranked.size());
    }

    private static List<Integer> ranked(Codes codes, int[] firsts, double[] first) {
        return IntStream.of(codes.natural())
                .filter(group -> firsts[group] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble(g -> Double.isNaN(first[g]) ? Double.MAX_VALUE : -first[g]))
                .toList();
    }

    private TablePanel plain() {
        var blocks = blocks();
        var rows = chosen.stream()
                .limit(tile.rows())
                .mapToObj(row -> blocks.stream().map(b -> b.text(row)).toList())
                .toList();
        return new TablePanel(tile, heads(), rows, chosen.cardinality());
    }

    /// Parts that have no chosen row are left out; equal numbers are in the natural order of the first column.
    private TablePanel grouped() {
        var codes = data.codes(tile.columns().getFirst());
        var groups = new Parts(codes.codes(), codes.count()).masked(chosen);
        var values = tile.measures().stream().map(m -> m.of(data, groups)).toList();
        var firsts = firsts(groups);
        var ranked = ranked(codes, firsts, values.getFirst());
        var blocks = blocks();
        var agreed = agreed(blocks, groups, firsts);
        var rows = ranked.stream()
                .limit(tile.rows())
                .map(group -> row(codes, group, blocks, agreed, firsts, values))
                .toList();
        return new TablePanel(tile, heads(), rows, ranked.size());
    }

    private static List<String> row(
            Codes codes, int group, List<Block> blocks, boolean[][] agreed, int[] firsts, List<double[]> values) {
        var row = new ArrayList<String>();
        row.add(codes.texts()[group]);
        for (int column = 1; column < blocks.size(); column++) {
            row.add(agreed[column][group] ? blocks.get(column).text(firsts[group]) : "");
        }
        values.forEach(v -> row.add(Double.isNaN(v[group]) ? "" : Numbers.text(v[group])));
        return row;
    }

    private int[] firsts(Parts groups) {
        var firsts = new int[groups.count()];
        java.util.Arrays.fill(firsts, -1);
        for (int row = groups.codes().length - 1; row >= 0; row--) {
            if (groups.codes()[row] >= 0) {
                firsts[groups.codes()[row]] = row;
            }
        }
        return firsts;
    }

    private boolean[][] agreed(List<Block> blocks, Parts groups, int[] firsts) {
        var agreed = new boolean[blocks.size()][groups.count()];
        for (int column = 1; column < agreed.length; column++) {
            java.util.Arrays.fill(agreed[column], true);
            for (int row = 0; row < groups.codes().length; row++) {
                int group = groups.codes()[row];
                if (group >= 0 && blocks.get(column).compare(row, firsts[group]) != 0) {
                    agreed[column][group] = false;
                }
            }
        }
        return agreed;
    }

    private List<Block> blocks() {
        return tile.columns().stream().map(data.sheet()::block).toList();
    }

    private List<Head> heads() {
        var schema = data.sheet().schema();
        var heads = new ArrayList<Head>();
        for (var column : tile.columns()) {
            var field = schema.require(column);
            heads.add(
                    new Head(column, field.type(), field.role(), org.clientele.chart.Unit.of(field), Optional.empty()));
        }
        for (var measure : tile.measures()) {
            heads.add(new Head("", Type.DECIMAL, role(measure), measure.unit(schema), Optional.of(measure)));
        }
        return heads;
    }

    /// Returns what a measure is a number of: quantity times price is an amount.
    private Role role(Measure measure) {
        var roles = measure.columns().stream()
                .map(column -> data.sheet().schema().require(column).role())
                .toList();
        boolean paid = roles.size() == 2 && roles.containsAll(List.of(Role.QUANTITY, Role.PRICE));
        return paid ? Role.AMOUNT : roles.stream().findFirst().orElse(Role.NONE);
    }
}
