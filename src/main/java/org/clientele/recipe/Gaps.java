package org.clientele.recipe;

import java.util.List;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Type;

/// Finds columns in which values are missing: rows without what everything hangs on are dropped, numbers filled with
/// the median, a few categories with the most frequent; who lacks an address is left as it is.
final class Gaps {

    private static final int FEW = 50;

    private Gaps() {}

    static List<Finding> in(Look look) {
        return look.sheet().schema().fields().stream()
                .filter(field -> look.sheet().block(field.name()).missing() > 0)
                .map(field -> finding(look, field))
                .toList();
    }

    private static Finding finding(Look look, Field field) {
        int missing = look.sheet().block(field.name()).missing();
        var effect = isCarrying(field) ? Finding.Effect.AFFECTS_RESULTS : Finding.Effect.AFFECTS_SOME;
        return Look.about(
                field,
                Finding.Kind.MISSING,
                effect,
                missing,
                new Look.Evidence(List.of(), missing == look.sheet().rows() ? List.of() : remedy(look, field)));
    }

    private static boolean isCarrying(Field field) {
        return switch (field.role()) {
            case CUSTOMER_ID, ORDER_ID, ORDER_DATE, AMOUNT, QUANTITY, PRICE -> true;
            default -> false;
        };
    }

    private static List<Step> remedy(Look look, Field field) {
        if (isCarrying(field)) {
            return List.of(new DropMissing(List.of(field.name()), DropMissing.When.ANY));
        }
        if (field.isPersonal()) {
            return List.of();
        }
        if (field.type().isNumber()) {
            return List.of(FillMissing.with(field.name(), FillMissing.With.MEDIAN));
        }
        boolean few = field.type() == Type.TEXT
                && Groups.of(look.sheet(), field.name()).count() <= FEW;
        return few ? List.of(FillMissing.with(field.name(), FillMissing.With.MODE)) : List.of();
    }
}
