package org.clientele.source;

import java.util.List;
import org.clientele.table.Role;

/// Finds what the rows of a file are about by the roles of its columns: each role speaks for one kind with a weight;
/// the kind with most weight is taken where it has at least 2.
final class FileKinds {

    private FileKinds() {}

    static Guess<FileKind> of(List<Role> roles) {
        var best = FileKind.UNKNOWN;
        double most = 0;
        double all = 0;
        for (var kind : List.of(FileKind.ORDERS, FileKind.REVIEWS, FileKind.CUSTOMERS)) {
            double weight = roles.stream()
                    .distinct()
                    .mapToDouble(role -> speaksFor(role) == kind ? weight(role) : 0)
                    .sum();
            all += weight;
            if (weight > most) {
                most = weight;
                best = kind;
            }
        }
        return most < 2
                ? new Guess<>(FileKind.UNKNOWN, 0.5, Reason.of("kind-reason.unknown"))
                : new Guess<>(best, most / all, Reason.of("kind-reason.roles", best));
    }

    private static FileKind speaksFor(Role role) {
        return switch (role) {
            case ORDER_ID, ORDER_DATE, PRODUCT_ID, PRODUCT, CATEGORY, QUANTITY, PRICE, AMOUNT -> FileKind.ORDERS;
            case RATING, COMMENT, REVIEW_DATE -> FileKind.REVIEWS;
            case CUSTOMER_ID, NAME, EMAIL, PHONE, ADDRESS, CITY, COUNTRY, BIRTH_DATE, GENDER, SIGNUP_DATE, SEGMENT ->
                FileKind.CUSTOMERS;
            case NONE, CHANNEL -> FileKind.UNKNOWN;
        };
    }

    private static double weight(Role role) {
        return switch (role) {
            case ORDER_ID, ORDER_DATE, RATING, COMMENT, REVIEW_DATE, BIRTH_DATE, SIGNUP_DATE -> 2;
            case CITY, COUNTRY, SEGMENT, PRODUCT, CATEGORY -> 0.5;
            default -> 1;
        };
    }
}
