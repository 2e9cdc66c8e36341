package org.clientele.table;

/// A column to sort by, and which way.
public record SortKey(String column, Order order) {

    public enum Order {
        ASCENDING,
        DESCENDING
    }

    public static SortKey ascending(String column) {
        return new SortKey(column, Order.ASCENDING);
    }

    public static SortKey descending(String column) {
        return new SortKey(column, Order.DESCENDING);
    }
}
