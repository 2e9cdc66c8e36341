package org.clientele.analysis.predict;

/// A part of the rows held out for which predictions are worse.
///
/// @param value a level of the column, or the bounds of a quarter of its numbers
/// @param error the share of wrong calls, or the mean absolute error
/// @param whole the same over all rows held out
public record Slice(String column, String value, int rows, double error, double whole) {}
