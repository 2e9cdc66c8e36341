package org.clientele.analysis.recommend;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The items to recommend to somebody with a history: each item is worth the sum, over the history, of how alike it is
/// to the item times the weight of that; an item of the history is not recommended. Equal worth goes by popularity,
/// then by the order of the items. What is then missing is filled with the most popular others.
final class Ranking {

    /// The place of what stands behind a recommendation by popularity alone.
    static final int NOTHING = -1;

    private final ItemLinks links;
    private final int[] popular;
    private final int[] rank;
    private final double[] worth;
    private final double[] most;
    private final int[] because;
    private final boolean[] had;
    private final int[] met;
    private final Best best;
    private int size;
    private int[] ids;

    Ranking(ItemLinks links, int[] popularity, int count) {
        int items = popularity.length;
        this.links = links;
        popular = popular(popularity);
        rank = new int[items];
        for (int place = 0; place < popular.length; place++) {
            rank[popular[place]] = place;
        }
        worth = new double[items];
        most = new double[items];
        because = new int[items];
        had = new boolean[items];
        met = new int[items];
        best = new Best(count);
        ids = new int[0];
    }

    /// Returns the items that anybody has, the most customers first, equal ones in their order.
    private static int[] popular(int[] popularity) {
        return IntStream.range(0, popularity.length)
                .filter(item -> popularity[item] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(item -> -popularity[item]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Ranks for a history; the items are those of places `from` to `to`.
    void rank(Tastes tastes, int from, int to) {
        clear();
        for (int i = from; i < to; i++) {
            had[tastes.items()[i]] = true;
        }
        for (int i = from; i < to; i++) {
            spread(tastes.items()[i], tastes.weights()[i]);
        }
        best.clear();
        for (int i = 0; i < size; i++) {
            if (!had[met[i]] && worth[met[i]] > 0) {
                best.offer(met[i], worth[met[i]], rank[met[i]]);
            }
        }
        fill();
        for (int i = from; i < to; i++) {
            had[tastes.items()[i]] = false;
        }
    }

    private void clear() {
        for (int i = 0; i < size; i++) {
            worth[met[i]] = 0;
            most[met[i]] = 0;
        }
        size = 0;
    }

    private void spread(int item, double weight) {
        for (int i = links.starts()[item]; i < links.starts()[item + 1]; i++) {
            int other = links.neighbours()[i];
            double part = weight * links.likenesses()[i];
            if (part > most[other]) {
                if (most[other] == 0) {
                    met[size++] = other;
                }
                most[other] = part;
                because[other] = item;
            }
            worth[other] += part;
        }
    }

    private void fill() {
        int alike = best.size();
        for (int i = 0; i < alike; i++) {
            had[best.id(i)] = true;
        }
        for (int i = 0; i < popular.length && best.size() < best.most(); i++) {
            if (!had[popular[i]]) {
                best.offer(popular[i], 0, rank[popular[i]]);
            }
        }
        for (int i = 0; i < alike; i++) {
            had[best.id(i)] = false;
        }
        ids = best.ids();
    }

    /// Returns what is recommended, the best first.
    int[] ids() {
        return ids;
    }

    /// Returns the worth of a recommendation; 0 where it comes from popularity alone.
    double worth(int place) {
        return best.score(place);
    }

    /// Returns the item of the history that counted most for a recommendation, or [#NOTHING].
    int because(int place) {
        return best.score(place) > 0 ? because[ids[place]] : NOTHING;
    }
}
