package org.clientele.analysis.recommend;

/// How many lines there were, were read, and were left out: without customer, without item, without rating, refunds.
public record LineCounts(
        int lines, int read, int withoutCustomer, int withoutItem, int withoutRating, int withoutPositive) {}
