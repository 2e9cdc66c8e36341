package org.clientele.chart;

/// The order of bars.
public enum Sort {
    /// Greatest number first; equal numbers by name.
    VALUE,
    /// By name: numbers and dates by size, text by code points.
    NAME
}
