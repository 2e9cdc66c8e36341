package org.clientele.report;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.chart.Data;

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
        return filter.condition().test(sheets.get(filter.dataset()).sheet());
    }
}
