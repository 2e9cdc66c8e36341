package org.clientele.ui.data;

import org.clientele.table.Field;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a column: of its role where it has one that says more than its type.
final class Signs {

    private Signs() {}

    static FontIcon of(Field field) {
        var icon = new FontIcon(name(field));
        icon.getStyleClass().add("icon-accent");
        return icon;
    }

    static String name(Field field) {
        return switch (field.role()) {
            case CUSTOMER_ID, NAME, GENDER, ID_NUMBER -> "mdomz-person_outline";
            case ORDER_ID, PRODUCT_ID, SESSION_ID -> "mdomz-vpn_key";
            case EMAIL -> "mdomz-mail";
            case PHONE -> "mdomz-smartphone";
            case ADDRESS, POSTCODE, CITY, REGION, COUNTRY, IP_ADDRESS -> "mdoal-location_city";
            case RATING -> "mdomz-star";
            case COMMENT -> "mdoal-chat";
            case CATEGORY, SEGMENT -> "mdoal-category";
            case PRODUCT, CHANNEL, CAMPAIGN -> "mdoal-local_offer";
            case QUANTITY -> "mdomz-shopping_cart";
            case PRICE, AMOUNT, DISCOUNT, REFUND, CURRENCY -> "mdomz-payments";
            default -> ofType(field);
        };
    }

    private static String ofType(Field field) {
        return switch (field.type()) {
            case TEXT -> "mdomz-text_fields";
            case INTEGER, DECIMAL -> "mdoal-looks_one";
            case DATE, DATE_TIME -> "mdoal-calendar_today";
            case BOOLEAN -> "mdomz-toggle_on";
        };
    }
}
