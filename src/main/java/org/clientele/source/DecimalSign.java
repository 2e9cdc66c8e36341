package org.clientele.source;

import java.nio.charset.StandardCharsets;
import org.clientele.table.Type;

/// A column like `1.037` and `2.074` throughout: decimals, or thousands; neither it nor another column says which.
///
/// @param cell one of its cells that is another number by the other reading
/// @param first the reading that is taken where nobody says
public record DecimalSign(String column, String cell, Reading first, Reading second) {

    /// What stands before decimals.
    public enum Mark {
        COMMA,
        POINT
    }

    /// One way to read the cells, and the number that the cell would be.
    public record Reading(Type type, String format, double value) {

        static Reading of(TypeRule rule, String cell) {
            var bytes = cell.getBytes(StandardCharsets.UTF_8);
            var number = NumberLayout.of(rule.format()).cell();
            return new Reading(rule.type(), rule.format(), number.read(bytes, 0, bytes.length) ? number.number() : 0);
        }

        public Mark mark() {
            return NumberLayout.of(format).mark();
        }

        /// Returns the column read so.
        public ColumnOption on(ColumnOption option) {
            return option.typed(type, format);
        }
    }

    /// Returns the reading as in a column that is read so: whole numbers go on with whole ones.
    Reading like(ColumnOption known) {
        if (known.type() == Type.INTEGER) {
            return first.type() == Type.INTEGER ? first : second;
        }
        return by(NumberLayout.of(known.format()).mark());
    }

    /// Returns the reading with this sign before the decimals.
    public Reading by(Mark mark) {
        return first.mark() == mark ? first : second;
    }
}
