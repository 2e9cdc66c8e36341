package org.clientele.analysis.recommend;

import java.util.Arrays;

/// The best few of many that are offered: the highest score first, equal scores by rank, the lowest first.
final class Best {

    private final int[] ids;
    private final int[] ranks;
    private final double[] scores;
    private int size;

    Best(int most) {
        ids = new int[most];
        ranks = new int[most];
        scores = new double[most];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int most() {
        return ids.length;
    }

    int id(int place) {
        return ids[place];
    }

    double score(int place) {
        return scores[place];
    }

    int[] ids() {
        return Arrays.copyOf(ids, size);
    }

    void offer(int id, double score, int rank) {
        if (size == ids.length && !isBefore(score, rank, size - 1)) {
            return;
        }
        int place = size < ids.length ? size++ : size - 1;
        while (place > 0 && isBefore(score, rank, place - 1)) {
            ids[place] = ids[place - 1];
            ranks[place] = ranks[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }
        ids[place] = id;
        ranks[place] = rank;
        scores[place] = score;
    }

    private boolean isBefore(double score, int rank, int place) {
        return score > scores[place] || score == scores[place] && rank < ranks[place];
    }
}
