package org.clientele.table;

/// What a column means to somebody who analyses customers; not its type. A column without a known meaning has `NONE`.
public enum Role {
    NONE,
    CUSTOMER_ID,
    NAME,
    EMAIL,
    PHONE,
    ADDRESS,
    CITY,
    COUNTRY,
    BIRTH_DATE,
    GENDER,
    SIGNUP_DATE,
    ORDER_ID,
    ORDER_DATE,
    PRODUCT_ID,
    PRODUCT,
    CATEGORY,
    QUANTITY,
    PRICE,
    AMOUNT,
    RATING,
    COMMENT,
    REVIEW_DATE,
    CHANNEL,
    SEGMENT;

    /// Returns whether a number of this role names something and is no quantity.
    public boolean isName() {
        return switch (this) {
            case CUSTOMER_ID, ORDER_ID, PRODUCT_ID, PHONE -> true;
            default -> false;
        };
    }

    /// Returns whether a column of this role names or touches a person directly.
    public boolean isPersonal() {
        return switch (this) {
            case NAME, EMAIL, PHONE, ADDRESS, BIRTH_DATE, COMMENT -> true;
            default -> false;
        };
    }
}
