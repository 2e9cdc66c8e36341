package org.clientele.recipe;

/// One cell set by hand: the row's name, the column, the canonical text that was there and the one that is wanted;
/// empty means missing.
public record CellEdit(String row, String column, String before, String after) {}
