package org.clientele.table;

import java.util.BitSet;
import java.util.List;
import org.clientele.spec.Deposits;

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

    /// What a ledger asks, which holds values typed against a personal column; to be opened before rows are asked.
    record Kept(String ledger) implements Condition {}

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

    /// Returns the ledgers that it names.
    default List<String> ledgers() {
        return switch (this) {
            case Kept c -> List.of(c.ledger());
            case Not c -> c.condition().ledgers();
            case And c ->
                c.conditions().stream().flatMap(part -> part.ledgers().stream()).toList();
            case Or c ->
                c.conditions().stream().flatMap(part -> part.ledgers().stream()).toList();
            case Compare _, In _, Between _, Contains _, IsMissing _ -> List.of();
        };
    }

    /// Returns the condition with those of ledgers as they are.
    ///
    /// @throws org.clientele.spec.Problem if a ledger is not there
    default Condition opened(Deposits deposits) {
        return switch (this) {
            case Kept c -> deposits.get(c.ledger(), PersonalCondition.class).condition();
            case Not c -> new Not(c.condition().opened(deposits));
            case And c ->
                new And(c.conditions().stream()
                        .map(part -> part.opened(deposits))
                        .toList());
            case Or c ->
                new Or(c.conditions().stream()
                        .map(part -> part.opened(deposits))
                        .toList());
            case Compare _, In _, Between _, Contains _, IsMissing _ -> this;
        };
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
            case Kept _ -> {}
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
            case Kept c -> throw new IllegalStateException("ledger " + c.ledger() + " is not open");
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
