package org.clientele.customer;

/// How many lines there were, were read, and were left out: without customer, without date, after the as-of day,
/// without amount; and how many of the others were refunds.
public record RfmCounts(
        int lines, int read, int withoutCustomer, int withoutDate, int afterAsOf, int withoutAmount, int refunds) {}
