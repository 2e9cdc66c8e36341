package org.clientele.analysis.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// scikit-learn 1.2.1 on the same predictions: src/test/python/models.py.
class JudgementTest {

    private static final int N = 200;
    private static final double[] TRUTH = new double[N];
    private static final double[] SCORES = new double[N];

    static {
        for (int i = 0; i < N; i++) {
            TRUTH[i] = i * 7919 % 13 < 5 ? 1 : 0;
            SCORES[i] = Math.round((i * 104729L % 997 / 997.0 * 0.6 + 0.35 * TRUTH[i]) * 100) / 100.0;
        }
    }

    private static final Judgement JUDGED = new Judgement(SCORES, TRUTH);

    @Test
    void confusionAndItsSharesAreEqual() {
        var confusion = JUDGED.confusion(0.5);

        assertEquals(new Confusion(0.5, 56, 22, 20, 102), confusion);
        assertEquals(0.79, confusion.accuracy(), 1e-15);
        assertEquals(0.7368421052631579, confusion.precision(), 1e-15);
        assertEquals(0.717948717948718, confusion.recall(), 1e-15);
        assertEquals(0.7272727272727273, confusion.f1(), 1e-15);
    }

    @Test
    void areaBrierAndLogLossAreEqual() {
        assertEquals(0.9065783942833123, JUDGED.auc(), 1e-14);
        assertEquals(0.134685, JUDGED.brier(), 1e-15);
        assertEquals(0.4254929316377772, JUDGED.logLoss(), 1e-14);
    }

    @Test
    void curveHasTheSamePoints() {
        var roc = JUDGED.roc();

        assertEquals(92, roc.size());
        assertEquals(new RocPoint(0, 0.01282051282051282, 0.93), roc.get(1));
        assertEquals(new RocPoint(0, 0.1794871794871795, 0.83), roc.get(10));
        assertEquals(0.13934426229508196, roc.get(40).falsePositives(), 1e-15);
        assertEquals(0.7051282051282052, roc.get(40).truePositives(), 1e-15);
    }

    @Test
    void calibrationBinsAreEqual() {
        double[] shares = {0, 0, 0, 0.36666666666666664, 0.34285714285714286, 0.41379310344827586, 1, 1, 1, 1};
        double[] means = {
            0.053809523809523814, 0.15545454545454546, 0.25649999999999995, 0.36000000000000004, 0.45542857142857146,
            0.5551724137931033, 0.6533333333333333, 0.7478571428571429, 0.8516666666666667, 0.9179999999999999
        };
        var bins = JUDGED.calibration();

        for (int b = 0; b < 10; b++) {
            assertEquals(shares[b], bins.get(b).share(), 1e-14);
            assertEquals(means[b], bins.get(b).meanScore(), 1e-14);
            assertTrue(
                    bins.get(b).low() <= shares[b] && shares[b] <= bins.get(b).high());
        }
    }

    @Test
    void oneClassAloneHasNoArea() {
        assertTrue(Double.isNaN(new Judgement(new double[] {0.1, 0.9}, new double[] {1, 1}).auc()));
        assertEquals(
                0,
                new Judgement(new double[] {0.1}, new double[] {1})
                        .confusion(0.5)
                        .precision());
    }
}
