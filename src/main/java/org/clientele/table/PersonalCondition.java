package org.clientele.table;

import java.util.List;
import org.clientele.spec.Deposit;

/// The ledger of a condition with values typed against a personal column; put away under its digest, so that the
/// workbook does not hold them.
public record PersonalCondition(Condition condition) implements Deposit {

    public String digest() {
        var hasher = new Hasher();
        add(hasher.add("condition"), condition);
        return hasher.hex();
    }

    /// Returns the condition that asks what is in this ledger.
    public Condition inWorkbook() {
        return new Condition.Kept(digest());
    }

    /// Adds a condition to a digest.
    public static void add(Hasher hasher, Condition condition) {
        switch (condition) {
            case Condition.Compare c ->
                hasher.add("compare").add(c.column()).add(c.op().name()).add(c.literal());
            case Condition.In c -> {
                hasher.add("in").add(c.column()).add(c.values().size());
                c.values().forEach(hasher::add);
            }
            case Condition.Between c ->
                hasher.add("between").add(c.column()).add(c.from()).add(c.to());
            case Condition.Contains c -> hasher.add("contains").add(c.column()).add(c.text());
            case Condition.IsMissing c -> hasher.add("missing").add(c.column());
            case Condition.Kept c -> hasher.add("kept").add(c.ledger());
            case Condition.Not c -> add(hasher.add("not"), c.condition());
            case Condition.And c -> add(hasher.add("and"), c.conditions());
            case Condition.Or c -> add(hasher.add("or"), c.conditions());
        }
    }

    private static void add(Hasher hasher, List<Condition> conditions) {
        hasher.add(conditions.size());
        conditions.forEach(condition -> add(hasher, condition));
    }
}
