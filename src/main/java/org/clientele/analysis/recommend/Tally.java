package org.clientele.analysis.recommend;

import java.util.Arrays;

/// The measures of every judged customer, and which items were recommended to anybody.
final class Tally {

    private final double[][] values;
    private final boolean[] offered;

    Tally(int customers, int items) {
        values = new double[Measure.values().length][customers];
        offered = new boolean[items];
    }

    /// @param wanted what the customer then had, ascending
    void add(int customer, int[] offers, int[] wanted, int count) {
        int met = 0;
        double gain = 0;
        for (int place = 0; place < offers.length; place++) {
            offered[offers[place]] = true;
            if (Arrays.binarySearch(wanted, offers[place]) >= 0) {
                met++;
                gain += discount(place);
            }
        }
        double most = 0;
        for (int place = 0; place < Math.min(count, wanted.length); place++) {
            most += discount(place);
        }
        double precision = (double) met / count;
        double recall = (double) met / wanted.length;
        of(Measure.PRECISION)[customer] = precision;
        of(Measure.RECALL)[customer] = recall;
        of(Measure.F1)[customer] = met == 0 ? 0 : 2 * precision * recall / (precision + recall);
        of(Measure.NDCG)[customer] = gain / most;
    }

    private static double discount(int place) {
        return StrictMath.log(2) / StrictMath.log(place + 2);
    }

    double[] of(Measure measure) {
        return values[measure.ordinal()];
    }

    int covered() {
        int covered = 0;
        for (var one : offered) {
            covered += one ? 1 : 0;
        }
        return covered;
    }
}
