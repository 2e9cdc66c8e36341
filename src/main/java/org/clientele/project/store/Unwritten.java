package org.clientele.project.store;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// The type of keys and values that are never written.
abstract sealed class Unwritten extends BasicDataType<Object> permits Nothing, Unread {

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
