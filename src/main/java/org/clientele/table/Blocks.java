package org.clientele.table;

/// Equality of blocks by their values.
final class Blocks {

    private Blocks() {}

    static boolean equal(Block a, Block b) {
        return a.size() == b.size() && digest(a).equals(digest(b));
    }

    static int hash(Block block) {
        return digest(block).hashCode();
    }

    static String digest(Block block) {
        var hasher = new Hasher();
        block.digest(hasher);
        return hasher.hex();
    }
}
