package org.clientele.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.clientele.customer.Lookalikes.Gap;
import org.clientele.customer.Lookalikes.Lookalike;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;

/// Finds who is most like the customer in row `mine`, by the numbers that are known of them.
record Likening(Alike spec, Sheet everyone, int mine, List<Feature> features) {

    /// A column of numbers, and how wide it is spread; nobody differs in what is the same for all.
    private record Feature(String name, double[] values, double deviation) {

        static Feature of(Sheet everyone, String name) {
            var block = everyone.block(name);
            return new Feature(name, Usual.values(block), Usual.of(block).deviation());
        }

        double apart(int own, int other) {
            return deviation > 0 ? (values[other] - values[own]) / deviation : values[other] - values[own];
        }
    }

    private record Near(int row, double squares) {}

    private static final Comparator<Near> NEAREST =
            Comparator.comparingDouble(Near::squares).thenComparingInt(Near::row);

    /// @throws Problem if there is no such customer, or nothing is known to compare them by
    static Likening of(Alike spec, Sheet everyone) {
        var at = OwnRows.of(everyone.block(CustomerList.CUSTOMER), spec.customer());
        if (at.length == 0) {
            throw new Problem("problem.portrait.unknown", spec.customer());
        }
        var known = spec.features().stream()
                .filter(name -> !everyone.block(name).isMissing(at[0]))
                .map(name -> Feature.of(everyone, name))
                .toList();
        return new Likening(spec, everyone, at[0], known);
    }

    Lookalikes nearest() {
        var names = features.stream().map(Feature::name).toList();
        var nearest = new PriorityQueue<>(NEAREST.reversed());
        int compared = 0;
        for (int row = 0; row < everyone.rows() && !features.isEmpty(); row++) {
            double squares = squares(row);
            if (row != mine && !Double.isNaN(squares)) {
                compared++;
                keep(nearest, row, squares);
            }
        }
        var list = new ArrayList<>(nearest);
        list.sort(NEAREST);
        return new Lookalikes(
                spec.customer(),
                names,
                compared,
                list.stream().map(this::lookalike).toList());
    }

    private void keep(PriorityQueue<Near> nearest, int row, double squares) {
        if (nearest.size() < spec.most()) {
            nearest.add(new Near(row, squares));
        } else if (squares < nearest.element().squares()) {
            nearest.remove();
            nearest.add(new Near(row, squares));
        }
    }

    /// NaN where one of the numbers is not known.
    private double squares(int row) {
        double sum = 0;
        for (var feature : features) {
            double apart = feature.apart(mine, row);
            sum += apart * apart;
        }
        return sum;
    }

    private Lookalike lookalike(Near near) {
        var one = new int[] {near.row()};
        return new Lookalike(
                everyone.block(CustomerList.CUSTOMER).text(near.row()),
                everyone.schema().require(CustomerList.CUSTOMER).privacy(),
                Portraying.known(everyone, CustomerList.NAME, one),
                Portraying.text(everyone.block(CustomerList.SEGMENT), one),
                Math.sqrt(near.squares()),
                features.stream()
                        .map(feature -> gap(feature, near.row()))
                        .sorted(Comparator.comparingDouble(gap -> -Math.abs(gap.apart())))
                        .toList());
    }

    private Gap gap(Feature feature, int row) {
        return new Gap(feature.name(), feature.values()[mine], feature.values()[row], feature.apart(mine, row));
    }
}
