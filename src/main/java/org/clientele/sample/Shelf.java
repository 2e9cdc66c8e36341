package org.clientele.sample;

/// Where a product stands in the shop; every planted group of customers has its own way along the shelves.
enum Shelf {
    RARE,
    CLASSIC,
    EVERYDAY,
    WARE,
    GIFT
}
