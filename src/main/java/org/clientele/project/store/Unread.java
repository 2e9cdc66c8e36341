package org.clientele.project.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// The type of keys and values that nobody looks at: where they lie, nothing is read and nothing is made.
final class Unread extends BasicDataType<Object> {

    @Override
    public Object read(ByteBuffer bytes) {
        return "";
    }

    @Override
    public void read(ByteBuffer bytes, Object storage, int length) {
        return;
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
