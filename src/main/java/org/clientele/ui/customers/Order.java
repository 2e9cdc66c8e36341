package org.clientele.ui.customers;

import org.clientele.customer.CustomerList;
import org.clientele.table.SortKey;

/// In which order customers are listed; who has no value comes last.
enum Order {
    TOTAL(SortKey.descending(CustomerList.TOTAL)),
    ORDERS(SortKey.descending(CustomerList.ORDERS)),
    RECENCY(SortKey.ascending(CustomerList.RECENCY)),
    SCORE(SortKey.descending(CustomerList.SCORE)),
    RATING(SortKey.ascending(CustomerList.RATING)),
    NAME(SortKey.ascending(CustomerList.NAME));

    private final SortKey key;

    Order(SortKey key) {
        this.key = key;
    }

    SortKey key() {
        return key;
    }
}
