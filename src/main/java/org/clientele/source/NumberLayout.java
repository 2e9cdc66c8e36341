package org.clientele.source;

import java.util.stream.Stream;
import org.clientele.spec.Problem;

/// One way in which numbers are written; named by an example.
enum NumberLayout {
    POINT("1,234.5"),
    COMMA("1.234,5"),
    PERCENT("12.5%"),
    COMMA_PERCENT("12,5%");

    private final String example;

    NumberLayout(String example) {
        this.example = example;
    }

    String example() {
        return example;
    }

    /// Returns the layout of this example; with a decimal point where none is said.
    static NumberLayout of(String format) {
        return format.isEmpty()
                ? POINT
                : Stream.of(values())
                        .filter(l -> l.example.equals(format))
                        .findFirst()
                        .orElseThrow(() -> new Problem("problem.source.number-format", format));
    }

    NumberCell cell() {
        return isComma() ? NumberCell.comma() : NumberCell.point();
    }

    private boolean isComma() {
        return this == COMMA || this == COMMA_PERCENT;
    }

    DecimalSign.Mark mark() {
        return isComma() ? DecimalSign.Mark.COMMA : DecimalSign.Mark.POINT;
    }

    boolean isPercent() {
        return this == PERCENT || this == COMMA_PERCENT;
    }
}
