package org.clientele.words;

/// How many decimals an amount of money has: what fits the place, or always as many.
public enum Decimals {
    FITTING,
    NONE,
    ONE,
    TWO,
    THREE;

    /// Returns how many to write where `fitting` would be usual.
    int of(int fitting) {
        return this == FITTING ? fitting : ordinal() - 1;
    }
}
