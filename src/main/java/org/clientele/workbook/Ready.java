package org.clientele.workbook;

import java.util.Optional;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;

/// A table that only who has the key of personal values can compute, put away by who has it for who has not: its rows
/// depend on such values, and its other columns may be read by everybody.
///
/// @param key that of the result
public record Ready(Key key, Sheet sheet) implements Deposit {

    private static final String RESULT = "result ";

    /// Returns what it is put away under.
    public String id() {
        return id(key);
    }

    public static String id(Key key) {
        return RESULT + key.hex();
    }

    static Optional<Sheet> find(Deposits deposits, Key key) {
        try {
            return Optional.of(deposits.get(id(key), Ready.class).sheet());
        } catch (Problem none) {
            return Optional.empty();
        }
    }
}
