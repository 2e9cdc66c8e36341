package org.clientele.project;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.project.store.Deposited;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;

/// What was put away, read again when it is asked for and kept while there is room.
final class Reading {

    private final Deposited deposited;
    private final Kinds kinds;
    private final Map<String, SoftReference<Deposit>> read = new ConcurrentHashMap<>();

    Reading(Deposited deposited, Kinds kinds) {
        this.deposited = deposited;
        this.kinds = kinds;
    }

    /// @throws Problem if there is nothing of this id, or it is of another kind
    <T extends Deposit> T get(String id, Class<T> type) {
        var soft = read.get(id);
        var deposit = soft == null ? null : soft.get();
        if (deposit == null) {
            deposit = load(id);
            read.put(id, new SoftReference<>(deposit));
        }
        if (!type.isInstance(deposit)) {
            throw missing(id);
        }
        return type.cast(deposit);
    }

    /// Returns what was read and is still in memory.
    List<Deposit> held() {
        return read.values().stream()
                .map(soft -> Optional.ofNullable(soft.get()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Deposit load(String id) {
        var entry = deposited.find(id).orElseThrow(() -> missing(id));
        return kinds.called(entry.kind()).orElseThrow(() -> missing(id)).read(id, entry.form());
    }

    private static Problem missing(String id) {
        return new Problem("problem.deposit.missing", id);
    }
}
