package org.clientele.analysis.recommend;

/// How much a customer's events say about an item.
public enum Weight {
    /// Bought at all: one, however often.
    BOUGHT,
    /// The number of events.
    TIMES,
    /// The mean of the customer's ratings of the item.
    RATING
}
