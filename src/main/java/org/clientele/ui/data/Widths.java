package org.clientele.ui.data;

import java.util.stream.IntStream;
import org.clientele.table.Field;

/// How wide a column is before anybody has changed it, in ems: as its name and the first values need, within bounds.
final class Widths {

    private static final int LOOKED_AT = 200;
    private static final double LEAST = 5.6;
    private static final double MOST = 17;
    private static final double LATIN = 0.58;
    private static final double NARROW = 0.34;
    private static final double CAPITAL = 0.72;
    private static final double BROAD = 0.92;
    private static final double DIGIT = 0.63;
    private static final double HAN = 0.98;
    private static final double PADDING = 1.9;
    private static final double ICONS = 3.1;

    /// The arrow and the number of a column by which the rows are ordered.
    private static final double ORDER = 2.2;
    private static final double LOCK = 1.7;

    private Widths() {}

    static double of(CellText text) {
        double values = IntStream.range(0, Math.min(text.rows(), LOOKED_AT))
                .filter(row -> !text.isMissing(row))
                .mapToDouble(row -> length(text.of(row)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(values + PADDING, named(text.field())), LEAST, MOST);
    }

    /// Returns how wide a column is of which only the name is looked at.
    static double of(Field field) {
        return Math.clamp(named(field), LEAST, MOST);
    }

    private static double named(Field field) {
        return length(field.name()) + (field.isPersonal() ? ICONS + ORDER + LOCK : ICONS + ORDER);
    }

    private static double length(String text) {
        return text.codePoints().mapToDouble(Widths::width).sum();
    }

    private static double width(int character) {
        if (character >= 0x2E80) {
            return HAN;
        }
        if (character >= '0' && character <= '9') {
            return DIGIT;
        }
        if (".,:;|!'ijltfr -/()".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("mwMW@%".indexOf(character) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(character) ? CAPITAL : LATIN;
    }
}
