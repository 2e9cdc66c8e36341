package org.clientele.project.store;

import java.nio.ByteBuffer;

/// The type of the values of a map that is empty in every file of ours, and into which a stranger could put Java
/// objects to be read.
final class Nothing extends Unwritten {

    private final String map;

    Nothing(String map) {
        this.map = map;
    }

    @Override
    public Object read(ByteBuffer bytes) {
        throw new KnownTypes.Stranger(map);
    }
}
