package org.clientele.project.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// The type of the values of a map that is empty in every file of ours, and into which a stranger could put Java
/// objects to be read.
final class Nothing extends BasicDataType<Object> {

    private final String map;

    Nothing(String map) {
        this.map = map;
    }

    @Override
    public Object read(ByteBuffer bytes) {
        throw new KnownTypes.Stranger(map);
    }

    @Override
    public int getMemory(Object value) {
        return 0;
    }

    @Override
    public void write(WriteBuffer bytes, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
