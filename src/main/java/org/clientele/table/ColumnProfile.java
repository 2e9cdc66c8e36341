package org.clientele.table;

import java.util.List;
import java.util.Optional;

/// What is to be known of one column at a glance. `least` and `greatest` are canonical texts, empty where all is
/// missing; `numbers` is there for numbers only; `top` are the most frequent values, ties in order of value; `bins`
/// are 18 of equal width for numbers and dates, and the most frequent twelve values for text and truth values.
public record ColumnProfile(
        Field field,
        int rows,
        int missing,
        int distinct,
        String least,
        String greatest,
        Optional<Figures> numbers,
        List<Count> top,
        List<Bin> bins) {

    /// The figures of a column of numbers; quartiles are Hyndman–Fan type 7, the deviation is the sample's (n − 1).
    public record Figures(
            double min,
            double lower,
            double median,
            double upper,
            double max,
            double sum,
            double mean,
            double deviation) {}

    /// A value and how often it occurs.
    public record Count(String value, int count) {}

    /// The values from `from` up to but not including `to` (the last bin includes it), and how many there are.
    public record Bin(String from, String to, int count) {}

    public ColumnProfile {
        top = List.copyOf(top);
        bins = List.copyOf(bins);
    }

    public static ColumnProfile of(Sheet sheet, String column) {
        var field = sheet.schema().require(column);
        var block = sheet.block(column);
        return block instanceof TextBlock || block instanceof BooleanBlock
                ? CodeProfile.of(field, block)
                : KeyProfile.of(field, block);
    }

    /// Returns the canonical text of the most frequent value, the least of equally frequent ones; empty of none.
    public static String mode(Block block) {
        var profile =
                of(Sheet.of(Schema.of(Field.of("x", block.type())), RowIds.of("x", block.size()), List.of(block)), "x");
        return profile.top().isEmpty() ? "" : profile.top().getFirst().value();
    }

    /// Returns the share of rows that have a value, from 0 to 1; 1 of no rows.
    public double present() {
        return rows == 0 ? 1 : 1 - (double) missing / rows;
    }
}
