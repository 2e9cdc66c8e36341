package org.clientele.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.TextBlock;

/// The distinct values of a column by number: `codes[row]` is a place in `texts`, or −1 where the value is missing;
/// `numbers` holds the values as numbers where the column is not text.
public record Codes(int[] codes, String[] texts, double[] numbers) {

    private static final double[] NONE = {};

    static Codes of(Block block) {
        return block instanceof TextBlock text
                ? new Codes(text.codes(), text.values().stream().toArray(String[]::new), NONE)
                : numbered(block);
    }

    private static Codes numbered(Block block) {
        var groups = Groups.of(List.of(block), block.size());
        int[] present = IntStream.range(0, groups.count())
                .filter(group -> !block.isMissing(groups.first()[group]))
                .toArray();
        var places = new int[groups.count()];
        Arrays.fill(places, -1);
        for (int place = 0; place < present.length; place++) {
            places[present[place]] = place;
        }
        var codes = new int[block.size()];
        Arrays.setAll(codes, row -> places[groups.of()[row]]);
        int[] firsts = IntStream.of(present).map(group -> groups.first()[group]).toArray();
        var texts = IntStream.of(firsts).mapToObj(block::text).toArray(String[]::new);
        return new Codes(
                codes, texts, IntStream.of(firsts).mapToDouble(block::number).toArray());
    }

    public int count() {
        return texts.length;
    }

    /// Returns the numbers of the values in their natural order: numbers and dates by size, text by code points.
    public int[] natural() {
        var byNumber = Comparator.<Integer>comparingDouble(place -> numbers[place]);
        var byText = Comparator.<Integer, String>comparing(place -> texts[place]);
        return IntStream.range(0, count())
                .boxed()
                .sorted(numbers.length == count() && count() > 0 ? byNumber : byText)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
