package org.clientele.project.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Blocks that H2 wrote in one piece, known by the line that such a piece begins or ends with.
///
/// @param id the number in what its pages say of their place
/// @param version of the file that it made
/// @param first the byte in it where the first page may begin
record Extent(int id, long version, int block, int blocks, int first) {

    private static final String START = "chunk:";
    private static final int FOOTER = 128;
    private static final int LONGEST = 1024;

    /// Returns the piece that begins with this block.
    static Optional<Extent> beginning(int block, ByteBuffer page) {
        var head = text(page, 0, LONGEST);
        int end = head.indexOf('\n');
        return end < 0
                ? Optional.empty()
                : parse(head.substring(0, end))
                        .filter(map -> map.containsKey("pages"))
                        .map(map -> of(map, block, end + 1));
    }

    /// Returns the piece that ends with this block, to be walked through from its second block on.
    static Optional<Extent> ending(int block, ByteBuffer page) {
        return parse(text(page, Body.BLOCK - FOOTER, FOOTER).strip())
                .filter(map -> map.containsKey("fletcher"))
                .map(map -> of(map, 0, Body.BLOCK))
                .map(found -> new Extent(found.id, found.version, block - found.blocks + 1, found.blocks, found.first))
                .filter(found -> found.block >= 0);
    }

    private static Extent of(Map<String, String> map, int block, int first) {
        int id = (int) number(map, "chunk");
        return new Extent(id, number(map, "version"), block, (int) number(map, "len"), first);
    }

    private static long number(Map<String, String> map, String name) {
        return Long.parseUnsignedLong(map.getOrDefault(name, "0"), 16);
    }

    private static String text(ByteBuffer page, int from, int length) {
        return new String(page.array(), page.arrayOffset() + from, length, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Map<String, String>> parse(String text) {
        try {
            return text.startsWith(START) ? Optional.of(DataUtils.parseMap(text)) : Optional.empty();
        } catch (MVStoreException e) {
            return Optional.empty();
        }
    }

    /// Returns the byte of the file where it begins.
    long from() {
        return (long) block * Body.BLOCK;
    }

    int length() {
        return blocks * Body.BLOCK;
    }
}
