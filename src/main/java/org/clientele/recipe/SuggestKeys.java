package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.KeyPair;
import org.clientele.table.Matches;
import org.clientele.table.Role;
import org.clientele.table.Sheet;

/// Suggests by which columns two tables could be joined, best first: same role, same name, or values in common.
public record SuggestKeys() implements Spec<KeySuggestions> {

    private static final double ENOUGH = 0.2;

    @Override
    public List<Port> ports() {
        return List.of(Port.one("left", Sheet.class), Port.one("right", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return Shape.FIGURES;
    }

    @Override
    public KeySuggestions of(Inputs in, Progress progress) {
        var left = in.get(0, Sheet.class).readable();
        var right = in.get(1, Sheet.class).readable();
        var found = new ArrayList<KeySuggestions.Suggestion>();
        for (var a : left.schema().fields()) {
            for (var b : right.schema().fields()) {
                if (canBeKeys(a, b)) {
                    suggestion(left, right, a, b).forEach(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(KeySuggestions.Suggestion::why)
                .thenComparing(Comparator.comparingDouble(KeySuggestions.Suggestion::overlap)
                        .reversed()));
        return new KeySuggestions(found);
    }

    private static boolean canBeKeys(Field a, Field b) {
        return a.type() == b.type() && a.type() != org.clientele.table.Type.DECIMAL && a.role() != Role.COMMENT;
    }

    private static List<KeySuggestions.Suggestion> suggestion(Sheet left, Sheet right, Field a, Field b) {
        var pair = new KeyPair(a.name(), b.name());
        double overlap = overlap(left, right, pair);
        boolean role = a.role() == b.role() && isKey(a.role());
        boolean name = a.name().strip().equalsIgnoreCase(b.name().strip());
        if (role || name) {
            var why = role ? KeySuggestions.Why.SAME_ROLE : KeySuggestions.Why.SAME_NAME;
            return overlap == 0 ? List.of() : List.of(new KeySuggestions.Suggestion(pair, why, overlap));
        }
        boolean text = a.type() == org.clientele.table.Type.TEXT;
        return text && overlap >= ENOUGH
                ? List.of(new KeySuggestions.Suggestion(pair, KeySuggestions.Why.SAME_VALUES, overlap))
                : List.of();
    }

    private static boolean isKey(Role role) {
        return switch (role) {
            case CUSTOMER_ID, ORDER_ID, PRODUCT_ID, EMAIL, PHONE, ID_NUMBER, PRODUCT -> true;
            default -> false;
        };
    }

    /// Returns the share of rows with a key on the left that find a partner.
    private static double overlap(Sheet left, Sheet right, KeyPair pair) {
        var matches = new Matches(left, right, List.of(pair));
        int keyed = 0;
        int matched = 0;
        for (int row = 0; row < left.rows(); row++) {
            keyed += matches.leftMissing(row) ? 0 : 1;
            matched += matches.ofLeft(row) > 0 ? 1 : 0;
        }
        return keyed == 0 ? 0 : (double) matched / keyed;
    }
}
