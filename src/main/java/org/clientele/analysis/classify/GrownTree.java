package org.clientele.analysis.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.math.MathEx;
import smile.model.cart.CART;
import smile.model.cart.LeafNode;
import smile.model.cart.Node;
import smile.model.cart.RegressionNode;
import smile.model.cart.Split;

/// A tree of a forest, grown by Smile: it draws the columns that are looked at, holds the cuts that are open, the
/// best first, and deals the rows. Which place in a column is best is said here, by the fall of the squared error,
/// which for 0 and 1 is half that of Gini's impurity: all places are looked at, where Smile's own trees pass over
/// some.
final class GrownTree extends CART {

    private static final long serialVersionUID = 1L;

    /// So that a forest that is kept has a bounded size.
    private static final int MOST_LEAVES = 1000;

    private static final double MORE = 1 + 1e-12;

    private final transient int[][] ranks;
    private final transient double[] target;

    /// @param seed of the columns that are drawn, whatever has been drawn in this thread before
    GrownTree(Bag bag, Growth growth, int looked, long seed) {
        super(
                bag.frame(),
                new StructField("y", DataTypes.DoubleType),
                growth.depth(),
                MOST_LEAVES,
                growth.leaf(),
                looked,
                bag.counts(),
                bag.order());
        ranks = bag.ranks();
        target = bag.target();
        MathEx.setSeed(seed);
        grow();
        clear();
    }

    private void grow() {
        var leaf = newNode(IntStream.range(0, target.length).toArray());
        root = leaf;
        var open = new PriorityQueue<Split>(Split.comparator.reversed());
        findBestSplit(leaf, 0, index.length, new boolean[ranks.length]).ifPresent(open::add);
        int leaves = 1;
        while (leaves < maxNodes && !open.isEmpty()) {
            leaves += split(open.poll(), open) ? 1 : 0;
        }
    }

    @Override
    protected double impurity(LeafNode node) {
        return ((RegressionNode) node).impurity();
    }

    @Override
    protected LeafNode newNode(int[] rows) {
        int count = 0;
        double sum = 0;
        for (int i : rows) {
            count += samples[i];
            sum += samples[i] * target[i];
        }
        double mean = sum / count;
        double squares = 0;
        for (int i : rows) {
            squares += samples[i] * (target[i] - mean) * (target[i] - mean);
        }
        return new RegressionNode(count, mean, mean, squares);
    }

    @Override
    protected Optional<Split> findBestSplit(LeafNode leaf, int column, double impurity, int lo, int hi) {
        var search = new Search(column, leaf.size(), sum(lo, hi));
        if (order[column] == null) {
            count(search, lo, hi);
        } else {
            walk(search, lo, hi);
        }
        var best = search.best;
        return best.gain() > 0 ? Optional.of(new Cut(leaf, best, lo, hi, ranks[column])) : Optional.empty();
    }

    private double sum(int lo, int hi) {
        double sum = 0;
        for (int i = lo; i < hi; i++) {
            sum += samples[index[i]] * target[index[i]];
        }
        return sum;
    }

    private void walk(Search search, int lo, int hi) {
        var rows = order[search.column];
        var rank = ranks[search.column];
        for (int i = lo; i < hi; i++) {
            int row = rows[i];
            search.add(rank[row], samples[row], samples[row] * target[row]);
        }
    }

    private void count(Search search, int lo, int hi) {
        var rank = ranks[search.column];
        var counts = new int[Bag.FEW];
        var sums = new double[Bag.FEW];
        for (int i = lo; i < hi; i++) {
            int row = index[i];
            counts[rank[row]] += samples[row];
            sums[rank[row]] += samples[row] * target[row];
        }
        for (int r = 0; r < counts.length; r++) {
            if (counts[r] > 0) {
                search.add(r, counts[r], sums[r]);
            }
        }
    }

    /// Looks through the values of a column from the least up for the best place to cut.
    private final class Search {

        private final int column;
        private final int all;
        private final double sum;
        private Cut.Place best;
        private int at;
        private int left;
        private double leftSum;

        private Search(int column, int all, double sum) {
            this.column = column;
            this.all = all;
            this.sum = sum;
            best = new Cut.Place(column, 0, 0, 0, 0, all);
        }

        private void add(int rank, int count, double of) {
            if (rank > at && left >= nodeSize && all - left >= nodeSize) {
                double difference = leftSum / left - (sum - leftSum) / (all - left);
                double gain = (double) left / all * (all - left) * difference * difference;
                if (gain > best.gain() * MORE) {
                    best = new Cut.Place(column, at, rank, gain, left, all);
                }
            }
            at = rank;
            left += count;
            leftSum += of;
        }
    }

    /// Returns it as plain lists, thresholds halfway between the values of neighbouring rows.
    ForestTree plain(Ranks[] columns) {
        var lists = new Lists(columns, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        lists.add(root);
        return new ForestTree(lists.column, lists.number, lists.right, lists.rows);
    }

    private record Lists(
            Ranks[] columns, List<Integer> column, List<Double> number, List<Integer> right, List<Integer> rows) {

        void add(Node node) {
            int at = rows.size();
            rows.add(node.size());
            right.add(0);
            if (node instanceof Cut.CutNode cut) {
                column.add(cut.place().column());
                number.add(threshold(cut.place()));
                add(cut.trueChild());
                right.set(at, rows.size());
                add(cut.falseChild());
            } else {
                column.add(-1);
                number.add(((RegressionNode) node).output());
            }
        }

        private double threshold(Cut.Place place) {
            var values = columns[place.column()].values();
            return Ranks.between(values[place.rank()], values[place.next()]);
        }
    }
}
