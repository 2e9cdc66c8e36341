package org.clientele.words;

/// On which side of an amount its currency stands.
public enum CurrencySide {
    LANGUAGE,
    BEFORE,
    AFTER
}
