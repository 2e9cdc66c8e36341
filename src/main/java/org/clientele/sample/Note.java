package org.clientele.sample;

/// One planted fault: in which column (empty: the whole row), of which kind, and what would be right (empty: unknown).
record Note(String column, String kind, String truth) {}
