package org.clientele.analysis.predict;

/// What kind of model.
public enum ModelKind {
    /// The mean, or the share of the class: what is said without looking at any feature.
    BASELINE,
    /// Linear regression, for numbers.
    LINEAR,
    /// Logistic regression, for two classes.
    LOGISTIC,
    /// A decision tree, for both.
    TREE,
    /// A random forest, for both.
    FOREST
}
