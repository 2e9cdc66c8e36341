package org.clientele.project.store;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.table.Block;

/// What is known of blocks in memory, by which object they are, for as long as they are there.
final class Identities {

    private static final class Same extends WeakReference<Block> {

        private final int hash;

        Same(Block block, ReferenceQueue<Block> queue) {
            super(block, queue);
            hash = System.identityHashCode(block);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Same that && get() != null && that.refersTo(get());
        }
    }

    private final Map<Same, String> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<Block> gone = new ReferenceQueue<>();

    Optional<String> find(Block block) {
        return Optional.ofNullable(known.get(new Same(block, new ReferenceQueue<>())));
    }

    void put(Block block, String digest) {
        for (Reference<? extends Block> each = gone.poll(); each != null; each = gone.poll()) {
            known.remove(each);
        }
        known.put(new Same(block, gone), digest);
    }
}
