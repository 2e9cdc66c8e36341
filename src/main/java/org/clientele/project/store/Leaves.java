package org.clientele.project.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.store.Pages.Leaf;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.db.LobStorageMap.BlobMeta;
import org.h2.mvstore.db.ValueDataType;
import org.h2.value.Value;

/// What stands on leaves: rows of tables, names, and where large values lie. Of a leaf that is lost in part everything
/// before the lost part counts.
record Leaves(Body body) {

    private static final Logger LOG = Logger.getLogger(Leaves.class.getName());
    private static final ValueDataType VALUES = new ValueDataType();

    @FunctionalInterface
    private interface Part<T> {
        T of(ByteBuffer bytes);
    }

    /// Tells the names of trees and the number of each.
    void names(Leaf leaf, BiConsumer<String, String> found) throws IOException {
        read(leaf, DataUtils::readString, _ -> DataUtils::readString, found);
    }

    /// Tells the rows of a table by their numbers, as they were last committed.
    void rows(Leaf leaf, int columns, BiConsumer<Long, List<Value>> found) throws IOException {
        Part<Optional<List<Value>>> row = bytes -> Optional.of(values(columns, bytes));
        read(
                leaf,
                DataUtils::readVarLong,
                bytes -> bytes.get() == 0 ? row : committed(row),
                (key, values) -> values.ifPresent(there -> found.accept(key, there)));
    }

    private static List<Value> values(int columns, ByteBuffer bytes) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < columns; i++) {
            values.add(VALUES.read(bytes));
        }
        return values;
    }

    private static Part<Optional<List<Value>>> committed(Part<Optional<List<Value>>> row) {
        return bytes -> {
            if (DataUtils.readVarLong(bytes) == 0) {
                return row.of(bytes);
            }
            int flags = bytes.get();
            if ((flags & 1) != 0) {
                row.of(bytes);
            }
            return (flags & 2) != 0 ? row.of(bytes) : Optional.empty();
        };
    }

    /// Tells where large values lie, by their numbers.
    void places(Leaf leaf, BiConsumer<Long, byte[]> found) throws IOException {
        read(leaf, DataUtils::readVarLong, _ -> bytes -> BlobMeta.Type.INSTANCE.read(bytes).streamStoreId, found);
    }

    /// Tells pieces of large values, by their numbers.
    void pieces(Leaf leaf, BiConsumer<Long, byte[]> found) throws IOException {
        read(leaf, DataUtils::readVarLong, _ -> Leaves::piece, found);
    }

    private static byte[] piece(ByteBuffer bytes) {
        int length = DataUtils.readVarInt(bytes);
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var piece = new byte[length];
        bytes.get(piece);
        return piece;
    }

    /// @param form how values are read, once what stands before the first is read
    private <K, V> void read(Leaf leaf, Part<K> key, Part<Part<V>> form, BiConsumer<K, V> found) throws IOException {
        var bytes = body.bytes(leaf.at(), leaf.length());
        try {
            var keys = new ArrayList<K>();
            for (int i = 0; i < leaf.keys(); i++) {
                keys.add(key.of(bytes));
            }
            var value = form.of(bytes);
            for (var each : keys) {
                found.accept(each, value.of(bytes));
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | DbException e) {
            LOG.log(Level.FINE, "a leaf ends early", e);
        }
    }
}
