package org.clientele.project.keys;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;

/// The ways into a project, and the random name of the set of keys that they wrap.
public record Slots(byte[] set, List<Slot> all) {

    /// A slot and the keys that it gave.
    public record Unlocked(Slot slot, DataKeys keys) {}

    public Slots {
        all = List.copyOf(all);
    }

    /// Returns the form in which a file that has no slots of its own, but the keys of another, says so.
    public static Slots none() {
        return new Slots(new byte[SlotBytes.SET], List.of());
    }

    /// Returns a name for a new set of keys, with no way to them yet.
    public static Slots fresh() {
        var set = new byte[SlotBytes.SET];
        new SecureRandom().nextBytes(set);
        return new Slots(set, List.of());
    }

    /// Reads what a header holds.
    ///
    /// @throws IOException if this program did not write it, or it asks for an absurd cost
    public static Slots of(byte[] bytes) throws IOException {
        return SlotBytes.read(bytes);
    }

    public byte[] bytes() {
        return SlotBytes.of(this);
    }

    /// Returns whose ways these are, but for recovery.
    public List<String> labels() {
        return all.stream().filter(slot -> !slot.isRecovery()).map(Slot::label).toList();
    }

    /// Tries each slot of this kind, or only those of one user.
    public Optional<Unlocked> open(Credential credential, Optional<String> label) {
        for (var slot : all) {
            if (label.isEmpty() || slot.isRecovery() || slot.label().equals(label.get())) {
                var keys = slot.keys(credential, set);
                if (keys.isPresent()) {
                    return Optional.of(new Unlocked(slot, keys.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// Adds a way for a password at a cost.
    ///
    /// @throws Problem if there is one of this label, the label is too long, or there are too many
    public Slots with(String label, Password password, Cost cost, DataKeys keys) {
        return with(Slot.of(label, new Slot.Stretched(cost), password, keys, set));
    }

    /// Adds a way for a recovery key, in the place of an older one.
    public Slots with(RecoveryKey key, DataKeys keys) {
        var others = all.stream().filter(slot -> !slot.isRecovery()).toList();
        return new Slots(set, others).with(Slot.of("", new Slot.Direct(), key, keys, set));
    }

    private Slots with(Slot slot) {
        boolean twice = all.stream().anyMatch(other -> other.label().equals(slot.label()));
        if (twice || slot.labelBytes().length > SlotBytes.LABEL) {
            throw new Problem("problem.keys.label", slot.label());
        }
        if (all.size() == SlotBytes.MOST) {
            throw new Problem("problem.keys.many", SlotBytes.MOST);
        }
        var more = new ArrayList<>(all);
        more.add(slot);
        return new Slots(set, more);
    }

    /// Returns the others.
    public Slots without(String label) {
        return new Slots(
                set, all.stream().filter(slot -> !slot.label().equals(label)).toList());
    }

    /// Gives a user another password, for who came in without it; what the user may read stays as it was.
    ///
    /// @throws Problem if there is nobody of this name
    public Slots reset(String label, Password fresh, Cost cost, DataKeys keys) {
        var old = all.stream()
                .filter(slot -> !slot.isRecovery() && slot.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.keys.nobody", label));
        try (var same = keys.reaching(old.readsPersonal() ? Reach.ALL : Reach.MASKED)) {
            return changed(new Unlocked(old, same), fresh, cost);
        }
    }

    /// Gives the slot that was just opened another password at this cost, and its keys as they were.
    public Slots changed(Unlocked opened, Password fresh, Cost cost) {
        var next = Slot.of(opened.slot().label(), new Slot.Stretched(cost), fresh, opened.keys(), set);
        return new Slots(
                set,
                all.stream()
                        .map(slot -> slot.label().equals(next.label()) ? next : slot)
                        .toList());
    }
}
