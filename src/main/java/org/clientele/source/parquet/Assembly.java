package org.clientele.source.parquet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Puts together what of one row lies below a node that is there many times: a list of plain values is one text with
/// semicolons between them, whatever holds more is JSON.
final class Assembly {

    /// The length of `[]`.
    private static final int EMPTY = 2;

    private static final String HEX = "0123456789abcdef";

    private final List<Leaf> leaves;
    private final Text out = new Text();
    private boolean broken;

    /// @param leaves those of the whole file, by their numbers
    Assembly(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    Text read(Node node) throws IOException {
        out.clear();
        broken = false;
        boolean isPlain = isPlainList(node);
        if (isPlain) {
            plain(node.first());
        } else {
            boolean isThere = leaf(node.first()).definition() >= node.definition();
            occurrences(node);
            if (!isThere || out.length() == EMPTY) {
                out.clear();
            }
        }
        return out;
    }

    boolean isBroken() {
        return broken;
    }

    private Leaf leaf(Node node) {
        return leaves.get(node.leaf());
    }

    private static boolean isPlainList(Node node) {
        if (node.isRepeated()) {
            return node.isLeaf();
        }
        var inner = node.children().getFirst();
        return node.children().size() == 1
                && (inner.isLeaf()
                        || inner.isHolder() && inner.children().getFirst().isLeaf());
    }

    private void plain(Node node) throws IOException {
        var leaf = leaf(node);
        boolean first = true;
        int least = node.isOptional() ? node.definition() - 1 : node.definition();
        do {
            if (leaf.definition() >= least) {
                out.add(first ? "" : "; ");
                first = false;
                if (leaf.definition() == node.definition()) {
                    text(leaf);
                } else {
                    out.add("null");
                }
            }
            leaf.advance();
        } while (!leaf.isAtEnd() && leaf.repetition() > 0);
    }

    private void text(Leaf leaf) {
        broken |= leaf.isBroken();
        out.add(leaf.bytes(), leaf.from(), leaf.to());
    }

    /// Writes a node that may be there several times.
    private void occurrences(Node node) throws IOException {
        if (!node.isRepeated()) {
            value(node);
            return;
        }
        var first = leaf(node.first());
        if (first.definition() < node.definition()) {
            pass(node);
            out.add("[]");
            return;
        }
        out.add('[');
        boolean more = false;
        do {
            out.add(more ? "," : "");
            more = true;
            element(node);
        } while (!first.isAtEnd() && first.repetition() == node.repetition());
        out.add(']');
    }

    private void value(Node node) throws IOException {
        if (leaf(node.first()).definition() < node.definition()) {
            pass(node);
            out.add("null");
        } else if (node.isMany()) {
            many(node);
        } else {
            element(node);
        }
    }

    /// A list or a map, each of which holds what is repeated one level below.
    private void many(Node node) throws IOException {
        var inner = node.children().getFirst();
        var first = leaf(inner.first());
        boolean isMap = node.isMap();
        out.add(isMap ? '{' : '[');
        if (first.definition() < inner.definition()) {
            pass(node);
        } else {
            boolean more = false;
            do {
                out.add(more ? "," : "");
                more = true;
                if (isMap) {
                    entry(inner);
                } else if (inner.isLeaf() || !inner.isHolder()) {
                    element(inner);
                } else {
                    value(inner.children().getFirst());
                }
            } while (!first.isAtEnd() && first.repetition() == inner.repetition());
        }
        out.add(isMap ? '}' : ']');
    }

    private void entry(Node pair) throws IOException {
        var key = pair.children().getFirst();
        if (key.isLeaf()) {
            quoted(leaf(key));
            leaf(key).advance();
        } else {
            value(key);
        }
        out.add(':');
        occurrences(pair.children().get(1));
    }

    /// Writes what is there.
    private void element(Node node) throws IOException {
        if (node.isLeaf()) {
            var leaf = leaf(node);
            if (leaf.isBare()) {
                text(leaf);
            } else {
                quoted(leaf);
            }
            leaf.advance();
            return;
        }
        out.add('{');
        for (int i = 0; i < node.children().size(); i++) {
            var child = node.children().get(i);
            out.add(i > 0 ? "," : "");
            var name = child.name().getBytes(StandardCharsets.UTF_8);
            quoted(name, 0, name.length);
            out.add(':');
            occurrences(child);
        }
        out.add('}');
    }

    private void pass(Node node) throws IOException {
        for (var each : node.leaves()) {
            leaf(each).advance();
        }
    }

    private void quoted(Leaf leaf) {
        broken |= leaf.isBroken();
        quoted(leaf.bytes(), leaf.from(), leaf.to());
    }

    private void quoted(byte[] bytes, int from, int to) {
        out.add('"');
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\') {
                out.add('\\');
            }
            if (b >= 0 && b < ' ') {
                out.add("\\u00" + HEX.charAt(b >> 4) + HEX.charAt(b & 15));
            } else {
                out.add((char) b);
            }
        }
        out.add('"');
    }
}
