package org.clientele.analysis.recommend;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Numbers;

/// Finds the neighbours of every item. For one item at a time the sums over its customers' other items are taken, so
/// there is never a matrix of items by items; what comes out does not depend on how many threads there are.
final class Linking {

    private static final int RUN = 64;
    private static final int RUNS_AT_ONCE = 8;

    private final Neighbourhood of;
    private final Tastes byCustomer;
    private final Tastes byItem;
    private final double[] norms;

    Linking(Tastes tastes, Neighbourhood of) {
        this.of = of;
        byCustomer = of.likeness() == Likeness.PEARSON ? centred(tastes) : tastes;
        byItem = byCustomer.turned();
        norms = new double[byItem.customerCount()];
        Arrays.setAll(norms, this::norm);
    }

    /// Takes the mean of all ratings, rounded to a whole number, off each: correlations stay the same, fewer digits are
    /// lost, and sums of the usual ratings stay exact.
    private static Tastes centred(Tastes tastes) {
        double middle = Math.rint(Numbers.sum(tastes.weights()) / Math.max(1, tastes.pairs()));
        var weights = new double[tastes.pairs()];
        Arrays.setAll(weights, i -> tastes.weights()[i] - middle);
        return new Tastes(tastes.starts(), tastes.items(), weights, tastes.itemCount());
    }

    private double norm(int item) {
        double sum = 0;
        for (int i = byItem.starts()[item]; i < byItem.starts()[item + 1]; i++) {
            sum += byItem.weights()[i] * byItem.weights()[i];
        }
        return Math.sqrt(sum);
    }

    ItemLinks links(Progress progress) {
        int items = norms.length;
        var runs = new ItemLinks[(items + RUN - 1) / RUN];
        for (int from = 0; from < runs.length; from += RUNS_AT_ONCE) {
            progress.at(from, runs.length);
            IntStream.range(from, Math.min(runs.length, from + RUNS_AT_ONCE))
                    .parallel()
                    .forEach(run -> runs[run] = run(run * RUN, Math.min(items, (run + 1) * RUN)));
        }
        return ItemLinks.joined(runs, items);
    }

    private ItemLinks run(int from, int to) {
        var sums = Sums.of(of, norms.length);
        var best = new Best(of.size());
        var links = new ItemLinks(
                new int[to - from + 1],
                new int[(to - from) * of.size()],
                new double[(to - from) * of.size()],
                new int[(to - from) * of.size()]);
        int size = 0;
        for (int item = from; item < to; item++) {
            meet(item, sums);
            best.clear();
            sums.offer(item, norms, best);
            for (int i = 0; i < best.size(); i++, size++) {
                links.neighbours()[size] = best.id(i);
                links.likenesses()[size] = best.score(i);
                links.common()[size] = sums.common(best.id(i));
            }
            sums.clear();
            links.starts()[item - from + 1] = size;
        }
        return new ItemLinks(
                links.starts(),
                Arrays.copyOf(links.neighbours(), size),
                Arrays.copyOf(links.likenesses(), size),
                Arrays.copyOf(links.common(), size));
    }

    private void meet(int item, Sums sums) {
        for (int i = byItem.starts()[item]; i < byItem.starts()[item + 1]; i++) {
            int customer = byItem.items()[i];
            double weight = byItem.weights()[i];
            int end = byCustomer.starts()[customer + 1];
            for (int j = byCustomer.starts()[customer]; j < end; j++) {
                sums.add(byCustomer.items()[j], weight, byCustomer.weights()[j]);
            }
        }
    }
}
