package org.clientele.spec;

/// A value put away under its digest and read by specs like an input: a source, a ledger, a kept result.
public interface Deposit {}
