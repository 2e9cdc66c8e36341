package org.clientele.spec;

/// What a spec yields on its inputs: an immutable value; a sheet, or a record of figures that has a JSON form.
public interface Result {

    /// Returns what [Spec#check] foretold of this result.
    default Shape shape() {
        return Shape.FIGURES;
    }
}
