package org.clientele.words;

/// What says the currency of an amount.
public enum CurrencyMark {
    SIGN,
    CODE,
    NONE
}
