package org.clientele.table;

import org.clientele.spec.Problem;

/// A column of a left table and the column of a right one whose values say which rows belong together.
public record KeyPair(String left, String right) {

    /// @throws Problem if a column is missing or the two hold different kinds of values
    public void check(Schema leftSchema, Schema rightSchema) {
        var a = leftSchema.require(left);
        var b = rightSchema.require(right);
        if (a.type() != b.type() && !(a.type().isNumber() && b.type().isNumber())) {
            throw new Problem("problem.join.type", left, a.type(), right, b.type());
        }
    }
}
