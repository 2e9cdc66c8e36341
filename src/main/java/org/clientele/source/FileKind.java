package org.clientele.source;

/// What the rows of a file are about, as far as the roles of its columns tell.
public enum FileKind {
    CUSTOMERS,
    ORDERS,
    ORDER_LINES,
    PRODUCTS,
    REVIEWS,
    INTERACTIONS,
    WEB_LOG,
    UNKNOWN
}
