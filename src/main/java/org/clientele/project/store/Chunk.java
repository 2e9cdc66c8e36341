package org.clientele.project.store;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A packed piece of a column.
///
/// @param lane whether it holds values or, of a column of texts, those that the values stand for
/// @param part which it is in its lane, from 0
record Chunk(int lane, int part, byte[] bytes) {

    static final int VALUES = 0;
    static final int DICTIONARY = 1;

    /// Packs one piece of a column, counted over both lanes.
    static Chunk packed(BlockBytes column, int piece) {
        int text = piece - column.valueParts();
        return text < 0
                ? new Chunk(VALUES, piece, Packing.pack(column.values(piece)))
                : new Chunk(DICTIONARY, text, Packing.pack(column.dictionary(text)));
    }

    /// What its bytes are bound to where they are sealed.
    String place(String address) {
        return address + " " + lane + " " + part;
    }

    /// Unpacks what is in a lane, by part.
    ///
    /// @throws IOException if the bytes are not what was packed
    static SortedMap<Integer, byte[]> parts(List<Chunk> chunks, int lane) throws IOException {
        var parts = new TreeMap<Integer, byte[]>();
        for (var chunk : chunks) {
            if (chunk.lane == lane) {
                parts.put(chunk.part, Packing.unpack(chunk.bytes));
            }
        }
        return parts;
    }
}
