package org.clientele.customer;

/// What a line with a negative amount means when customers are judged by their orders.
public enum Refunds {
    /// It lowers what the customer spent, and is neither an order nor a day of buying.
    LOWER_AMOUNT,
    /// It counts like any other line.
    COUNT_AS_ORDERS,
    /// It is left out.
    LEAVE_OUT
}
