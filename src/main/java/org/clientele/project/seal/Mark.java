package org.clientele.project.seal;

/// Where a block belongs: its number, the write that it is part of, its place in that write, and how many blocks the
/// write has.
record Mark(long block, long sequence, int index, int count) {}
