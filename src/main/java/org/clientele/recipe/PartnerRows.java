package org.clientele.recipe;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.KeyPair;
import org.clientele.table.Matches;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The rows of one of two tables that find a partner in the other by these keys, or none, or several.
public record PartnerRows(List<KeyPair> keys, Which which) implements Spec<Sheet> {

    public enum Which {
        LEFT_MATCHED,
        LEFT_ALONE,
        LEFT_WITHOUT_KEY,
        LEFT_SEVERAL,
        RIGHT_ALONE,
        RIGHT_WITHOUT_KEY;

        /// Whether they are rows of the left table.
        public boolean isLeft() {
            return ordinal() <= LEFT_SEVERAL.ordinal();
        }
    }

    public PartnerRows {
        keys = new JoinCheck(keys).keys();
    }

    @Override
    public List<Port> ports() {
        return new JoinCheck(keys).ports();
    }

    @Override
    public Shape check(Shapes in) {
        new JoinCheck(keys).check(in);
        return in.get(which.isLeft() ? 0 : 1, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var left = in.get(0, Sheet.class);
        var right = in.get(1, Sheet.class);
        var wanted = wanted(new Matches(left, right, keys));
        var sheet = which.isLeft() ? left : right;
        return sheet.select(IntStream.range(0, sheet.rows()).filter(wanted).toArray());
    }

    private IntPredicate wanted(Matches matches) {
        return switch (which) {
            case LEFT_MATCHED -> row -> matches.ofLeft(row) > 0;
            case LEFT_ALONE -> row -> matches.ofLeft(row) == 0;
            case LEFT_WITHOUT_KEY -> matches::leftMissing;
            case LEFT_SEVERAL -> row -> matches.ofLeft(row) > 1;
            case RIGHT_ALONE -> row -> matches.ofRight(row) == 0;
            case RIGHT_WITHOUT_KEY -> matches::rightMissing;
        };
    }
}
