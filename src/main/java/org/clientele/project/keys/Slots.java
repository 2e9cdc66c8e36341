package org.clientele.project.keys;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

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
        return open(new Attempt(credential, label, LastWay.UNKNOWN, Progress.NONE));
    }

    /// Tries the slots that an attempt is made on.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public Optional<Unlocked> open(Attempt attempt) {
        return Trying.here(this).with(attempt);
    }

    /// Adds a way for a password at a cost, for an owner or, with masked keys, an analyst.
    ///
    /// @throws Problem if there is one of this label, the label is too long, or there are too many
    public Slots with(String label, Password password, Cost cost, DataKeys keys) {
        return with(new Member(label, Post.having(keys.reach())), password, cost, keys);
    }

    /// Adds a way for a password at a cost.
    ///
    /// @param keys those that such a user gets
    /// @throws Problem if there is one of this name, the name is too long, or there are too many
    public Slots with(Member member, Password password, Cost cost, DataKeys keys) {
        return with(Slot.of(member, new Slot.Stretched(cost), password, keys, set));
    }

    /// Adds a way for a recovery key, in the place of an older one.
    public Slots with(RecoveryKey key, DataKeys keys) {
        var others = all.stream().filter(slot -> !slot.isRecovery()).toList();
        var whose = new Member("", Post.having(keys.reach()));
        return new Slots(set, others).with(Slot.of(whose, new Slot.Direct(), key, keys, set));
    }

    private Slots with(Slot slot) {
        boolean twice = all.stream().anyMatch(other -> other.label().equals(slot.label()));
        boolean unnamed = slot.label().isBlank() && !slot.isRecovery();
        if (twice || unnamed || slot.labelBytes().length > SlotBytes.LABEL) {
            throw new Problem("problem.keys.label", slot.label());
        }
        if (all.size() == SlotBytes.MOST) {
            throw new Problem("problem.keys.many", SlotBytes.MOST);
        }
        var more = new ArrayList<>(all);
        more.add(slot);
        return new Slots(set, more);
    }

    /// Returns the way of one user by password.
    ///
    /// @throws Problem if there is nobody of this name
    public Slot of(String label) {
        return all.stream()
                .filter(slot -> !slot.isRecovery() && slot.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.keys.nobody", label));
    }

    /// Returns the others.
    ///
    /// @throws Problem if no owner would be left who has a password
    public Slots without(String label) {
        return owned(all.stream().filter(slot -> !slot.label().equals(label)).toList(), label);
    }

    /// Makes a user something else with the same keys.
    ///
    /// @throws Problem if those keys are not what such a user gets, or no owner would be left
    public Slots assigned(String label, Post post) {
        var slot = of(label);
        if (slot.post().reach() != post.reach()) {
            throw new Problem("problem.keys.reach", label, post);
        }
        return replaced(slot.as(post));
    }

    /// Makes a user something else, with a password of their own that is new.
    ///
    /// @param keys those that such a user gets
    /// @throws Problem if there is nobody of this name, or no owner would be left
    public Slots assigned(Member member, Password fresh, Cost cost, DataKeys keys) {
        var before = of(member.name());
        return replaced(
                Slot.of(member, new Slot.Stretched(cost), fresh, keys, set).since(before.since()));
    }

    /// Gives a user another password, for who came in without it; what the user may read stays as it was.
    ///
    /// @throws Problem if there is nobody of this name
    public Slots reset(String label, Password fresh, Cost cost, DataKeys keys) {
        var old = of(label);
        try (var same = keys.reaching(old.post().reach())) {
            return changed(new Unlocked(old, same), fresh, cost);
        }
    }

    /// Gives the slot that was just opened another password at this cost, and its keys as they were.
    public Slots changed(Unlocked opened, Password fresh, Cost cost) {
        return assigned(opened.slot().member(), fresh, cost, opened.keys());
    }

    private Slots replaced(Slot next) {
        var slots = all.stream()
                .map(slot -> slot.label().equals(next.label()) ? next : slot)
                .toList();
        return owned(slots, next.label());
    }

    private Slots owned(List<Slot> next, String label) {
        boolean owned = next.stream().anyMatch(slot -> slot.post() == Post.OWNER && !slot.isRecovery());
        boolean wasOwned = all.stream().anyMatch(slot -> slot.post() == Post.OWNER && !slot.isRecovery());
        if (wasOwned && !owned) {
            throw new Problem("problem.keys.last", label);
        }
        return new Slots(set, next);
    }
}
