package org.clientele.spec;

/// A spec with options that only say what people call something. They are part of the workbook, but touch no value, so
/// they are no part of a key: calling something otherwise computes nothing.
public interface Labelled<R extends Result> extends Spec<R> {

    /// Returns this spec without its labels; it computes the same.
    Spec<R> unlabelled();
}
