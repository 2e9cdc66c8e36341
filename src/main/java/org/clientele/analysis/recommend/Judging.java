package org.clientele.analysis.recommend;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Ranks for every customer with a past, and looks which of it they then had for the first time.
final class Judging {

    private final Tastes before;
    private final Tastes after;
    private final int count;
    private final int[] popularity;

    Judging(Tastes before, Tastes after, int count) {
        this.before = before;
        this.after = after;
        this.count = count;
        popularity = before.popularity();
    }

    RecommendReport report(ItemLinks links, Sides sides, Progress progress) {
        var judged = judged();
        if (judged.length < 2) {
            throw new Problem("problem.recommend.nobody", judged.length);
        }
        var mine = new Tally(judged.length, popularity.length);
        var popular = new Tally(judged.length, popularity.length);
        var ranking = new Ranking(links, popularity, count);
        var none = new ItemLinks(new int[popularity.length + 1], new int[0], new double[0], new int[0]);
        var baseline = new Ranking(none, popularity, count);
        for (int i = 0; i < judged.length; i++) {
            if (i % 256 == 0) {
                progress.at(i, judged.length);
            }
            judge(judged[i], i, ranking, mine);
            judge(judged[i], i, baseline, popular);
        }
        int items = (int) Arrays.stream(popularity).filter(p -> p > 0).count();
        return new RecommendReport(
                count,
                sides.before(),
                sides.after(),
                sides.undated(),
                customers(),
                judged.length,
                newcomers(),
                items,
                measures(mine, popular),
                mine.covered() / (double) items,
                popular.covered() / (double) items);
    }

    private static List<RecommendReport.Measured> measures(Tally mine, Tally popular) {
        return Arrays.stream(Measure.values())
                .map(m -> {
                    var gain = mine.of(m).clone();
                    Arrays.setAll(gain, i -> gain[i] - popular.of(m)[i]);
                    return new RecommendReport.Measured(
                            m, Estimate.of(mine.of(m)), Estimate.of(popular.of(m)), Estimate.of(gain));
                })
                .toList();
    }

    private void judge(int customer, int place, Ranking ranking, Tally tally) {
        ranking.rank(before, before.starts()[customer], before.starts()[customer + 1]);
        tally.add(place, ranking.ids(), fresh(customer), count);
    }

    /// Returns what the customer had later and not before, in the order of the items.
    private int[] fresh(int customer) {
        return Arrays.stream(after.items(), after.starts()[customer], after.starts()[customer + 1])
                .filter(item -> Arrays.binarySearch(
                                before.items(), before.starts()[customer], before.starts()[customer + 1], item)
                        < 0)
                .toArray();
    }

    private int[] judged() {
        return java.util.stream.IntStream.range(0, before.customerCount())
                .filter(c -> before.starts()[c] < before.starts()[c + 1] && fresh(c).length > 0)
                .toArray();
    }

    private int customers() {
        int customers = 0;
        for (int c = 0; c < before.customerCount(); c++) {
            customers += before.starts()[c] < before.starts()[c + 1] ? 1 : 0;
        }
        return customers;
    }

    private int newcomers() {
        int newcomers = 0;
        for (int c = 0; c < before.customerCount(); c++) {
            boolean past = before.starts()[c] < before.starts()[c + 1];
            newcomers += !past && after.starts()[c] < after.starts()[c + 1] ? 1 : 0;
        }
        return newcomers;
    }
}
