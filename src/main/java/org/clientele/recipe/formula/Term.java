package org.clientele.recipe.formula;

import org.clientele.table.Block;

/// A compiled part of a formula: what it yields, as a number (dates as days, times as milliseconds, truth as 0 and 1,
/// NaN for missing) and as text (empty for missing).
record Term(Kind kind, Num number, Txt text) {

    static final Term NOTHING = number(Kind.NOTHING, (_, _) -> Double.NaN);

    @FunctionalInterface
    interface Num {
        double at(Block[] columns, int row);
    }

    @FunctionalInterface
    interface Txt {
        String at(Block[] columns, int row);
    }

    static Term number(Kind kind, Num number) {
        return new Term(kind, number, (columns, row) -> kind.text(number.at(columns, row)));
    }

    static Term text(Txt text) {
        return new Term(Kind.TEXT, (_, _) -> Double.NaN, text);
    }

    boolean isMissing(Block[] columns, int row) {
        return kind == Kind.TEXT ? text.at(columns, row).isEmpty() : Double.isNaN(number.at(columns, row));
    }
}
