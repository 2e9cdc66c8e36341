package org.clientele.analysis.classify;

/// The share of negatives and of positives whose score is at least the threshold.
public record RocPoint(double falsePositives, double truePositives, double threshold) {}
