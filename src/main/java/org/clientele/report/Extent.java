package org.clientele.report;

/// How many rows of a sheet a page was made from, and how many pass its filters.
public record Extent(String dataset, int rows, int chosen) {}
