package org.clientele.workbook;

/// A figure that somebody asks about: an aggregate of rows, a figure that a computation
/// gives, or one of the account of a file.
public sealed interface Asked permits Claim, Finding, FileCount {

    /// Returns the workbook with the rows behind the figure as nodes of their own.
    Workbook trial();
}
