package org.clientele.analysis.recommend;

/// How good a list of k recommendations is for one customer.
public enum Measure {
    /// Which share of the k was then bought.
    PRECISION,
    /// Which share of what was then bought is among the k.
    RECALL,
    /// The harmonic mean of both; 0 where nothing was met.
    F1,
    /// Σ 1 / log₂(place + 1) over the places that were met, divided by the greatest value it could have.
    NDCG
}
