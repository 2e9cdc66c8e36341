package org.clientele.ui.customers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableListBase;
import org.clientele.customer.CustomerList;
import org.clientele.table.Search;
import org.clientele.table.Sheet;
import org.clientele.table.SortIndex;
import org.clientele.table.SortKey;

/// The rows of the list of everyone that are shown, as a list that copies nothing before it is looked at.
final class Found extends ObservableListBase<Integer> {

    private static final List<String> SOUGHT = List.of(CustomerList.CUSTOMER, CustomerList.NAME, CustomerList.EMAIL);

    /// What the list shows is fetched together with what is found, not while the list is drawn.
    private static final List<String> SHOWN = List.of(CustomerList.CUSTOMER, CustomerList.TOTAL, CustomerList.SEGMENT);

    private final int[] rows;

    private Found(int[] rows) {
        this.rows = rows;
    }

    /// @param segment none: all
    static Found in(Sheet everyone, String text, Optional<String> segment, Order order) {
        everyone.columns(SHOWN).blocks();
        everyone.isReadable(everyone.schema().indexOf(CustomerList.NAME));
        var kept = new BitSet(everyone.rows());
        if (text.isBlank()) {
            kept.set(0, everyone.rows());
        } else {
            Arrays.stream(Search.rows(everyone.columns(SOUGHT), text.strip())).forEach(kept::set);
        }
        segment.ifPresent(code -> {
            var block = everyone.block(CustomerList.SEGMENT);
            kept.stream().filter(row -> !block.text(row).equals(code)).forEach(kept::clear);
        });
        var sorted = order == Order.TOTAL
                ? kept.stream()
                : Arrays.stream(SortIndex.of(everyone, order.key(), SortKey.ascending(CustomerList.CUSTOMER)))
                        .filter(kept::get);
        return new Found(sorted.toArray());
    }

    static Found nobody() {
        return new Found(new int[0]);
    }

    int[] rows() {
        return rows.clone();
    }

    @Override
    public Integer get(int place) {
        return rows[place];
    }

    @Override
    public int size() {
        return rows.length;
    }
}
