package org.clientele.table;

/// What a column means to somebody who analyses customers; not its type. A column without a known meaning has `NONE`.
public enum Role {
    NONE,
    CUSTOMER_ID,
    NAME,
    EMAIL,
    PHONE,
    ID_NUMBER,
    ADDRESS,
    POSTCODE,
    CITY,
    REGION,
    COUNTRY,
    BIRTH_DATE,
    GENDER,
    SIGNUP_DATE,
    CONSENT,
    ORDER_ID,
    ORDER_DATE,
    PRODUCT_ID,
    PRODUCT,
    CATEGORY,
    QUANTITY,
    PRICE,
    AMOUNT,
    DISCOUNT,
    REFUND,
    CURRENCY,
    RATING,
    COMMENT,
    REVIEW_DATE,
    CHANNEL,
    CAMPAIGN,
    SEGMENT,
    EVENT,
    EVENT_TIME,
    SESSION_ID,
    IP_ADDRESS,
    PAGE;

    /// Returns whether a column of this role names or touches a person directly.
    public boolean isPersonal() {
        return switch (this) {
            case NAME, EMAIL, PHONE, ID_NUMBER, ADDRESS, BIRTH_DATE, COMMENT, IP_ADDRESS -> true;
            default -> false;
        };
    }

    /// Returns whether several columns of one table may play this role, as prices and amounts do. Who a row is
    /// about, what it is and when it was, only one column says.
    public boolean repeats() {
        return switch (this) {
            case CUSTOMER_ID, GENDER, SIGNUP_DATE, ORDER_ID, ORDER_DATE, REVIEW_DATE, EVENT, EVENT_TIME, SESSION_ID ->
                false;
            default -> true;
        };
    }

    /// Returns the privacy class of a column of which nothing is known but this role.
    public Privacy privacy() {
        return isPersonal() ? Privacy.PERSONAL : Privacy.OPEN;
    }

    /// Returns whether the values of a column of this role name something one by one, so that numbers among them are
    /// no quantities and zeros in front of them say something.
    public boolean isName() {
        return switch (this) {
            case CUSTOMER_ID, PHONE, ID_NUMBER, POSTCODE, ORDER_ID, PRODUCT_ID, SESSION_ID, IP_ADDRESS -> true;
            default -> false;
        };
    }
}
