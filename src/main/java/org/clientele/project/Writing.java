package org.clientele.project;

import java.util.List;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Right;
import org.clientele.project.store.Deposited;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;

/// What is put away in a project, as [Reading] reads it back.
final class Writing {

    private final Deposited deposited;
    private final Kinds kinds;
    private final Member member;

    Writing(Deposited deposited, Kinds kinds, Member member) {
        this.deposited = deposited;
        this.kinds = kinds;
        this.member = member;
    }

    /// Puts several away, all or none.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    void keep(List<? extends Deposit> deposits, Progress progress) {
        var fresh = deposits.stream()
                .map(kinds::id)
                .filter(id -> !deposited.has(id))
                .toList();
        boolean done = false;
        try {
            for (int i = 0; i < deposits.size(); i++) {
                keep(deposits.get(i), progress.part((double) i / deposits.size(), (i + 1.0) / deposits.size()));
            }
            progress.at(1, 1);
            done = true;
        } finally {
            if (!done) {
                deposited.drop(fresh);
            }
        }
    }

    /// Puts one away under its id; one that is there already is not written again.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    void keep(Deposit deposit, Progress progress) {
        keep(deposit, kinds.of(deposit), progress);
    }

    /// One deposit at a time, so that sweeping after one takes nothing of another; the history does not wait for it.
    private <D extends Deposit> void keep(Deposit deposit, DepositKind<D> kind, Progress progress) {
        synchronized (deposited) {
            write(kind.type().cast(deposit), kind, progress);
        }
    }

    private <D extends Deposit> void write(D given, DepositKind<D> kind, Progress progress) {
        var id = kind.id(given);
        if (deposited.has(id)) {
            return;
        }
        if (Deposited.isSource(kind.name())) {
            member.require(Right.BRING_IN);
        }
        boolean done = false;
        try {
            var written = kind.write(given, progress.part(0, 0.9));
            progress.at(0.95, 1);
            deposited.put(id, new Deposited.Entry(kind.name(), written.form()), written.addresses());
            done = true;
        } finally {
            if (!done) {
                deposited.sweep();
            }
        }
    }
}
