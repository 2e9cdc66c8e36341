package org.clientele.report;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clientele.chart.Codes;
import org.clientele.chart.Data;
import org.clientele.table.Role;

/// The customers of all sheets under one numbering, by the text of their ids.
final class Customers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> rows = new LinkedHashMap<>();

    Customers(Map<String, Data> sheets) {
        sheets.forEach((name, data) -> data.sheet()
                .schema()
                .find(Role.CUSTOMER_ID)
                .ifPresent(field -> rows.put(name, number(data.codes(field.name())))));
    }

    private int[] number(Codes codes) {
        var shared = new int[codes.count()];
        Arrays.setAll(shared, i -> numbers.computeIfAbsent(codes.texts()[i], _ -> numbers.size()));
        var numbered = new int[codes.codes().length];
        for (int row = 0; row < numbered.length; row++) {
            int code = codes.codes()[row];
            numbered[row] = code < 0 ? -1 : shared[code];
        }
        return numbered;
    }

    /// Returns whether this sheet knows whose its rows are.
    boolean areIn(String dataset) {
        return rows.containsKey(dataset);
    }

    /// Returns the customers that have one of these rows.
    BitSet of(String dataset, BitSet chosen) {
        var customers = new BitSet(numbers.size());
        var numbered = rows.get(dataset);
        for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
            if (numbered[row] >= 0) {
                customers.set(numbered[row]);
            }
        }
        return customers;
    }

    /// Returns the customers of all rows of all sheets.
    BitSet all() {
        var all = new BitSet();
        rows.forEach((dataset, numbered) -> {
            var every = new BitSet(numbered.length);
            every.set(0, numbered.length);
            all.or(of(dataset, every));
        });
        return all;
    }

    /// Keeps the rows whose customer is among these.
    void keep(String dataset, BitSet chosen, BitSet customers) {
        var numbered = rows.get(dataset);
        for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
            if (numbered[row] < 0 || !customers.get(numbered[row])) {
                chosen.clear(row);
            }
        }
    }
}
