package org.clientele.table;

import java.util.BitSet;
import java.util.List;

/// A question asked of every row. Literals are text, read as the type of the column they are compared with: plain
/// numbers with a point, ISO dates (a date asked of a date and time means that whole day), `true` and `false`.
///
/// A missing value answers yes to [IsMissing] only; [Not] turns every answer round.
public sealed interface Condition {

    enum Op {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL;

        boolean holds(int sign) {
            return switch (this) {
                case EQUAL -> sign == 0;
                case NOT_EQUAL -> sign != 0;
                case LESS -> sign < 0;
                case LESS_OR_EQUAL -> sign <= 0;
                case GREATER -> sign > 0;
                case GREATER_OR_EQUAL -> sign >= 0;
            };
        }
    }

    record Compare(String column, Op op, String literal) implements Condition {}

    record In(String column, List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /// Both ends belong to it.
    record Between(String column, String from, String to) implements Condition {}

    /// Upper and lower case are one.
    record Contains(String column, String text) implements Condition {}

    record IsMissing(String column) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    /// @throws org.clientele.spec.Problem if a column is missing or a literal cannot be read as its type
    default void check(Schema schema) {
        switch (this) {
            case Compare c -> Literal.of(schema.require(c.column()), c.literal());
            case In c -> c.values().forEach(v -> Literal.of(schema.require(c.column()), v));
            case Between c -> {
                Literal.of(schema.require(c.column()), c.from());
                Literal.of(schema.require(c.column()), c.to());
            }
            case Contains c -> schema.require(c.column(), Type.TEXT);
            case IsMissing c -> schema.require(c.column());
            case Not c -> c.condition().check(schema);
            case And c -> c.conditions().forEach(part -> part.check(schema));
            case Or c -> c.conditions().forEach(part -> part.check(schema));
        }
    }

    /// Returns the rows of which it is true.
    default BitSet test(Sheet sheet) {
        return switch (this) {
            case Compare c -> Tests.compare(sheet, c);
            case In c -> Tests.in(sheet, c);
            case Between c -> Tests.between(sheet, c);
            case Contains c -> Tests.contains(sheet, c);
            case IsMissing c -> Tests.missing(sheet.block(c.column()));
            case Not c -> {
                var rows = c.condition().test(sheet);
                rows.flip(0, sheet.rows());
                yield rows;
            }
            case And c -> {
                var rows = new BitSet(sheet.rows());
                rows.set(0, sheet.rows());
                c.conditions().forEach(part -> rows.and(part.test(sheet)));
                yield rows;
            }
            case Or c -> {
                var rows = new BitSet(sheet.rows());
                c.conditions().forEach(part -> rows.or(part.test(sheet)));
                yield rows;
            }
        };
    }
}
