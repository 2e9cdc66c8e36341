package org.clientele.analysis.privacy;

/// What kind of personal value a text is.
public enum Trace {
    ID_CARD,
    MOBILE,
    LANDLINE,
    EMAIL,
    BANK_CARD,
    PASSPORT,
    PLATE,
    COMPANY_CODE,
    IBAN,
    SOCIAL_SECURITY,
    IP_ADDRESS,
    NAME,
    ADDRESS
}
