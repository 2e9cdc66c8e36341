package org.clientele.workbook;

/// A figure that somebody asks about: an aggregate of rows, or a figure that a computation gives.
public sealed interface Asked permits Claim, Finding {

    /// Returns the workbook with the rows behind the figure as nodes of their own.
    Workbook trial();
}
