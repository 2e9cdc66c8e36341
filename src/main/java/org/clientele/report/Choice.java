package org.clientele.report;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.chart.Data;
import org.clientele.table.Type;

/// Which rows of each sheet pass a list of filters: the filters of the sheet itself row by row, those of other sheets
/// through the customers who have a row that passes there.
final class Choice {

    private final Map<String, Data> sheets;
    private final Customers customers;
    private final Map<List<Filter>, BitSet> passing = new HashMap<>();

    Choice(Map<String, Data> sheets) {
        this.sheets = sheets;
        this.customers = new Customers(sheets);
    }

    /// Returns the rows of a sheet that pass all filters but those chosen in `tile`.
    BitSet rows(String dataset, List<Filter> filters, String tile) {
        var others = filters.stream()
                .filter(f -> tile.isEmpty() || !f.tile().equals(tile))
                .toList();
        var rows = (BitSet) direct(dataset, others).clone();
        if (customers.areIn(dataset)) {
            filtered(others).stream()
                    .filter(other -> !other.equals(dataset) && customers.areIn(other))
                    .forEach(other -> customers.keep(dataset, rows, customers.of(other, direct(other, others))));
        }
        return rows;
    }

    private Set<String> filtered(List<Filter> filters) {
        return filters.stream().map(Filter::dataset).collect(java.util.stream.Collectors.toSet());
    }

    int customers() {
        return customers.all().cardinality();
    }

    /// Returns how many customers have a row that passes in every sheet that is filtered.
    int customersLeft(List<Filter> filters) {
        var left = customers.all();
        filtered(filters).stream()
                .filter(customers::areIn)
                .forEach(dataset -> left.and(customers.of(dataset, direct(dataset, filters))));
        return left.cardinality();
    }

    private BitSet direct(String dataset, List<Filter> filters) {
        var own = filters.stream().filter(f -> f.dataset().equals(dataset)).toList();
        if (own.isEmpty()) {
            var all = new BitSet(sheets.get(dataset).rows());
            all.set(0, sheets.get(dataset).rows());
            return all;
        }
        return passing.computeIfAbsent(own, _ -> {
            var rows = rows(own.getFirst());
            own.stream().skip(1).forEach(filter -> rows.and(rows(filter)));
            return rows;
        });
    }

    private BitSet rows(Filter filter) {
        var data = sheets.get(filter.dataset());
        return filter.isRange() ? between(data, filter) : among(data, filter);
    }

    private static BitSet among(Data data, Filter filter) {
        var codes = data.codes(filter.column());
        var wanted = new boolean[codes.count() + 1];
        var values = Set.copyOf(filter.values());
        wanted[0] = values.contains("");
        for (int value = 0; value < codes.count(); value++) {
            wanted[value + 1] = values.contains(codes.texts()[value]);
        }
        var rows = new BitSet(data.rows());
        for (int row = 0; row < data.rows(); row++) {
            rows.set(row, wanted[codes.codes()[row] + 1]);
        }
        return rows;
    }

    private static BitSet between(Data data, Filter filter) {
        Type type = data.sheet().schema().require(filter.column()).type();
        double from = filter.from().map(text -> Bound.of(text, type)).orElse(Double.NEGATIVE_INFINITY);
        double to = filter.to().map(text -> Bound.of(text, type)).orElse(Double.POSITIVE_INFINITY);
        var numbers = data.numbers(filter.column());
        var rows = new BitSet(data.rows());
        for (int row = 0; row < data.rows(); row++) {
            rows.set(row, numbers[row] >= from && numbers[row] < to);
        }
        return rows;
    }
}
