package org.clientele.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Totals as a sheet, with scores and segments; a row carries the name of the customer's first line.
final class RfmSheet {

    private RfmSheet() {}

    static Sheet of(Rfm rfm, Sheet lines, RfmTotals totals) {
        int count = totals.first().length;
        var r = new long[count];
        var f = new long[count];
        var m = new long[count];
        var cuts = RfmCuts.of(totals, rfm.bins());
        for (int i = 0; i < count; i++) {
            r[i] = Scores.falling(totals.recency()[i], cuts.recency());
            f[i] = Scores.rising(totals.frequency()[i], cuts.frequency());
            m[i] = Scores.rising(totals.monetary()[i], cuts.monetary());
        }
        var blocks = new ArrayList<Block>();
        blocks.add(lines.block(rfm.customer()).gather(totals.first()));
        blocks.add(whole(totals.recency()));
        blocks.add(whole(totals.frequency()));
        blocks.add(new DecimalBlock(totals.monetary()));
        List.of(r, f, m).forEach(scores -> blocks.add(new IntegerBlock(scores)));
        blocks.add(segments(rfm, r, f, m));
        return Sheet.of(rfm.schema(lines.schema()), lines.ids().gather(totals.first()), blocks);
    }

    private static IntegerBlock whole(double[] values) {
        var whole = new long[values.length];
        Arrays.setAll(whole, i -> (long) values[i]);
        return new IntegerBlock(whole);
    }

    private static TextBlock segments(Rfm rfm, long[] r, long[] f, long[] m) {
        var places = rfm.grid().places();
        var codes = new int[r.length];
        for (int i = 0; i < codes.length; i++) {
            int fm = SegmentGrid.mean(fifth(rfm, f[i]), fifth(rfm, m[i]));
            codes[i] = places[(fifth(rfm, r[i]) - 1) * 5 + fm - 1];
        }
        return new TextBlock(codes, rfm.grid().segments().toArray(String[]::new));
    }

    private static int fifth(Rfm rfm, long score) {
        return Scores.fifth((int) score, rfm.bins());
    }
}
