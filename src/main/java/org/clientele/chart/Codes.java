package org.clientele.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;

/// The distinct values of a column by number: `codes[row]` is a place in `texts`, or −1 where the value is missing;
/// `numbers` holds the values as numbers where the column is not text.
public record Codes(int[] codes, String[] texts, double[] numbers) {

    private static final double[] NONE = {};

    static Codes of(Block block) {
        return block instanceof TextBlock text ? new Codes(text.codes(), text.values(), NONE) : numbered(block);
    }

    private static Codes numbered(Block block) {
        var places = new Places(1 << 10);
        var codes = new int[block.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = block.isMissing(row) ? -1 : places.of(block.number(row) + 0.0, row);
        }
        var texts = new String[places.size()];
        Arrays.setAll(texts, place -> block.text(places.row(place)));
        return new Codes(codes, texts, places.keys());
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
