package org.clientele.customer;

/// The way in which people are contacted. Where none is said, they must have agreed to every way they were asked about.
public enum Channel {
    ANY,
    EMAIL,
    MESSAGE,
    PHONE,
    POST
}
