package org.clientele.project.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Progress;
import org.h2.mvstore.DataUtils;

/// The leaves of H2's trees that are left in a damaged file. They are found by what they say of themselves, not by
/// the tables and branches that lead to them, any of which may be lost.
final class Pages {

    /// A leaf: of which tree, in which version of the file, how many keys it has, and where these begin. Its end may
    /// be lost.
    record Leaf(int map, long version, int keys, long at, int length) {}

    private record Page(int length, Optional<Leaf> leaf) {}

    /// Length, check, number, tree, count, type: at least and at most.
    private static final int SHORTEST = 4 + 2 + 1 + 1 + 1 + 1;

    private static final int LONGEST_HEAD = 4 + 2 + 5 + 5 + 5 + 1;
    private static final int LEAF = 0;
    private static final int NODE = 1;

    private final Body body;
    private final List<Leaf> leaves = new ArrayList<>();

    private Pages(Body body) {
        this.body = body;
    }

    static List<Leaf> of(Body body, Progress progress) throws IOException {
        var pages = new Pages(body);
        for (int block = 0; block < body.blocks(); block++) {
            progress.at(block, body.blocks());
            if (!body.isLost(block)) {
                pages.look(block, body.read(block, 1));
            }
        }
        return pages.leaves;
    }

    private void look(int block, ByteBuffer page) throws IOException {
        var begins = Extent.beginning(block, page);
        if (begins.isPresent()) {
            walk(begins.get());
        }
        var ends = Extent.ending(block, page).filter(extent -> body.isLost(extent.block()));
        if (ends.isPresent()) {
            walk(ends.get());
        }
    }

    /// Goes from page to page; behind a lost one, from byte to byte until something is a page again.
    private void walk(Extent extent) throws IOException {
        int there = Math.min(extent.blocks(), body.blocks() - extent.block());
        var all = body.read(extent.block(), there);
        int at = extent.first();
        while (at < all.limit() - SHORTEST) {
            var page = page(extent, all, at);
            page.flatMap(Page::leaf).ifPresent(leaves::add);
            at += page.map(Page::length).orElse(1);
            if (page.isEmpty() && body.isLost(extent.block() + at / Body.BLOCK)) {
                at = (at / Body.BLOCK + 1) * Body.BLOCK;
            }
        }
    }

    private Optional<Page> page(Extent extent, ByteBuffer all, int at) {
        int readable = body.readable(extent.from() + at, LONGEST_HEAD);
        var head = all.duplicate().position(at).limit(Math.min(all.limit(), at + readable));
        try {
            return page(extent, at, head);
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Optional<Page> page(Extent extent, int at, ByteBuffer head) {
        int length = head.getInt();
        int check =
                DataUtils.getCheckValue(extent.id()) ^ DataUtils.getCheckValue(at) ^ DataUtils.getCheckValue(length);
        if (length < SHORTEST || length > extent.length() - at || head.getShort() != (short) check) {
            return Optional.empty();
        }
        DataUtils.readVarInt(head);
        int map = DataUtils.readVarInt(head);
        int keys = DataUtils.readVarInt(head);
        int type = head.get();
        int used = head.position() - at;
        if (map < 0 || keys < 0 || type != LEAF && type != NODE || used > length) {
            return Optional.empty();
        }
        var leaf = new Leaf(map, extent.version(), keys, extent.from() + head.position(), length - used);
        return Optional.of(new Page(length, type == LEAF ? Optional.of(leaf) : Optional.empty()));
    }
}
