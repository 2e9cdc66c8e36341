package org.clientele.sample;

import java.util.List;

/// The first line of a file.
record Heading(List<String> columns) {

    static final Heading CUSTOMERS = of("customer_id", "name", "email", "mobile", "city", "birth_date", "signup_date");
    static final Heading ORDERS = of(
            "order_id",
            "customer_id",
            "order_date",
            "product",
            "category",
            "quantity",
            "price",
            "amount",
            "channel",
            "delivery_days");
    static final Heading REVIEWS =
            of("review_id", "order_id", "customer_id", "review_date", "product", "rating", "comment");

    private static Heading of(String... columns) {
        return new Heading(List.of(columns));
    }

    int indexOf(String column) {
        return columns.indexOf(column);
    }

    String of(Row row, String column) {
        return row.cells().get(indexOf(column));
    }
}
