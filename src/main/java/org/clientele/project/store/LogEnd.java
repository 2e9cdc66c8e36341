package org.clientele.project.store;

/// Where the log ends: its last line, and the key of the next.
record LogEnd(long number, String seal, String nextKey) {}
