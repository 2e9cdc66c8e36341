package org.clientele.analysis.recommend;

/// How alike two items are, by the customers they have.
public enum Likeness {
    /// The cosine of the angle between the items' weights over all customers; no event is a zero.
    COSINE,
    /// Pearson's correlation of the ratings by customers who rated both, about the means of these.
    PEARSON
}
