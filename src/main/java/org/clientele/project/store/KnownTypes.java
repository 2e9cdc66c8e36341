package org.clientele.project.store;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;

/// The types of values that a file of ours names. H2 loads and makes whatever class is named there, so that the names
/// are read before H2 may.
final class KnownTypes extends BasicDataType<DataType<?>> {

    /// That a file names a class that none of ours does.
    static final class Stranger extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Stranger(String name) {
            super(name);
        }
    }

    private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
    private static final String ROW = "org.h2.mvstore.db.RowDataType$Factory";
    private static final String VALUE = "org.h2.mvstore.db.ValueDataType$Factory";
    private static final Set<String> PLAIN = Set.of(
            "org.h2.mvstore.type.ByteArrayDataType",
            "org.h2.mvstore.type.LongDataType",
            "org.h2.mvstore.db.NullValueDataType",
            "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
            "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type");

    private static final int LONGEST = 200;
    private static final int DEEPEST = 4;

    private final MetaType<?> types;

    KnownTypes(MetaType<?> types) {
        this.types = types;
    }

    /// @throws Stranger if it names a class that it should not
    @Override
    public DataType<?> read(ByteBuffer bytes) {
        check(bytes.duplicate(), DEEPEST);
        return types.read(bytes);
    }

    private static void check(ByteBuffer bytes, int deep) {
        int length = DataUtils.readVarInt(bytes);
        if (deep < 0 || length < 0 || length > Math.min(LONGEST, bytes.remaining())) {
            throw new Stranger("…");
        }
        var name = DataUtils.readString(bytes, length);
        switch (name) {
            case VERSIONED -> check(bytes, deep - 1);
            case ROW -> {
                DataUtils.readVarInt(bytes);
                numbers(bytes, 2);
                bytes.get();
            }
            case VALUE -> {
                numbers(bytes, 1);
                DataUtils.readVarInt(bytes);
                numbers(bytes, 1);
                bytes.get();
            }
            default -> {
                if (!PLAIN.contains(name)) {
                    throw new Stranger(name);
                }
            }
        }
    }

    /// Passes over lists of numbers, which are no longer than the bytes that are left.
    private static void numbers(ByteBuffer bytes, int lists) {
        for (int list = 0; list < lists; list++) {
            int length = DataUtils.readVarInt(bytes) - 1;
            if (length > bytes.remaining()) {
                throw new Stranger("…");
            }
            for (int i = 0; i < length; i++) {
                DataUtils.readVarInt(bytes);
            }
        }
    }

    @Override
    public int getMemory(DataType<?> type) {
        return types.getMemory(type);
    }

    @Override
    public void write(WriteBuffer bytes, DataType<?> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataType<?>[] createStorage(int size) {
        return new DataType<?>[size];
    }
}
