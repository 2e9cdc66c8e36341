package org.clientele.customer;

import org.clientele.spec.Result;

/// The days between two purchases: how many customers bought on more than one day, how many gaps that makes, and the
/// days within which half of the gaps, and nine in ten, are over; NaN where there is no gap.
public record GapFigures(int customers, int gaps, double median, double most) implements Result {}
