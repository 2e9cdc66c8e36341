package org.clientele.analysis.recommend;

import java.util.List;
import java.util.SplittableRandom;
import org.clientele.Timing;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// 100,000 customers, 20,000 items, 5,000,000 events: the model and ten recommendations for everybody, in seconds and
/// megabytes. Run with `-Xmx2g` to show that it fits; with `-Dcustomers=20000 -Ditems=5000 -Devents=1000000` beside
/// `src/bench/python/recommend.py`, which does the same with scipy.
public final class RecommendBench {

    private static final int CUSTOMERS = Integer.getInteger("customers", 100_000);
    private static final int ITEMS = Integer.getInteger("items", 20_000);
    private static final int EVENTS = Integer.getInteger("events", 5_000_000);

    private RecommendBench() {}

    public static void main(String[] args) {
        var sheet = sheet();
        var spec = ItemSimilarity.of(Liking.bought("customer", "item"));
        Timing.time("likenesses of items", () -> spec.of(Inputs.of(sheet), Progress.NONE));
        var model = spec.of(Inputs.of(sheet), Progress.NONE);
        Timing.time("ten for everybody", () -> Recommendations.of(10).of(Inputs.of(model, sheet), Progress.NONE));
        Timing.peak();
    }

    /// Items are chosen by a power law, so that a few are bought by many.
    private static Sheet sheet() {
        var random = new SplittableRandom(1);
        var customer = new long[EVENTS];
        var item = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            customer[i] = random.nextInt(CUSTOMERS);
            item[i] = (long) (ITEMS * Math.pow(random.nextDouble(), 2.5));
        }
        return Sheet.of(
                Schema.of(Field.of("customer", Type.INTEGER), Field.of("item", Type.INTEGER)),
                RowIds.of("bench", EVENTS),
                List.of(new IntegerBlock(customer), new IntegerBlock(item)));
    }
}
