package org.clientele.project.store;

import java.nio.ByteBuffer;

/// The type of keys and values that nobody looks at: where they lie, nothing is read and nothing is made.
final class Unread extends Unwritten {

    @Override
    public Object read(ByteBuffer bytes) {
        return "";
    }

    @Override
    public void read(ByteBuffer bytes, Object storage, int length) {
        return;
    }
}
