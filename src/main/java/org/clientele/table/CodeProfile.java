package org.clientele.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The profile of a column of few distinct values, counted by code.
final class CodeProfile {

    static final int TOP = 12;

    private CodeProfile() {}

    static ColumnProfile of(Field field, Block block) {
        var codes = Codes.of(block);
        var counts = new int[codes.count()];
        var example = new int[codes.count()];
        for (int row = 0; row < block.size(); row++) {
            counts[codes.codes()[row]]++;
            example[codes.codes()[row]] = row;
        }
        var used = IntStream.range(1, counts.length).filter(c -> counts[c] > 0);
        var values = used.mapToObj(c -> new ColumnProfile.Count(block.text(example[c]), counts[c]))
                .toList();
        var byValue = Comparator.comparing(ColumnProfile.Count::value);
        var top = top(values, byValue);
        return new ColumnProfile(
                field,
                block.size(),
                counts.length == 0 ? 0 : counts[0],
                values.size(),
                values.stream().min(byValue).map(ColumnProfile.Count::value).orElse(""),
                values.stream().max(byValue).map(ColumnProfile.Count::value).orElse(""),
                Optional.empty(),
                top,
                top.stream()
                        .map(v -> new ColumnProfile.Bin(v.value(), v.value(), v.count()))
                        .toList());
    }

    private static List<ColumnProfile.Count> top(
            List<ColumnProfile.Count> values, Comparator<ColumnProfile.Count> byValue) {
        var order =
                Comparator.comparingInt((ColumnProfile.Count v) -> -v.count()).thenComparing(byValue);
        var heap = new java.util.PriorityQueue<>(order.reversed());
        for (var value : values) {
            heap.add(value);
            if (heap.size() > TOP) {
                heap.remove();
            }
        }
        return heap.stream().sorted(order).toList();
    }
}
